import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { listMembers } from '#features/members/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import type { Import } from '../../contract.ts'
import type { About } from '../useDraft.ts'

type Props = { source: Import; onChange: (about: About) => void }

/** Who answers for the source, how many rows its owner counted, how it is moved and what is done about losses. */
export const AboutFields = ({ source, onChange }: Props) => {
  const t = useT()
  const [about, setAbout] = useState<About>(source)
  const put = (more: About) => {
    setAbout({ ...about, ...more })
    onChange(more)
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" maw={720}>
      <TextInput
        label={t('import.name')}
        value={about.name ?? ''}
        maxLength={255}
        onChange={({ currentTarget: { value } }) =>
          value.trim() ? put({ name: value }) : setAbout({ ...about, name: value })
        }
      />
      <Responsible value={about.ownerId ?? null} onChange={(ownerId) => put({ ownerId })} />
      <NumberInput
        label={t('import.expectedRows')}
        description={t('import.expectedRows.about')}
        value={about.expectedRows ?? ''}
        min={0}
        max={100_000_000}
        allowDecimal={false}
        thousandSeparator=" "
        onChange={(value) => put({ expectedRows: typeof value === 'number' ? value : null })}
      />
      <span />
      <Textarea
        label={t('import.method')}
        placeholder={t('import.method.hint')}
        value={about.method ?? ''}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => put({ method: value || null })}
      />
      <Textarea
        label={t('import.lossTreatment')}
        placeholder={t('import.lossTreatment.hint')}
        value={about.lossTreatment ?? ''}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => put({ lossTreatment: value || null })}
      />
    </SimpleGrid>
  )
}

const Responsible = ({
  value,
  onChange,
}: {
  value: string | null
  onChange: (id: string | null) => void
}) => {
  const t = useT()
  const me = useSession()
  const { data } = useQuery(ask(listMembers, { query: { limit: 200 } }))
  const members = data?.items.map(({ id, name }) => ({ value: id, label: String(name ?? '') })) ?? [
    { value: me.memberId, label: me.name },
  ]
  return (
    <Select
      label={t('import.ownerId')}
      description={t('import.ownerId.about')}
      data={members}
      value={value}
      onChange={onChange}
      searchable
      clearable
      error={value === null ? t('refusal.import.unassigned') : null}
    />
  )
}
