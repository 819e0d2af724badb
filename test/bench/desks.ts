import pg from 'pg'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { readyDesks } from '#features/dashboards/rules.ts'
import { daysOf } from '#kit/period.ts'
import type { Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

/** Something that happened `n` quarters of an hour apart, over a year of `count` of them. */
const at = (count: number) => `now() - make_interval(secs => (n::float8 / ${count}) * 365 * 86400)`

/** Fills tasks, calls, leads and deals with a quarter of the records each, over the last year and all members. */
const seedYear = async (
  client: pg.Client,
  { workspaceId, memberIds }: World,
  { id, stages }: Pipeline,
  count: number,
) => {
  const each = Math.round(count / 4)
  const who = `($1::uuid[])[1 + (n * 31) % ${memberIds.length}]`
  const fill = (table: string, columns: string, values: string) =>
    client.query(
      `insert into ${table} (workspace_id, id, ${columns})
       select '${workspaceId}', gen_random_uuid(), ${values} from generate_series(1, ${each}) n`,
      [memberIds],
    )
  await client.query('set session_replication_role = replica')
  const [won, open] = [stages.find(({ kind }) => kind === 'won')!.id, stages[0]!.id]
  await fill(
    'task',
    'title, subject_noun, subject_id, assignee_id, author_id, due_at, state, done_at',
    `'Ring', 'company', gen_random_uuid(), ${who}, ${who}, ${at(each)}, case when n % 50 = 0 then 'open' else 'done' end,
      case when n % 50 > 0 then ${at(each)} end`,
  )
  await fill(
    'call',
    'direction, outcome, started_at, member_id',
    `case when n % 3 = 0 then 'incoming' else 'outgoing' end, 'talked', ${at(each)}, ${who}`,
  )
  await fill(
    'lead',
    'name, status, source, received_at, answered_at, owner_id',
    `'Lead ' || n, 'working', case when n % 3 = 0 then 'site' else 'mail' end, ${at(each)}, ${at(each)}, ${who}`,
  )
  await fill(
    'deal',
    'name, pipeline_id, stage_id, state, stage_since, closed_at, amount_minor, amount_currency, source, owner_id',
    `'Deal ' || n, '${id}', case when n % 10 = 0 then '${open}'::uuid else '${won}'::uuid end, case when n % 10 = 0 then 'open' else 'won' end,
      ${at(each)}, case when n % 10 > 0 then ${at(each)} end, n, case when n % 5 = 0 then 'CNY' else 'RUB' end, 'site', ${who}`,
  )
  await client.query('vacuum (analyze) task, call, lead, deal')
}

/**
 * Times eight figures of the head's desk over a month, among so many records, as the desk asks for them over HTTP, against the
 * same figures in bare statements, one after another.
 */
export const benchDesk = async (
  world: World,
  site: Site,
  count: number,
): Promise<{ http: Times; sql: Times }> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const { token } = world.owner
    const step = (name: string, kind: string) => ({ name, kind, probability: 50 })
    const made = await site.ask(token, 'POST', '/pipelines', {
      name: 'Desk',
      stages: [step('New', 'open'), step('Won', 'won')],
    })
    await seedYear(client, world, JSON.parse(made) as Pipeline, count)
    const days = daysOf('month', Temporal.Now.plainDateISO('Europe/Moscow').toString())
    const questions = readyDesks.head
      .filter(({ id }) => ['work', 'contracts', 'sources'].includes(id))
      .flatMap((widget) => widget.questions)
    const body = {
      questions: questions.map(({ noun, filter, date, by, measure }) => ({
        noun,
        filter,
        by: by!,
        ...(date && { date, ...days }),
        ...(measure && { measure }),
      })),
    }
    const own = `workspace_id = '${world.workspaceId}' and deleted_at is null`
    const month = (column: string) =>
      `${column} >= '${days.from} 00:00 Europe/Moscow' and ${column} < timestamptz '${days.to} 00:00 Europe/Moscow' + interval '1 day'`
    const bare = [
      `select assignee_id, count(*) from task where ${own} and state = 'done' and ${month('done_at')} group by 1`,
      `select assignee_id, count(*) from task where ${own} and state = 'open' group by 1`,
      `select assignee_id, count(*) from task where ${own} and state = 'open' and due_at < now() group by 1`,
      `select member_id, count(*) from call where ${own} and direction = 'outgoing' and ${month('started_at')} group by 1`,
      `select owner_id, count(*) from lead where ${own} and ${month('answered_at')} group by 1`,
      `select owner_id, count(*) from deal where ${own} and state = 'won' and ${month('closed_at')} group by 1`,
      `select owner_id, amount_currency, count(*), sum(amount_minor) from deal where ${own} and state = 'won' and ${month('closed_at')} group by 1, 2`,
      `select source, count(*) from lead where ${own} and ${month('received_at')} group by 1`,
    ]
    if (bare.length !== questions.length) throw new Error('the desk asks something else by now')
    return await inTurns(
      {
        http: () => site.ask(token, 'POST', '/figures', body),
        sql: async () => {
          for (const [n, text] of bare.entries()) await client.query({ name: `desk${n}`, text })
        },
      },
      { rounds: 30, warm: 3 },
    )
  } finally {
    await client.end()
  }
}
