import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import type { Coverage } from '../../contract-coverage.ts'
import { listRequirementLists } from '../../contract.ts'

type Props = { lists: Coverage['lists']; disabled: boolean; onChoose: (lists: string[]) => void }

/** Against which lists of requirements a contract is held. */
export const ListsChoice = ({ lists, disabled, onChoose }: Props) => {
  const t = useT()
  const may = useMay()
  const { data } = useQuery({
    ...ask(listRequirementLists, { query: { sort: 'name', limit: 200 } }),
    enabled: may('requirement_list.read'),
  })
  const known = new Map([
    ...lists.map(({ id, name }) => [id, name || t('requirement_list.one')] as const),
    ...(data?.items ?? []).map(({ id, name }) => [id, name ?? ''] as const),
  ])
  return (
    <MultiSelect
      maw={560}
      label={t('requirement_list.many')}
      placeholder={lists.length === 0 ? t('coverage.lists.choose') : ''}
      data={[...known].map(([value, label]) => ({ value, label }))}
      value={lists.map(({ id }) => id)}
      searchable
      readOnly={disabled}
      variant={disabled ? 'filled' : 'default'}
      onChange={onChoose}
    />
  )
}
