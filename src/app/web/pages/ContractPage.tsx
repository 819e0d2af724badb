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
            {
              id: 'agreement',
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
                    title: t('negotiation.tab', { count: Number(record.openPoints ?? 0) }),
                    body: <NegotiationPanel id={id} />,
                  },
                ]
              : []),
            { id: 'set', title: t('contract_set.one'), body: <SetPanel id={id} /> },
            { id: 'facts', title: t('record.facts'), body: facts },
            ...(may('requirement.read')
              ? [{ id: 'coverage', title: t('requirement.many'), body: <CoveragePanel id={id} /> }]
              : []),
            {
              id: 'timeline',
              title: t('timeline.title'),
              body: <RecordTimeline noun="contract" id={id} writes={false} phones={[]} />,
            },
          ]}
        />
      )}
    />
  )
}
