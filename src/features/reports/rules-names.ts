import type { Field } from '#kit/fields.ts'
import { endsOf } from '#kit/measures.ts'
import { nounNamed } from '#kit/nouns.ts'
import { isBucket } from '#kit/period.ts'
import type { Answer, Asked } from './contract.ts'

type Say = (key: string) => string
type Refs = Answer['refs']

const everywhere = ['createdAt', 'createdBy', 'updatedAt']

/** What a field is called, or what a span of time is called that records are grouped by. */
export const fieldName = (say: Say, noun: string, by: string): string =>
  isBucket(by) ? say(`report.by.${by}`) : say(everywhere.includes(by) ? `field.${by}` : `${noun}.${by}`)

/** What a group has in common, by name; a span of time by its first day, a month and a year without it. */
export const groupName = (say: Say, noun: string, by: string, key: string | null, refs: Refs): string => {
  if (key === null) return say('report.none')
  if (isBucket(by)) return by === 'year' ? key.slice(0, 4) : by === 'month' ? key.slice(0, 7) : key
  const field = nounNamed(noun)?.fields[by] as Field | undefined
  if (field?.kind === 'flag') return say(key === 'true' ? 'state.yes' : 'state.no')
  if (field?.kind === 'text') return key
  return field?.kind === 'choice' ? say(`${noun}.${by}.${key}`) : (refs[key]?.title ?? say('record.nameless'))
}

/** What is measured: a field, or the time between two moments. */
export const measureName = (
  say: (key: string, params?: Record<string, string>) => string,
  { noun, measure }: Asked,
) => {
  if (measure === null) return ''
  const ends = endsOf(measure)
  if (!ends) return fieldName(say, noun, measure)
  return say('report.between', { from: fieldName(say, noun, ends[0]), to: fieldName(say, noun, ends[1]) })
}

/** Whether what a report measures is a length of time, in seconds. */
export const isTime = ({ noun, measure }: Asked): boolean => {
  if (measure === null) return false
  const field = nounNamed(noun)?.fields[measure] as Field | undefined
  return endsOf(measure) !== undefined || (field?.kind === 'integer' && field.seconds === true)
}
