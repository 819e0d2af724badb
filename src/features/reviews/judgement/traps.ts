import type { Locale } from '#kit/i18n.ts'
import { folded, sentences } from '../types.ts'
import { leading } from './leads.ts'
import type { Trap } from './profiles.ts'
import { asUsual, type Parties, type Side } from './parties.ts'
import { holderOf, namedAt } from './sides.ts'
import { en } from './traps-en.ts'
import { ru } from './traps-ru.ts'
import { zh } from './traps-zh.ts'

/**
 * How one language words a trap: any of `ways` within one folded sentence, unless `but` stands there too, or of what is `wide` anywhere
 * in the clause.
 */
export type Wording = { readonly ways: readonly RegExp[]; readonly but?: RegExp; readonly wide?: true }
export type Wordings = Readonly<Record<Trap, Wording>>

const wordings: Record<Locale, Wordings> = { en, zh, ru }

/** How it is told whom a trap serves: by who may do a thing, by who answers for one, or by whose the remedy is. */
const served: Partial<Record<Trap, 'holder' | 'answers' | 'deprived'>> = {
  warranty_disclaimed: 'answers',
  liability_excluded: 'answers',
  tiny_cap: 'answers',
  sole_remedy: 'deprived',
  unilateral_change: 'holder',
  ends_at_will: 'holder',
  sole_interpreter: 'holder',
  data_for_own_use: 'holder',
  named_as_reference: 'holder',
  audited_at_will: 'holder',
}
const traps = Object.keys(en) as Trap[]

/** A trap and the sentence it stands in, by its place in the clause's own text. */
export type Caught = { trap: Trap; from: number; to: number }

const answer =
  /liab|responsib|damages|warrant|guarant|disclaim|ответствен|убытк|ущерб|гарант|责任|负责|赔偿|损失|保证|担保/

/** Whether words take going on using a thing for consent, which goes with a right to change it. */
export const isConsent = (words: string): boolean => consents.test(folded(words))

/** What holds of a trial alone takes nothing from whoever pays. */
const onTrial =
  /\b(trials?|betas?|previews?|pre-?release)\b|пробн[а-я]+ (период|доступ|верси)|бета-верси|试用|测试版|公测|内测/
const ofTrials: ReadonlySet<Trap> = new Set(['warranty_disclaimed', 'liability_excluded', 'tiny_cap'])

/** Who may not do a thing has no right to it. */
const forbidden = /\b(may|shall) not\b|не вправе|не име(ет|ем) права|запреща|不得|无权/
/** Who goes on using a thing is taken to agree: no right of whoever uses it, though it is named first. */
const consents = /\bcontinu|продолж|继续使用/

/** Whether words bind or favour somebody else than a trap of theirs would. */
const servesOthers = (
  trap: Trap,
  said: string,
  hit: RegExpExecArray,
  lead: number,
  parties: Parties,
): boolean => {
  const how = served[trap]
  if (how === undefined) return false
  const end = hit.index + hit[0].length
  if (how === 'holder' && forbidden.test(said.slice(0, end))) return true
  if (how === 'holder' && consents.test(hit[0])) return false
  if (how === 'deprived') return namedAt(said, end, parties) === 'supplier'
  const from = Math.max(hit.index, lead)
  const answers = said.slice(from).search(answer)
  // Whoever a thing is given to as it stands is not whoever gives it so.
  if (trap === 'warranty_disclaimed' && answers < 0) return false
  const side: Side | undefined =
    how === 'holder' ? holderOf(said, parties) : namedAt(said, from + Math.max(0, answers), parties)
  return side === 'customer' || side === 'both'
}

/** What stands for a supplier that has a name of its own, where its role is asked for. */
const role: Record<Locale, string> = { en: 'supplier', ru: 'исполнитель', zh: '我们' }

/** The folded sentences of a clause that word a trap, whomever it serves. */
export const saying = (trap: Trap, text: string, lead: string, language: Locale): string[] => {
  const { ways, but } = wordings[language][trap]
  return sentences(text)
    .map(({ from, to }) => folded(`${leading(text, from, lead)} ${text.slice(from, to)}`))
    .filter((said) => ways.some((way) => way.test(said)) && !but?.test(said))
}

/** The traps in a clause, each once; `lead` is the beginning of a sentence that goes on in it. */
export const trapsIn = (text: string, lead: string, parties: Parties): Caught[] => {
  const words = wordings[parties.language]
  const sides = { ...parties, swap: false }
  const plain = (written: string) => {
    const said = folded(asUsual(written, parties))
    return parties.named ? said.replace(parties.named, role[parties.language]) : said
  }
  const parts = sentences(text).map(({ from, to }) => ({
    from,
    to,
    before: plain(leading(text, from, lead)),
    said: plain(text.slice(from, to)),
  }))
  const all = plain(text)
  return traps.flatMap((trap) => {
    const { ways, but, wide } = words[trap]
    if (wide && but?.test(all)) return []
    for (const { from, to, before, said } of parts) {
      const whole = before === '' ? said : `${before} ${said}`
      // The words themselves stand in the clause; what they are said of may stand above it.
      if (ofTrials.has(trap) && onTrial.test(said)) continue
      const hit = ways
        .map((way) => way.exec(whole))
        .find((one) => one && one.index + one[0].length > before.length)
      if (!hit || but?.test(whole) || servesOthers(trap, whole, hit, before.length, sides)) continue
      return [{ trap, from, to }]
    }
    return []
  })
}
