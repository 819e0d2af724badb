import { Select, TextInput } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { type ContractKind, contractKinds } from '../../contract.ts'

export type Called = { name: string; kind: ContractKind }

/** What a template is called, and what kind of contract it is for. */
export const NameAndKind = ({ name, kind, onChange }: Called & { onChange: (to: Called) => void }) => {
  const t = useT()
  return (
    <>
      <TextInput
        data-autofocus
        label={t('contract_template.name')}
        maxLength={100}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value, kind })}
      />
      <Select
        label={t('contract_template.kind')}
        allowDeselect={false}
        data={contractKinds.map((value) => ({ value, label: t(`contract.kind.${value}`) }))}
        value={kind}
        onChange={(value) => onChange({ name, kind: contractKinds.find((one) => one === value) ?? kind })}
      />
    </>
  )
}
