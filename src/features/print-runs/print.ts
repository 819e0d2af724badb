import type { Work } from '#kit/db.ts'
import { Refusal, refuse } from '#kit/errors.ts'
import type { Open } from '#kit/jobs.ts'
import { createFromDeal, offers } from '#features/offers/actions.ts'
import { beginIssue, details, endIssue, type IssueBegun } from '#features/offers/actions-flow.ts'
import { printIssue } from '#features/offers/actions-issue.ts'
import { oneTemplate } from '#features/templates/actions.ts'
import type { PrintRun } from './contract.ts'
import { type Item, lockItem, ownRun, settleItem } from './queries.ts'

const printed: readonly unknown[] = ['issued', 'sent', 'accepted', 'declined', 'withdrawn', 'superseded']

type Asked = Pick<PrintRun, 'noun' | 'format'> & { template_id: string | null }

/** The offer of an item: the one that is named, or one made of its deal, once however often it is asked for. */
const offerOf = async (w: Work, item: Item, { noun, format, template_id: templateId }: Asked) => {
  const template = templateId === null ? undefined : await oneTemplate(w, templateId)
  const key = format === 'docx' ? 'docxTemplateId' : 'templateId'
  const given = template && { [key]: template.id, locale: template.locale }
  if (noun === 'deal')
    return (await createFromDeal(w, item.record_id, `print ${item.run_id} ${item.record_id}`, given)).id
  const offer = await offers.get(w, item.record_id)
  if (given && offer.state === 'draft' && offer[key] !== templateId)
    await offers.update(w, item.record_id, { ...given, version: offer.version })
  return item.record_id
}

/** Takes an item up: what is to be printed of it; `settled` where nothing is left to do, `stop` where the order has ended. */
const take = async (w: Work, runId: string, place: number): Promise<IssueBegun | 'settled' | 'stop'> => {
  const run = await ownRun(w, runId)
  if (run.state !== 'running') return 'stop'
  const item = await lockItem(w, runId, place)
  if (item.state !== 'waiting') return 'settled'
  const offerId = await offerOf(w, item, run)
  // Nothing is issued for an order that gets nothing of it.
  if (run.format === 'docx' && !(await details(w, offerId)).docx) refuse('print_run.no_docx')
  if (!printed.includes((await offers.get(w, offerId)).state)) return beginIssue(w, offerId)
  await settleItem(w, runId, place, { state: 'made', offerId })
  return 'settled'
}

/** Keeps what was printed; false where the offer was changed meanwhile. */
const keep = async (
  w: Work,
  runId: string,
  place: number,
  begun: IssueBegun,
  prints: Parameters<typeof endIssue>[2],
): Promise<boolean> => {
  if ((await lockItem(w, runId, place)).state !== 'waiting') return true
  if (!(await endIssue(w, begun, prints))) return false
  await settleItem(w, runId, place, { state: 'made', offerId: begun.id })
  return true
}

/**
 * Makes and prints the offer of one item; nothing is open in the database while it is printed. What is refused is noted on the
 * item, and leaves no offer behind unless its template broke on it. False where the order has ended.
 */
export const printItem = async (open: Open, runId: string, place: number): Promise<boolean> => {
  try {
    for (;;) {
      const begun = await open((w) => take(w, runId, place))
      if (typeof begun === 'string') return begun === 'settled'
      const prints = await printIssue(begun)
      if (await open((w) => keep(w, runId, place, begun, prints))) return true
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refusal = { code: error.code, details: error.details }
    await open((w) => settleItem(w, runId, place, { state: 'failed', refusal }))
    return true
  }
}
