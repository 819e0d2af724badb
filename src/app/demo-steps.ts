import { sql } from 'kysely'
import { tasks } from '#features/tasks/actions.ts'
import { idle } from '#features/tasks/idle.ts'
import type { Work } from '#kit/db.ts'

const titles = {
  RU: ['Уточнить сроки завоза', 'Согласовать график оплаты', 'Позвонить директору'],
  CN: ['确认入库时间', '商定付款计划', '致电负责人'],
  GB: ['Agree on the day of delivery', 'Settle the terms of payment', 'Ring the director'],
}

type Idle = { id: string; ownerId: string; country: keyof typeof titles | null }

/** Plans a step ahead for every open deal and current client that has none: in the demo nobody is forgotten. */
export const demoSteps = async (w: Work): Promise<void> => {
  // What falls due within a day is none that lasts until somebody looks.
  const tomorrow = { ...w, now: w.now.add({ hours: 24 }) }
  const today = w.now.toZonedDateTimeISO(w.actor.timeZone).toPlainDate()
  for (const noun of ['deal', 'company'] as const) {
    const company = noun === 'deal' ? sql`r.company_id` : sql`r.id`
    const { rows } =
      await sql<Idle>`select r.id, r.owner_id as "ownerId", c.country from ${idle(tomorrow, noun)} r
      left join company c on c.workspace_id = r.workspace_id and c.id = ${company}
      where r.owner_id is not null order by r.created_at, r.id`.execute(w.tx)
    for (const [n, { id, ownerId, country }] of rows.entries()) {
      const at = today.add({ days: 2 + (n % 12) })
      const dueAt = at.toZonedDateTime({ timeZone: w.actor.timeZone, plainTime: { hour: 9 + (n % 8) } })
      await tasks.create(
        { ...w, actor: { ...w.actor, memberId: ownerId } },
        {
          title: titles[country ?? 'GB'][n % 3],
          subject: { noun, id },
          assigneeId: ownerId,
          dueAt: dueAt.toInstant().toString(),
        },
      )
    }
  }
}
