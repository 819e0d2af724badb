import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, createContext, useContext } from 'react'
import { Refusal } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { keepAnswer, refresh, useTell } from '#kit/query.ts'
import type { Side } from '#features/reviews/contract.ts'
import { useHasPhrase, useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { wroteHere } from '#ui/records/data/own.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { getAmendment } from '../amendments/contract-amendments.ts'
import { getContract, listContracts } from '../contract.ts'
import type { Redline } from '../contract-drafts.ts'
import {
  type Edit,
  editContractText,
  getContractText,
  listContractVersions,
  type Text,
} from '../contract-text.ts'
import { type Own, ownPhrases } from '../templates/contract-own.ts'
import { contractTemplateDrafts, editTemplateText, getTemplateText } from '../templates/contract-contents.ts'
import { phraseOf } from '../text/rules-cover.ts'

/** What is said of edits that were made, and what takes them back, told by the text they led to. */
export type Done = { message: string; back: (now: Text) => Edit[] }
/** Makes edits; gives the error where they were refused, and then nothing was changed. */
export type Change = (edits: Edit[], done?: Done) => Promise<Error | null>

/** What can be done about a change that came back with a version of the other side; `from` is the version before. */
export type ChangeVerb = ComponentType<{
  contractId: string
  change: Redline['changes'][number]
  from: number
  to: number
}>

/** What everything on the page of a contract knows: its text as shown, and how to change it. */
export type Desk = {
  id: string
  /** What is written: a contract, or a template that asks nobody for facts and has all languages to choose from. */
  of: 'contract' | 'template'
  /** The text in each language that is shown, side by side where there are two. */
  texts: readonly [Text, ...Text[]]
  /** The languages the contract is made in, and those that are shown: words are asked for in these. */
  wanted: readonly Locale[]
  /** Which side of it we are on. */
  side: Side
  /** Whether it is an amendment: the text is then the whole contract as it would have it. */
  amends: boolean
  /** Whether the reader may write in it now. */
  writes: boolean
  change: Change
  changeVerb?: ChangeVerb | undefined
  /** Brings a clause into sight. */
  jump: (code: string) => void
}
const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

/** Brings a clause of the page into sight, and the keyboard to it. */
export const jumpTo: Desk['jump'] = (code) => {
  const clause = document.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`)
  clause?.scrollIntoView({ block: 'start' })
  clause?.focus({ preventScroll: true })
}

/** The contract on the page. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('there is no contract above')
  return desk
}

/** The text as it is now, where edits were refused because somebody else changed it meanwhile. */
export const currentOf = (error: Error): Text | undefined =>
  error instanceof Refusal && error.code === 'common.stale'
    ? (error.details['current'] as Text | undefined)
    : undefined

const written = {
  contract: {
    read: getContractText,
    edit: editContractText,
    refreshes: [getContractText, listContractVersions, getContract, listContracts, getAmendment],
  },
  template: {
    read: getTemplateText,
    edit: editTemplateText,
    refreshes: [getTemplateText, contractTemplateDrafts.get],
  },
} as const

/** How edits of a contract or a template are made, with the answers in a language. */
export const useEdits = (id: string, locale: Locale, of: Desk['of'] = 'contract'): Change => {
  const client = useQueryClient()
  const problem = useProblem()
  const { read, edit, refreshes } = written[of]
  const { mutateAsync } = useTell(edit as typeof editContractText, { refreshes })
  const change: Change = async (edits, done) => {
    try {
      wroteHere(id)
      const answer = await mutateAsync({ params: { id }, body: { locale, edits } })
      // At once, before the question that everybody else's answers wait for.
      keepAnswer(client, read, { params: { id }, query: { locale } }, answer)
      if (done)
        showUndo(done.message, async () => {
          const refused = await change(done.back(answer))
          if (refused) showProblem(problem(refused, 'contract'))
        })
      return null
    } catch (error) {
      void refresh(client, read)
      return error as Error
    }
  }
  return change
}

/** Says what variables and their parts are called: a text itself does, where they are the house's own. */
const useSayOf = (own: Own): ((key: string) => string) => {
  const t = useT()
  const { locale } = useLocale()
  const known = ownPhrases(own, locale)
  return (key) => known.get(key) ?? t(key)
}
/** The same by the text on the page. */
export const useSay = () => useSayOf(useDesk().texts[0].body.variables)

/** What a variable or fact is called in a text that has these of its own. */
export const useNameIn = (own: Own): ((name: string) => string) => {
  const say = useSayOf(own)
  return (name) => {
    const said = say(phraseOf(name))
    return said === phraseOf(name) ? name.slice('own.'.length).replaceAll('_', ' ') : said
  }
}
/** The same by the text on the page. */
export const useVariableName = () => useNameIn(useDesk().texts[0].body.variables)

/** What a clause is about, by its code. */
export const useTypeName = (): ((code: string) => string) => {
  const t = useT()
  const has = useHasPhrase()
  return (code) => {
    const phrase = `review.type.${code.split('.')[0] ?? ''}`
    return t(has(phrase) ? phrase : 'contract.type.other')
  }
}
