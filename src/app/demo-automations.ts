import { automationDrafts, create } from '#features/automations/actions.ts'
import { ready } from '#features/automations/ready.ts'
import { deals, move } from '#features/deals/actions.ts'
import type { Step } from '#features/automations/contract-plan.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import type { Work } from '#kit/db.ts'
import { demoBookings } from './demo-bookings.ts'
import { demoLines, type DemoSale } from './demo-products.ts'
import { demoLetters } from './demo-templates.ts'

/** The demo's automations: the ready ones, their letters by kept mails, all but the last approved by the administrator and in force. */
export const demoAutomations = async (w: Work, adminId: string): Promise<void> => {
  const { items } = await ready(w, w.actor.locale)
  const admin = { ...w, actor: { ...w.actor, memberId: adminId } }
  const letters = (await demoLetters(w)).values()
  for (const [at, { contents }] of items.entries()) {
    const { id } = await create(w, {
      ...contents,
      steps: contents.steps.map((step) => byTemplate(step, letters)),
    })
    if (at === items.length - 1) continue
    await automationDrafts.answer(admin, id, { version: 1, approved: true, words: '' })
    await automationDrafts.publish(w, id, { version: 2 })
  }
}

/** A letter of a series is written by the next of the kept mails. */
const byTemplate = (step: Step, letters: Iterator<string>): Step =>
  step.do === 'mail' ? { ...step, templateId: letters.next().value ?? null, subject: '', body: '' } : step

/** A deal that is sold today and one that is offered, for the automations to do something about. */
export const demoSales = async (
  w: Work,
  { stages }: Pipeline,
  customers: readonly { id: string; ownerId: string }[],
  sale: DemoSale,
): Promise<void> => {
  const names = ['Зимнее хранение, 20 колёс', 'Зимнее хранение, 16 колёс']
  for (const [at, { id: companyId, ownerId }] of customers.entries()) {
    const { id } = await deals.create(w, {
      name: names[at],
      stageId: stages[1]!.id,
      companyId,
      ownerId,
      source: 'repeat',
    })
    await demoLines(w, sale, { id, n: 9 - at, country: 'RU' })
    await move(w, id, {
      stageId: at === 0 ? stages.find(({ kind }) => kind === 'won')!.id : stages[2]!.id,
      ticked: stages.flatMap(({ checklist }) => checklist),
    })
    if (at === 0) await demoBookings(w, id)
  }
}
