import { SegmentedControl, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ContractKind, contractKinds } from '#features/contracts/contract.ts'
import { type Field, ref } from '#kit/fields.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { type ContractSet, joinContractSet, makeNextContract } from '../contract.ts'
import { refreshes } from './useSet.ts'

const field = ref('contract', { required: true }) as Field

type Props = { id: string; parts: ContractSet['parts']; onClose: () => void }

/** Puts a contract into the set: one that is there, or the next from a ready-made text. */
export const AddContract = ({ id, parts, onClose }: Props) => {
  const t = useT()
  const may = useMay()
  const [made, setMade] = useState(may('contract.create'))
  const [chosen, setChosen] = useState<string | null>(null)
  const [refs, setRefs] = useState<Refs>({})
  const free = contractKinds.filter((kind) => kind !== 'other' && parts.every((part) => part.kind !== kind))
  const [kind, setKind] = useState<ContractKind>(free[0] ?? 'other')
  const [name, setName] = useState<string | null>(null)
  const [join, make] = [useTell(joinContractSet, { refreshes }), useTell(makeNextContract, { refreshes })]
  const called = name ?? t(`contract.kind.${kind}`)
  const done = (message: string) => ({ onSuccess: () => (showDone(message), onClose()) })
  const params = { id }
  const add = () =>
    made
      ? make.mutate({ params, body: { kind, name: called.trim() } }, done(t('contract_set.made')))
      : chosen && join.mutate({ params, body: { contractId: chosen } }, done(t('contract_set.joined')))
  return (
    <AskDialog
      title={t('contract_set.add')}
      error={made ? make.error : join.error}
      busy={join.isPending || make.isPending}
      disabled={made ? called.trim() === '' : chosen === null}
      onClose={onClose}
      onConfirm={add}
    >
      <Text size="sm">{t('contract_set.add.text')}</Text>
      {may('contract.create') && (
        <SegmentedControl
          aria-label={t('contract_set.add')}
          value={made ? 'next' : 'existing'}
          onChange={(value) => setMade(value === 'next')}
          data={[
            { value: 'next', label: t('contract_set.add.next') },
            { value: 'existing', label: t('contract_set.add.existing') },
          ]}
        />
      )}
      {made ? (
        <>
          <Select
            label={t('contract.kind')}
            allowDeselect={false}
            data={contractKinds.map((value) => ({ value, label: t(`contract.kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(contractKinds.find((one) => one === value) ?? kind)}
          />
          <TextInput
            label={t('contract.name')}
            required
            maxLength={200}
            value={called}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </>
      ) : (
        <FieldInput
          noun="contract"
          name="id"
          field={field}
          value={chosen}
          refs={refs}
          label={t('contract_set.choose')}
          required
          onChange={(value, more) => {
            setChosen(value as string | null)
            setRefs({ ...refs, ...more })
          }}
        />
      )}
    </AskDialog>
  )
}
