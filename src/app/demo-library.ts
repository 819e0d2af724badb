import { readyText } from '#features/contracts/ready/text.ts'
import {
  createTemplate,
  editTemplate,
  publishTemplate,
  templateDrafts,
} from '#features/contracts/templates/actions-templates.ts'
import { addWording } from '#features/contracts/wordings/actions-wordings.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

const name = 'Implementation on our terms'

/** What the demo company buys on: numbers of the ready-made text, and its own in their place. */
const ours = [
  ['payment.days', 10, 20],
  ['warranty.months', 12, 24],
  ['liability.capPercent', '100', '150'],
] as const

/** What it can live with where a supplier will not bear as much. */
const fallback =
  'The total liability of each party is limited to what was paid in the twelve months before the damage, and to no less than half of the price. Loss of personal data and intent are not limited.'

/** A template of the demo company's own in English, approved by its administrator and in force, and a wording to fall back on. */
export const demoLibrary = async (w: Work, adminId: string): Promise<void> => {
  const past = daysAgo(w, 30)
  const about = { type: 'liability_cap', locale: 'en', side: 'customer', rank: 'fallback' } as const
  await addWording(past, { ...about, words: fallback, place: 0 })
  const { body, terms } = readyText('implementation')
  const clauses = body.clauses.map((clause) => ({ ...clause, words: { en: clause.words.en } }))
  const { id } = await createTemplate(past, {
    name,
    from: {
      file: {
        format: 'tessera.contract-template/1',
        name,
        kind: 'implementation',
        body: { ...body, title: { en: name }, clauses },
        terms,
      },
    },
  })
  await editTemplate(past, id, {
    edits: ours.map(([name, was, is]) => ({ kind: 'term', name, was, is }) as const),
  })
  const { draft } = await templateDrafts.get(past, id)
  const admin = { ...past, actor: { ...w.actor, memberId: adminId } }
  await templateDrafts.answer(admin, id, { version: draft!.version, approved: true, words: '' })
  await publishTemplate((run) => run(past), id, { version: draft!.version + 1 })
}
