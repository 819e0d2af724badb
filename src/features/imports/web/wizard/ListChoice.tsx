import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createRequirementList, listRequirementLists } from '#features/requirements/contract.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem } from '#ui/shell/notices.ts'

type Props = { value: string | undefined; onChoose: (listId: string) => void }

/** Into which list the requirements of a sheet go: one that is there, or a new one by the name that is typed. */
export const ListChoice = ({ value, onChoose }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(ask(listRequirementLists, { query: { sort: 'name', limit: 200 } }))
  const make = useTell(createRequirementList, { refreshes: [listRequirementLists] })
  const items = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? '' }))
  const name = typed.trim()
  const fresh = may('requirement_list.create') && name !== '' && !items.some(({ label }) => label === name)
  const choose = async (id: string | null) => {
    if (id !== '') return id && onChoose(id)
    try {
      onChoose((await make.mutateAsync({ body: { name } })).id)
    } catch (error) {
      showProblem(problem(error as Error, 'requirement_list'))
    }
  }
  return (
    <Select
      label={t('import.list')}
      description={t('import.list.about')}
      maw={420}
      withAsterisk
      searchable
      allowDeselect={false}
      placeholder={t('import.list.choose')}
      data={fresh ? [...items, { value: '', label: t('import.list.make', { name }) }] : items}
      value={items.some((one) => one.value === value) ? (value ?? null) : null}
      onSearchChange={setTyped}
      onChange={(id) => void choose(id)}
    />
  )
}
