import type { DossierState } from '#features/companies/contract.ts'
import type { Issue } from '#kit/errors.ts'
import type { Caution, Confidence, Lack, Origin } from './contract.ts'

/** After how many years what was found out needs another look. */
const YEARS_GOOD = 2

/** The full years since a day, ISO 8601, if it lies more than two years back; null while it is recent enough. */
export const yearsOld = (foundOn: string, today: string): number | null => {
  const [found, now] = [Temporal.PlainDate.from(foundOn), Temporal.PlainDate.from(today)]
  return Temporal.PlainDate.compare(found.add({ years: YEARS_GOOD }), now) < 0
    ? found.until(now, { largestUnit: 'years' }).years
    : null
}

type Weighed = {
  answer: string
  confidence: Confidence | null
  evidence: readonly { origin: Origin; years: number | null }[]
}

/** What a question lacks to be settled: an answer, how sure it is, and evidence that the vendor did not supply. */
export const lacksOf = ({ answer, confidence, evidence }: Weighed): Lack[] => [
  ...(answer.trim() === '' ? ['answer' as const] : []),
  ...(confidence === null ? ['confidence' as const] : []),
  ...(evidence.some(({ origin }) => origin === 'independent') ? [] : ['independent' as const]),
]

/** What to know of an answer before relying on it: high confidence that rests on the vendor alone, or on nothing but old evidence. */
export const cautionsOf = ({ confidence, evidence }: Weighed): Caution[] => {
  const independent = evidence.filter(({ origin }) => origin === 'independent')
  return [
    ...(confidence === 'high' && independent.length === 0 ? ['unsupported' as const] : []),
    ...(independent.length > 0 && independent.every(({ years }) => years !== null) ? ['old' as const] : []),
  ]
}

/** How far a dossier is; null where nothing is written in it. */
export const stateOf = (questions: readonly Weighed[]): DossierState | null =>
  questions.every(
    ({ answer, confidence, evidence }) => answer === '' && confidence === null && evidence.length === 0,
  )
    ? null
    : questions.every((question) => lacksOf(question).length === 0)
      ? 'complete'
      : 'incomplete'

/** What is wrong with evidence: nothing is found out on a day that has not come. */
export const admitEvidence = ({ foundOn }: { foundOn: string }, today: string): Issue[] =>
  foundOn > today ? [{ path: ['foundOn'], code: 'dossier.day_ahead' }] : []

/** A piece of a source: words, or an address that may be followed. */
export type Piece = { text: string; href?: string }

// An address ends where no reader would take what follows for a part of it, such as the full stop of a sentence.
const address =
  /https?:\/\/[^\s<>"'，。；：！？（）《》「」、]*[^\s<>"'，。；：！？（）《》「」、.,;:!?)\]»”]/giu

/** Where evidence is from, with its web addresses as links; any other kind of address stays words. */
export const piecesOf = (source: string): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: text, index } of source.matchAll(address)) {
    if (!URL.canParse(text)) continue
    if (index > at) pieces.push({ text: source.slice(at, index) })
    pieces.push({ text, href: text })
    at = index + text.length
  }
  return at < source.length ? [...pieces, { text: source.slice(at) }] : pieces
}
