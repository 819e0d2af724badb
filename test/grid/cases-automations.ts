import { automationDrafts, create } from '#features/automations/actions.ts'
import { create as addWebhook, deliver } from '#features/webhooks/actions.ts'
import type { Plan } from '#features/automations/contract-plan.ts'
import { start } from '#features/automations/runs.ts'
import { write } from '#features/letters/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Case } from './cases.ts'
import { asOwner, fresh, newName, type Place, word } from './world.ts'

/** The smallest automation there is; it acts as somebody whom everybody outranks. */
const planOf = (name: string): Plan => ({
  name,
  noun: 'company',
  when: { on: 'demand' },
  filter: { and: [] },
  steps: [{ do: 'note', body: name }],
  until: [],
  roleId: 'guest',
  minutes: 0,
})

/** One whose first draft the administrator has approved. */
const drafted = async (p: Place): Promise<{ id: string }> => {
  const { id } = await asOwner(p, (w) => create(w, planOf(word(p))))
  await p.app.as(p.workspace, p.workspace.people.admin.memberId, (w) =>
    automationDrafts.answer(w, id, { version: 1, approved: true, words: word(p) }),
  )
  return { id }
}
const published = async (p: Place): Promise<{ id: string }> => {
  const { id } = await drafted(p)
  await asOwner(p, (w) => automationDrafts.publish(w, id, { version: 2 }))
  return { id }
}
const run = async (p: Place): Promise<{ id: string }> => {
  const [{ id }, { id: recordId }] = [await published(p), await fresh.company(p)]
  const { id: begun } = await asOwner(p, (w) => start(w, id, recordId))
  await p.app.automate()
  return { id: begun }
}

const webhook = (p: Place): Promise<{ id: string }> =>
  asOwner(p, (w) => addWebhook(w, { name: word(p), url: 'https://hooks.example.test/' }))
const delivery = async (p: Place): Promise<{ id: string }> => {
  const [{ id }, { id: automationId }] = [await webhook(p), await drafted(p)]
  return asOwner(p, (w) => deliver(w, id, automationId, {}))
}

/** The address of a letter whose automation has just run. */
const letter = async (p: Place): Promise<{ slug: string; key: string }> => {
  const video = 'https://video.example.test/'
  await asOwner(p, (w) =>
    write(w, {
      automationId: null,
      runId: null,
      theme: '',
      to: 'a@example.test',
      subject: word(p),
      body: '',
      video,
      locale: null,
    }),
  )
  const { rows } = await p.app.pool.query<{ key: string }>('select key from letter order by id desc limit 1')
  return { slug: p.workspace.slug, key: rows[0]!.key }
}

const at = (make: (p: Place) => Promise<{ id: string }>, body?: object): Case => ({
  sends: async (p) => ({ params: { id: (await make(p)).id }, ...(body && { body }) }),
})

/** What is sent to the endpoints of automations. */
export const automationCases: Record<string, Case> = {
  'GET /automations': { sends: () => ({}) },
  'GET /automation-templates': { sends: () => ({}) },
  'POST /automations': { sends: () => ({ body: planOf(newName()) }) },
  'GET /automations/{id}/draft': at(drafted),
  'PUT /automations/{id}/draft': {
    sends: async (p) => ({
      params: { id: (await published(p)).id },
      body: { version: 0, base: 2, contents: planOf(newName()) },
    }),
  },
  'DELETE /automations/{id}/draft': at(drafted),
  'POST /automations/{id}/draft/reviews': at(drafted, { version: 2, note: newName() }),
  'POST /automations/{id}/draft/answers': {
    ...at(drafted, { version: 2, approved: false, words: newName() }),
    // The owner has made it.
    ok: (role) => (role === 'owner' ? 409 : 200),
  },
  'POST /automations/{id}/editions': at(drafted, { version: 2 }),
  'GET /automations/{id}/editions': at(published),
  'PUT /automations/{id}/switch': at(published, { active: false }),
  'DELETE /automations/{id}': at(published),
  'POST /automation-checks': { sends: () => ({ body: { id: null, contents: planOf(newName()) } }) },
  'POST /automation-trials': {
    sends: async (p) => ({ body: { contents: planOf(newName()), recordId: (await fresh.company(p)).id } }),
    foreign: 404,
  },
  'GET /automation-runs': { sends: async (p) => ({ query: { limit: (await run(p)) && 50 } }) },
  'POST /automation-runs/{id}/replays': at(run),
  'POST /automation-runs/{id}/replies': {
    ...at(run),
    ok: (role) => (readyGrants[role].company?.verbs.update ? 200 : 403),
  },
  'POST /letter-previews': {
    sends: async (p) => ({
      body: {
        letter: { subject: '{offer.title}', body: newName() },
        locale: 'en',
        record: { noun: 'deal', id: (await fresh.deal(p)).id },
      },
    }),
    foreign: 404,
  },
  'GET /automations/{id}/letters': { ...at(published), foreign: 200 },
  'GET /l/{slug}/{key}': { sends: async (p) => ({ params: await letter(p) }), ok: 302, foreign: 302 },
  'GET /l/{slug}/{key}/pixel': { sends: async (p) => ({ params: await letter(p) }), foreign: 200 },
  'POST /automations/{id}/runs': {
    sends: async (p) => ({
      params: { id: (await published(p)).id },
      body: { recordId: (await fresh.company(p)).id },
    }),
    ok: (role) => (readyGrants[role].company?.verbs.update ? 200 : 403),
  },
  'PUT /pipelines/{id}/retirement': at(fresh.pipeline, { retired: true }),
  'GET /webhooks': { sends: () => ({}) },
  'POST /webhooks': { sends: () => ({ body: { name: newName(), url: 'https://hooks.example.test/' } }) },
  'POST /webhooks/{id}/secrets': at(webhook),
  'DELETE /webhooks/{id}': at(webhook),
  'POST /webhook-deliveries/{id}/replays': at(delivery),
  'GET /automation-buttons': { sends: () => ({ query: { noun: 'company' } }) },
}
