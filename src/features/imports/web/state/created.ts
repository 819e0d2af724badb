import type { FilterTree } from '#kit/filter.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Import } from '../../contract.ts'
import { sheets } from '../../rules.ts'

/**
 * The list that shows what an import brought in, as an address: by the tag it hung on everything, else by the day, in
 * the zone, since which records were written. The day of creation would not do, for the old system's may have been kept.
 */
export const broughtHref = (
  slug: string,
  { options, startedAt, createdAt }: Pick<Import, 'options' | 'startedAt' | 'createdAt'>,
  tagId: string | undefined,
  timeZone: string,
): string => {
  const { plural } = sheets[options.noun ?? 'company'].noun
  const day = Temporal.Instant.from(startedAt ?? createdAt)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  const filter: FilterTree = tagId
    ? { and: [['tags', 'in', [tagId]]] }
    : { and: [['updatedAt', 'after', day.subtract({ days: 1 }).toString()]] }
  return `/w/${slug}/${plural}?filter=${encodeURIComponent(JSON.stringify(filter))}`
}

/** Where a record that an import wrote is shown: on its page, or beside its list. */
export const recordHref = (slug: string, { name, plural }: AnyNoun, id: string): string =>
  name === 'requirement' || name === 'product'
    ? `/w/${slug}/${plural}?${name}=${id}`
    : `/w/${slug}/${plural}/${id}`
