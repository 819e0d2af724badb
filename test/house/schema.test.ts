import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrate, migrations } from '#app/migrate.ts'
import { rowTypes } from '#db/types.ts'
import { type Fields, mayBeEmpty } from '#kit/fields.ts'
import { allNouns } from '#kit/nouns.ts'
import { column } from '#kit/rights.ts'
import { emptyValue } from '#kit/values.ts'
import { startApp } from '#test/app.ts'
import { sources } from './sources.ts'

// The migrations, and what is derived from them.

const name = `house_${randomUUID().replaceAll('-', '')}`
const url = () => Object.assign(new URL(inject('postgresUrl')), { pathname: `/${name}` }).href
let admin: pg.Client
beforeAll(async () => {
  admin = new pg.Client({ connectionString: inject('postgresUrl') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await migrate(url())
})
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

test('the generated row types are those of the migrations', async () => {
  expect(await rowTypes(url())).toBe(readFileSync(new URL('../../db/schema.gen.ts', import.meta.url), 'utf8'))
})

test('migrations are numbered without a gap and each waits for no lock longer than it says', () => {
  const list = migrations()
  expect(list.map((m) => m.version)).toEqual(list.map((_, n) => n + 1))
  expect(list.filter((m) => !/^set lock_timeout = '\d+s';$/m.test(m.sql)).map((m) => m.name)).toEqual([])
  expect(list.filter((m) => !/^\d{4}_[a-z_]+\.sql$/.test(m.name)).map((m) => m.name)).toEqual([])
})

test('migrations go forward only and run inside the transaction that is opened for them', () => {
  const stray = migrations().filter((m) =>
    /^\s*(begin|commit|rollback)\s*;|create index concurrently/im.test(
      m.sql.replace(/\$\$[\s\S]*?\$\$/g, ''),
    ),
  )
  expect(stray.map((m) => m.name)).toEqual([])
})

test('migrating again changes nothing', async () => {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  const state = async () =>
    (await client.query('select version, checksum, started_at from migration order by version')).rows
  const before = await state()
  await migrate(url())
  expect(await state()).toEqual(before)
  await client.end()
})

test('what a table never leaves empty, the catalogue requires, keeps or leaves to the server', async () => {
  const app = await startApp() // which makes every feature known
  const { rows } = await app.pool.query<{ at: string }>(
    `select table_name || '.' || column_name as at from information_schema.columns where is_nullable = 'NO'`,
  )
  await app.stop()
  const filled = new Set(rows.map(({ at }) => at))
  // Some configuration has shapes of its own.
  const made = new Set(app.routes.map(({ endpoint: { body } }) => body?.meta()?.id))
  const nouns = allNouns().filter(({ name }) => made.has(`${name}.new`))
  const loose = nouns.flatMap(({ name, fields }) =>
    Object.entries(fields as Fields)
      .filter(([, f]) => mayBeEmpty(f) && !f.fixed && emptyValue(f) === null)
      .flatMap(([key]) => (filled.has(`${name}.${column(key)}`) ? [`${name}.${key}`] : [])),
  )
  expect(loose).toEqual([])
})

/** The feature, or part of the kit, at whose home a table is written; reading it elsewhere needs a reason. */
const homes: Record<string, string> = {
  workspace: 'workspaces', user: 'app', session: 'app', account: 'app', verification: 'app', two_factor: 'app', api_key: 'app', rate_limit: 'app', mail_out: 'app', migration: 'app',
  member: 'members', team: 'members', role: 'roles', invitation: 'invitations', share: 'shares', notification: 'notifications', view: 'views', tag: 'tags',
  draft: 'drafts', edition: 'drafts', pipeline: 'pipelines', stage: 'pipelines', deal: 'deals', deal_contact: 'deals', deal_tag: 'deals', deal_line: 'deals', deal_stay: 'deals', product: 'products', price_list: 'price-lists', price: 'price-lists', tax_rate: 'price-lists', pipeline_product: 'pipelines',
  automation: 'automations', automation_run: 'automations', letter: 'letters', webhook: 'webhooks', webhook_delivery: 'webhooks', event_listener: 'kit', event_heard: 'kit',
  review: 'reviews', review_text: 'reviews', review_finding: 'reviews', review_model: 'reviews', review_suggestion: 'reviews', review_own: 'reviews',
  contract: 'contracts', contract_template: 'contracts', contract_wording: 'contracts', contract_version: 'contracts', contract_route: 'contracts', contract_approval: 'contracts', contract_signing: 'contracts', contract_signer: 'contracts',
  contract_set: 'contract-sets', contract_set_waiver: 'contract-sets', contract_party: 'contracts',
  deliverable: 'deliverables', deliverable_round: 'deliverables', deliverable_file: 'deliverables',
  requirement_list: 'requirements', requirement: 'requirements', requirement_link: 'requirements', requirement_cover: 'requirements', requirement_result: 'requirements',
  negotiation_point: 'negotiations',
  dossier_answer: 'dossiers', dossier_evidence: 'dossiers',
  survey: 'surveys', survey_answer: 'surveys', survey_requirement: 'surveys',
  template: 'templates', template_file: 'templates', letterhead: 'templates', series: 'offers', offer: 'offers', offer_comment: 'offers',
  lead: 'leads', lead_file: 'forms', form: 'forms', routing: 'routing', calendar: 'calendars', dashboard: 'dashboards', report: 'reports', pool: 'pool', pool_claim: 'pool', target: 'targets', screen: 'screens', print_run: 'print-runs', print_item: 'print-runs', resource: 'bookings', booking: 'bookings', mailing: 'mailings', mailing_member: 'mailings',
  company: 'companies', company_tag: 'companies', contact: 'contacts', contact_tag: 'contacts', affiliation: 'contacts', task: 'tasks', call: 'calls', call_claim: 'calls', call_skip: 'calls', note: 'notes', note_mention: 'notes',
  event: 'events', event_seal: 'events', news_seen: 'events', find_entry: 'kit', idempotency: 'kit', file: 'kit', file_chunk: 'kit',
  import: 'imports', import_row: 'imports', import_record: 'imports', import_draft: 'imports', import_draft_key: 'imports', import_template: 'import-templates',
} // prettier-ignore

/** Every change passes here: the one writer of the log. */
const recorder = 'src/kit/events.ts'

/** Reading another noun's rows past `readable()`, and why that is right. */
const readings: Record<string, string> = {
  'roles member': 'counts who holds a role; whoever reads roles manages members',
  'members role': 'a member’s own role is looked up to compare it with the actor’s',
  'invitations member': 'whether an address already belongs to a member, which the answer may say',
  'shares member': 'whether a member is active; members are known to all who share',
  'kit event': 'events that somebody listens for are handed on as they stand in the log',
  'kit share': 'what is shared is a part of the one rule of visibility',
  'kit member': 'whom to ask about a record one may not see',
  'bookings deal': 'whether a deal still stands decides over what is held for it, whoever reads it',
  'bookings event': 'whether a booking was cancelled by a person or with its deal',
  'deals stage': 'a stage’s kind decides which deals stand in it, and whoever reads deals knows the stages',
  'pipelines product': 'a configuration names products by their codes, whoever reads it',
  'letters workspace': 'a letter’s link names its workspace',
  'templates edition': 'a document that a version of a template names is kept',
  'templates draft': 'so is one that a draft names',
  'offers workspace': 'an offer’s link names its workspace, whose name and address stand in its mail',
  'offers member': 'in whose name a customer’s answer is written, and the actor’s own name',
  'forms workspace':
    'a form’s address names its workspace, and whoever reads a form belongs to it or is its visitor',
  'forms member': 'in whose name a form writes',
  'forms file': 'files of a lead that may be read',
  'leads affiliation': 'where contacts that may be read work, joined with companies that may be read',
  'routing member':
    'whoever a rule gives leads to, and the owner who gets what nobody else does, whoever asks',
  'routing team': 'the teams below one that a rule gives leads to, whoever asks',
  'routing lead':
    'how many open leads somebody has, and which rules a lead meets, are asked in everybody’s name',
  'pool company':
    'which companies the rules are about, and how many somebody holds, are asked in everybody’s name',
  'pool deal': 'a company with an open deal is never sent back, whoever may see the deal',
  'contracts member':
    'who is active among those named to judge or sign a contract, and in whose name a guest signs',
  'contracts file': 'the scan of a signature whose contract may be read',
  'contracts workspace': 'a link to sign names its workspace, whose name stands on its page',
  'contract-sets deal':
    'what stands in the way of signing does not depend on who looks; the sum is shown only to whoever may see it',
  'surveys role': 'what a role of the workspace’s own is called, for whoever runs the survey',
  'surveys member': 'the actor’s own department and role',
  'surveys requirement': 'whether what an answer became is still there',
  'calls company': 'the queue takes the first of an index of those the role may change',
  'calls affiliation':
    'the company a person is called at, and the people who answer there, read through their nouns',
  'imports member': 'the authors of what came in, and whom to ask about a record one may not see',
  'imports tag': 'a tag is known to everybody who may hang it on a record',
  'imports file': 'the file that was sent in, by its import',
  'imports deal_line': 'products that deals hold stay when their import is undone, whoever holds the deals',
  'imports deal': 'only deals that are not in the bin hold products',
  'imports event': 'what was edited since decides what an undo leaves, whoever edited it',
  'imports affiliation': 'people of the companies just brought in, and what an undo would leave hanging',
  'imports contact': 'what an undo would leave hanging, whoever may see it',
  'automations role': 'the rights of the role an automation acts with',
  'automations event': 'how long nothing has happened to records that may be read',
  'targets member': 'the team of the actor, whose targets a role’s reach opens',
  'targets team': 'the teams below that one',
  'dashboards workspace': 'the name of one’s own workspace stands on what is printed',
  'mailings member':
    'the address of whoever gets a desk by mail, and whether they and its maker are still here',
  'mailings workspace': 'the address of one’s own workspace is a part of the link in a mail',
  'screens workspace': 'the address of one’s own workspace is a part of the link',
  'find member': 'whom to ask about a record one may not see',
}

test('every table has a home', async () => {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`,
  )
  await client.end()
  expect(rows.map((r) => r.name).filter((table) => !(table in homes))).toEqual([])
})

const verbs =
  /\b(selectFrom|innerJoin|leftJoin|insertInto|updateTable|deleteFrom)\('(\w+)[^']*'|\b(from|join|insert into|update|delete from)\s+"?([a-z_]+)"?(?=[\s),`]|$)/gm

test('a table is written at home only, and read elsewhere only through what its noun lets the reader see', () => {
  const strange: string[] = []
  for (const { path, text } of sources('src/{kit,features}/**/*.ts')) {
    if (/\.test\.ts$|\/messages\/|\/web\//.test(path)) continue
    const own = /^src\/features\/([\w-]+)\//.exec(path)?.[1] ?? 'kit'
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '').replace(/^import .*$/gm, '')
    for (const [, builder, built, word, said] of code.matchAll(verbs)) {
      const table = built ?? said!
      if (!Object.hasOwn(homes, table) || homes[table] === own || path === recorder) continue
      const reads = /select|join|^from$/i.test(builder ?? word!)
      if (!reads || !(`${own} ${table}` in readings)) strange.push(`${path}: ${builder ?? word} ${table}`)
    }
  }
  expect([...new Set(strange)]).toEqual([])
})
