import type { Field } from '#kit/fields.ts'
import type { FilterTree } from '#kit/filter.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { FilterBar } from './FilterBar.tsx'

type Props = {
  noun: AnyNoun
  /** What may be asked. */
  fields: readonly [string, Field][]
  filter: FilterTree
  onChange: (filter: FilterTree) => void
}

/** A filter as the value of a form: a list's bar, and a group without parts where nothing is asked. */
export const FilterInput = ({ noun, fields, filter, onChange }: Props) => (
  <FilterBar
    noun={noun}
    fields={fields}
    text={'and' in filter && filter.and.length === 0 ? undefined : JSON.stringify(filter)}
    refs={{}}
    onChange={(text) => onChange(text ? (JSON.parse(text) as FilterTree) : { and: [] })}
  />
)
