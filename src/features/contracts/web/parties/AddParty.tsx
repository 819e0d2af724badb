import { SegmentedControl, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { contract } from '../../contract.ts'
import { type FurtherRole, getContractParties, putContractParty } from '../../parties/contract-parties.ts'
import { refreshes } from '../agreement/refreshes.ts'

type Props = { id: string; roles: readonly FurtherRole[]; onClose: () => void }

/** Makes a company or ourselves the integrator or guarantor of a contract. */
export const AddParty = ({ id, roles, onClose }: Props) => {
  const t = useT()
  const [role, setRole] = useState<FurtherRole>(roles[0] ?? 'guarantor')
  const [ours, setOurs] = useState(false)
  const [values, setValues] = useState<Record<string, string | null>>({})
  const [refs, setRefs] = useState<Refs>({})
  const put = useTell(putContractParty, { refreshes: [getContractParties, ...refreshes] })
  const nameOf = (of: FurtherRole) => t(`contract.party.${of}`)
  const input = (name: 'companyId' | 'contactId' | 'ownerId', label: string, required = false) => (
    <FieldInput
      key={name}
      noun="contract"
      name={name}
      field={contract.fields[name]}
      value={values[name] ?? null}
      refs={refs}
      label={label}
      required={required}
      onChange={(value, names) => {
        setValues((v) => ({ ...v, [name]: value as string | null }))
        if (names) setRefs((r) => ({ ...r, ...names }))
      }}
    />
  )
  const { companyId = null, contactId = null, ownerId = null } = values
  return (
    <AskDialog
      title={t('contract.party.add')}
      error={put.error}
      busy={put.isPending}
      disabled={ours ? ownerId === null : companyId === null}
      onClose={onClose}
      onConfirm={() =>
        put.mutate(
          {
            params: { id },
            body: ours
              ? { role, companyId: null, contactId: null, ownerId }
              : { role, companyId, contactId, ownerId: null },
          },
          { onSuccess: () => (showDone(t('contract.party.added', { role: nameOf(role) })), onClose()) },
        )
      }
    >
      <Text size="sm">{t('contract.party.add.text')}</Text>
      <Select
        label={t('contract.party.role')}
        allowDeselect={false}
        data={roles.map((value) => ({ value, label: nameOf(value) }))}
        value={role}
        onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
      />
      <SegmentedControl
        aria-label={t('contract.party.whose')}
        value={ours ? 'ours' : 'theirs'}
        onChange={(value) => setOurs(value === 'ours')}
        data={[
          { value: 'theirs', label: t('contract.party.theirs') },
          { value: 'ours', label: t('contract.party.ours') },
        ]}
      />
      {ours
        ? input('ownerId', t('contract.party.person'), true)
        : [
            input('companyId', t('contract.party.company'), true),
            input('contactId', t('contract.party.person')),
          ]}
    </AskDialog>
  )
}
