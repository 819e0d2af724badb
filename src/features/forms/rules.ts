import { z } from 'zod'
import type { Issue } from '#kit/errors.ts'
import { languageTag, type Locale, locales } from '#kit/i18n.ts'
import { parsePhone } from '#kit/phone.ts'
import { PlainText } from '#kit/shapes.ts'
import { sizes } from '#features/companies/contract.ts'
import { Content, leadQuestions, type Question, type Words } from './contract-content.ts'

/** What was written in a language, or else in the first one that has words; empty where none has. */
export const wordsIn = (words: Words, locale: Locale): string =>
  [words[locale], ...locales.map((l) => words[l])].find((text) => text) ?? ''

const isOfLead = ({ asks }: Pick<Question, 'asks'>) => (leadQuestions as readonly string[]).includes(asks)

/** What keeps a form from being used: each field of the lead once, every key once, options where something is chosen, words, and a way to answer. */
export const admitForm = ({ questions, mode }: Content, stageId: string | null): Issue[] => {
  const issues = questions.flatMap((q, at): Issue[] => {
    const path = ['content', 'questions', at]
    const earlier = questions.slice(0, at)
    return [
      ...(earlier.some(({ key }) => key === q.key)
        ? [{ path: [...path, 'key'], code: 'form.twice', params: { key: q.key } }]
        : []),
      ...(isOfLead(q) && earlier.some(({ asks }) => asks === q.asks)
        ? [{ path: [...path, 'asks'], code: 'form.twice', params: { key: q.asks } }]
        : []),
      ...(q.asks === 'choice' && q.options.length < 2
        ? [{ path: [...path, 'options'], code: 'form.options' }]
        : []),
      ...(!isOfLead(q) && !locales.some((l) => q.label[l])
        ? [{ path: [...path, 'label'], code: 'required' }]
        : []),
    ]
  })
  const answerable = questions.some(
    ({ asks, required }) => required && (asks === 'phone' || asks === 'email'),
  )
  return [
    ...issues,
    ...(answerable ? [] : [{ path: ['content', 'questions'], code: 'form.unanswerable' }]),
    ...(mode !== 'manual' && stageId === null ? [{ path: ['stageId'], code: 'required' }] : []),
  ]
}

/** What is wrong with one answer; the phrase `form.wrong.<code>` says it to the visitor. */
export type Fault = 'required' | 'email' | 'phone' | 'time' | 'long' | 'choice' | 'unreadable' | 'file'
export type Sent = Readonly<Record<string, string>>
/** A visitor's answers: of the lead's own fields, and of the form's own questions in the words it asked. */
export type Answers = {
  lead: Record<string, string>
  own: { label: string; text: string }[]
  /** When they would like to meet: a local time of the form's own place. */
  meetAt?: string
}

const longest = (asks: Question['asks']) =>
  asks === 'message' || asks === 'longText' ? 10_000 : asks === 'email' ? 254 : 200

const MEETING = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
const meetingIn = (typed: string) => typed.replace(' ', 'T').slice(0, 16)

/** What a time zone (IANA) is called, for whoever names a time in it. */
export const zoneIn = (locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(languageTag[locale], { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

const faultOf = (q: Question, typed: string, { country, here }: Place): Fault | undefined => {
  if (typed === '') return q.required ? 'required' : undefined
  if (typed.length > longest(q.asks)) return 'long'
  if (!PlainText(10_000).safeParse(typed).success) return 'unreadable'
  if (q.asks === 'email' && !z.email().safeParse(typed).success) return 'email'
  if (q.asks === 'meetAt') {
    const at = meetingIn(typed)
    if (!MEETING.test(at) || !z.iso.datetime({ local: true }).safeParse(at).success || at <= here)
      return 'time'
  }
  if (q.asks === 'phone' && !parsePhone(typed, country).ok) return 'phone'
  if (q.asks === 'choice' && !q.options.includes(typed)) return 'choice'
  if (q.asks === 'size' && !(sizes as readonly string[]).includes(typed)) return 'choice'
  if (q.asks === 'country' && !/^[A-Z]{2}$/.test(typed)) return 'choice'
  return undefined
}

/** Where a form is at home: the country of phones that name none, and the time there (ISO 8601, to the minute). */
type Place = { country: string; here: string }

/** Reads what a visitor sent; a time to meet is one of the form's own place. Files are looked at where they are stored. */
export const readAnswers = (
  { questions, consent }: Content,
  sent: Sent,
  locale: Locale,
  place: Place,
): { answers: Answers; faults: Record<string, Fault> } => {
  const answers: Answers = { lead: {}, own: [] }
  const faults: Record<string, Fault> = {}
  for (const q of questions) {
    if (q.asks === 'file') continue
    const typed = (sent[q.key] ?? '').trim()
    const fault = faultOf(q, typed, place)
    if (fault) faults[q.key] = fault
    else if (typed === '') continue
    else if (q.asks === 'meetAt') answers.meetAt = meetingIn(typed)
    else if (isOfLead(q)) answers.lead[q.asks] = typed
    else answers.own.push({ label: wordsIn(q.label, locale), text: q.asks === 'flag' ? '✓' : typed })
  }
  if (consent && !sent['consent']) faults['consent'] = 'required'
  return { answers, faults }
}

const FASTEST = Temporal.Duration.from({ seconds: 3 })
const MOST_LINKS = 2

/** What is known of a post beside its answers; `began` is when the page was drawn, where that is known. */
export type Circumstances = {
  trap: string
  began: Temporal.Instant | null
  now: Temporal.Instant
  often: boolean
}

/**
 * Why a post looks like a robot's; nothing for one that does not. Only a reason to keep it apart until somebody has looked,
 * never to throw it away.
 */
export const suspicions = ({ lead, own }: Answers, { trap, began, now, often }: Circumstances): string[] => {
  const written = [...Object.values(lead), ...own.map(({ text }) => text)].join('\n')
  return [
    ...(trap === '' ? [] : ['trap']),
    ...(began && Temporal.Duration.compare(now.since(began), FASTEST) < 0 ? ['fast'] : []),
    ...((written.match(/https?:\/\/|www\./gi) ?? []).length > MOST_LINKS ? ['links'] : []),
    ...(often ? ['often'] : []),
  ]
}

const marks = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']

/** The campaign that an address names by its UTM parameters; null where it names none. */
export const campaignIn = (url: URL): string | null =>
  marks
    .flatMap((mark) => url.searchParams.get(mark)?.slice(0, 100) || [])
    .join(' / ')
    .slice(0, 200) || null

/** The page a form stands on and the campaign that led there, as its address tells; null for what is no address of the web. */
export const originOf = (address: string | null): { page: string; campaign: string | null } | null => {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return /^https?:$/.test(url.protocol)
    ? { page: `${url.origin}${url.pathname}`.slice(0, 2000), campaign: campaignIn(url) }
    : null
}

const asked = (asks: string, required = false) => ({ key: asks, asks, required })

/** Forms to begin from: the calls to action that most sites have. */
export const readyForms: readonly { id: 'consultation' | 'trial' | 'demo'; content: Content }[] = [
  {
    id: 'consultation',
    content: Content.parse({
      consent: {},
      questions: [asked('person', true), asked('phone', true), asked('email'), asked('message')],
    }),
  },
  {
    id: 'trial',
    content: Content.parse({
      consent: {},
      questions: [asked('person', true), asked('email', true), asked('companyName', true), asked('size')],
    }),
  },
  {
    id: 'demo',
    content: Content.parse({
      consent: {},
      questions: [
        asked('person', true),
        asked('email', true),
        asked('phone'),
        asked('companyName'),
        asked('topic'),
        asked('meetAt'),
      ],
    }),
  },
]
