import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { listMembers } from '#features/members/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import type { Import } from '../../contract.ts'

type Props = { source: Import; onChange: (about: { ownerId: string | null }) => void }

/** Who answers for a source of data; without anybody it is not brought in. */
export const Responsible = ({ source, onChange }: Props) => {
  const t = useT()
  const me = useSession()
  const [value, setValue] = useState(source.ownerId)
  const { data } = useQuery(ask(listMembers, { query: { limit: 200 } }))
  const members = data?.items.map(({ id, name }) => ({ value: id, label: String(name ?? '') })) ?? [
    { value: me.memberId, label: me.name },
  ]
  return (
    <Select
      label={t('import.ownerId')}
      description={t('import.ownerId.about')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={members}
      value={value}
      onChange={(ownerId) => {
        setValue(ownerId)
        onChange({ ownerId })
      }}
      searchable
      clearable
      error={value === null ? t('refusal.import.unassigned') : null}
    />
  )
}
