import type { Import } from '../../contract.ts'
import { sheets } from '../../rules.ts'

/**
 * The list that shows what an import brought in, as an address below the workspace: by its tag when it hung a single one
 * on everything, else by the day on which the records were created. `tagId` is the id of that tag, when known.
 */
export const createdHref = (
  slug: string,
  { options, startedAt }: Pick<Import, 'options' | 'startedAt'>,
  today: string,
): string => {
  const { plural } = sheets[options.noun ?? 'company'].noun
  const day = startedAt?.slice(0, 10) ?? today
  return `/w/${slug}/${plural}?filter=${encodeURIComponent(JSON.stringify({ and: [['createdAt', 'after', previous(day)]] }))}`
}

const previous = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
