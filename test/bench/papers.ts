import { loadPhrases } from '#app/phrases.ts'
import { LetterheadContents } from '#features/templates/contract.ts'
import { offerPaper } from '#features/templates/paper.ts'
import { exampleOffer, print, readySource } from '#features/templates/print.ts'
import { inTurns, type Times } from './measure.ts'

const LINES = 40

/** How long the PDF of an offer of 40 lines takes in each language, warm; every one says something else. */
export const benchPapers = async (): Promise<Record<'en' | 'zh' | 'ru', Times>> => {
  await loadPhrases()
  const seller = LetterheadContents.parse({ name: 'Alpha' })
  const printIn = (locale: 'en' | 'zh' | 'ru') => {
    const [example, source] = [exampleOffer(seller, locale), readySource(locale)]
    return async (round: number) => {
      const lines = Array.from({ length: LINES }, (_, n) => ({
        ...example.lines[n % example.lines.length]!,
        quantity: String(1 + ((round * 7 + n) % 90)),
      }))
      const facts = { ...example, lines, number: String(round), title: `${example.title} ${round}` }
      const paper = offerPaper(facts, locale)
      const printed = await print({ source, paper, seller, at: Temporal.Instant.fromEpochMilliseconds(0) }, [
        'pdf',
      ])
      if ('problems' in printed) throw new Error(JSON.stringify(printed.problems))
    }
  }
  return inTurns({ en: printIn('en'), zh: printIn('zh'), ru: printIn('ru') })
}
