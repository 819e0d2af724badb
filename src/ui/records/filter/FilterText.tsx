import type { FilterTree } from '#kit/filter.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import cells from '../cells/Cell.module.css'
import { fieldNamed } from '../state/columns.ts'
import { draftOf, isGroup } from '../state/filters.ts'
import { ConditionText } from './ConditionText.tsx'

type Props = { noun: AnyNoun; filter: FilterTree; empty: string }

/** A filter in words, to be read only; `empty` is said where it admits everything. */
export const FilterText = ({ noun, filter, empty }: Props) => {
  const t = useT()
  const draft = draftOf(JSON.stringify(filter))
  if (!draft) return t('filter.custom')
  if (draft.items.length === 0) return <span className={cells['hint']}>{empty}</span>
  return draft.items.map((item, i) => (
    <span key={i}>
      {i > 0 && <span className={cells['hint']}> {t(`filter.${draft.join}`)} </span>}
      {(isGroup(item) ? item.items : [item]).map((condition, j, all) => {
        const field = fieldNamed(noun, condition[0])
        return (
          <span key={j}>
            {j > 0 && isGroup(item) && <span className={cells['hint']}> {t(`filter.${item.join}`)} </span>}
            {j === 0 && all.length > 1 && '('}
            {field && <ConditionText noun={noun.name} field={field} condition={condition} refs={{}} />}
            {all.length > 1 && j === all.length - 1 && ')'}
          </span>
        )
      })}
    </span>
  ))
}
