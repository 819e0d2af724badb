/** How what is measured in the records of a group is told: how many records, how many of them have it, and figures of those. */
export const hows = ['count', 'known', 'sum', 'mean', 'median', 'p90', 'min', 'max'] as const
export type How = (typeof hows)[number]

/** A field, or two days or moments of a record, the time between which is measured: `receivedAt..answeredAt`. */
export const measurePattern = /^[a-zA-Z]{1,60}(\.\.[a-zA-Z]{1,60})?$/

/** The two ends of a time that is measured; undefined for a field. */
export const endsOf = (measure: string): readonly [from: string, to: string] | undefined => {
  const [from = '', to] = measure.split('..')
  return to === undefined ? undefined : [from, to]
}
