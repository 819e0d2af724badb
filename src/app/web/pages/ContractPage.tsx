import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { AgreementPanel } from '#features/contracts/web/agreement/AgreementPanel.tsx'
import { ContractDesk } from '#features/contracts/web/ContractDesk.tsx'
import { DossierNote } from '#features/dossiers/web/DossierNote.tsx'
import { EvidenceSection } from '#features/evidence/web/EvidenceSection.tsx'
import { NegotiateChange } from '#features/negotiations/web/NegotiateChange.tsx'
import '#features/negotiations/web/look.ts'
import { NegotiationPanel } from '#features/negotiations/web/NegotiationPanel.tsx'
import { SetPanel } from '#features/contract-sets/web/SetPanel.tsx'
import { DeliverablesPanel } from '#features/deliverables/web/DeliverablesPanel.tsx'
import { JudgeDeliverable } from '#features/requirements/web/acceptance/JudgeDeliverable.tsx'
import { CoveragePanel } from '#features/requirements/web/CoveragePanel.tsx'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { contractLook } from './looks.ts'
import { OnDemand } from './OnDemand.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A contract: its text with cover page and versions, what is known of it, and its history. */
export const Page = () => {
  const t = useT()
  const may = useMay()
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={contractLook}
      id={id}
      actions={(record) => <OnDemand noun="contract" record={record} />}
      whole={(record, facts) => (
        <ContractDesk
          record={record}
          changeVerb={NegotiateChange}
          panels={[
            { id: 'facts', deed: 'terms', title: t('record.facts'), body: facts },
            {
              id: 'agreement',
              deed: 'agree',
              title: t('contract.agreement'),
              body: (
                <Stack gap="xl">
                  {record.ourRole === 'customer' && typeof record.companyId === 'string' && (
                    <DossierNote companyId={record.companyId} />
                  )}
                  <AgreementPanel id={id} />
                  <EvidenceSection id={id} />
                </Stack>
              ),
            },
            ...(may('negotiation_point.read')
              ? [
                  {
                    id: 'negotiation',
                    deed: 'agree' as const,
                    title: t('negotiation.panel'),
                    open: Number(record.openPoints ?? 0),
                    body: <NegotiationPanel id={id} />,
                  },
                ]
              : []),
            ...(may('requirement.read')
              ? [
                  {
                    id: 'coverage',
                    deed: 'check' as const,
                    title: t('requirement.many'),
                    body: <CoveragePanel id={id} />,
                  },
                ]
              : []),
            { id: 'set', deed: 'check', title: t('contract_set.one'), body: <SetPanel id={id} /> },
            {
              id: 'deliverables',
              deed: 'check',
              title: t('deliverable.many'),
              body: <DeliverablesPanel id={id} judge={JudgeDeliverable} />,
            },
            {
              id: 'timeline',
              deed: 'history',
              title: t('timeline.title'),
              body: <RecordTimeline noun="contract" id={id} writes={false} phones={[]} />,
            },
          ]}
        />
      )}
    />
  )
}
