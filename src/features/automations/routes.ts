import { work } from '#kit/db.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as automations from './actions.ts'
import { check } from './check.ts'
import * as contract from './contract.ts'
import { ready } from './ready.ts'
import { buttons, rehearse, replay, reply, runs, start, type Trial } from './runs.ts'

const drafts = automations.automationDrafts

/** Carries what a rehearsal came to out of the transaction that it takes back. */
class Rehearsed extends Error {
  readonly trial: Trial
  constructor(trial: Trial) {
    super('rehearsed')
    this.trial = trial
  }
}

export const automationRoutes: Route[] = [
  route(contract.listAutomations, (w) => automations.list(w)),
  route(contract.listAutomationTemplates, (w, { query }) => ready(w, query.locale ?? w.actor.locale)),
  route(contract.createAutomation, (w, { body }) => automations.create(w, body)),
  route(contract.automationDrafts.get, (w, { params }) => drafts.get(w, params.id)),
  route(contract.automationDrafts.keep, (w, { params, body }) => automations.keepDraft(w, params.id, body)),
  route(contract.automationDrafts.drop, (w, { params }) => drafts.drop(w, params.id)),
  route(contract.automationDrafts.ask, (w, { params, body }) => drafts.ask(w, params.id, body)),
  route(contract.automationDrafts.answer, (w, { params, body }) => drafts.answer(w, params.id, body)),
  route(contract.automationDrafts.publish, (w, { params, body }) => drafts.publish(w, params.id, body)),
  route(contract.automationDrafts.editions, (w, { params, query }) => drafts.editions(w, params.id, query)),
  route(contract.switchAutomation, (w, { params, body }) => automations.switchTo(w, params.id, body.active)),
  route(contract.removeAutomation, (w, { params }) => automations.remove(w, params.id)),
  route(contract.checkAutomation, (w, { body }) => check(w, body.id, body.contents)),
  visitRoute(contract.tryAutomation, async ({ db, open, now }, { body: { contents, recordId } }) => {
    const actor = await open(async (w) => {
      await automations.admit(w, contents)
      return automations.actingIn(w, contents)
    })
    try {
      return await work({ db, actor, now }, async (w): Promise<Trial> => {
        throw new Rehearsed(await rehearse(w, contents, recordId))
      })
    } catch (error) {
      if (error instanceof Rehearsed) return error.trial
      throw error
    }
  }),
  route(contract.listRuns, (w, { query }) => runs(w, query)),
  route(contract.replayRun, (w, { params }) => replay(w, params.id)),
  route(contract.replyToRun, (w, { params }) => reply(w, params.id)),
  route(contract.startRun, (w, { params, body }) => start(w, params.id, body.recordId)),
  route(contract.listButtons, (w, { query }) => buttons(w, query.noun, query.recordId)),
]
