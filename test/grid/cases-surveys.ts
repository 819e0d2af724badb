import { answer, surveys } from '#features/surveys/actions.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A survey that somebody holds, answered by the owner. */
const fresh = (p: Place) =>
  asOwner(p, async (w) => {
    const survey = await surveys.create(w, { name: newName(), ownerId: p.holder.memberId })
    await answer(w, survey.id, { find: 3 })
    return survey
  })
const sends = async (p: Place) => ({ params: { id: (await fresh(p)).id } })

/** What surveys are made and changed with. */
export const surveyNoun = {
  fresh,
  body: () => ({ name: newName() }),
  patch: { name: 'seen' },
  foreign: 200,
}

/** The endpoints of surveys beside the plain ones. */
export const surveyCases: Record<string, Case> = {
  'GET /surveys/{id}/sheet': { sends },
  'GET /surveys/{id}/results': { sends },
  'PUT /surveys/{id}/answer': { sends: async (p) => ({ ...(await sends(p)), body: { said: { find: 2 } } }) },
  'PUT /surveys/{id}/questions': {
    sends: async (p) => ({
      ...(await sends(p)),
      body: { version: 1, questions: [{ key: 'find', asks: 'function', says: { en: newName() } }] },
    }),
  },
  'POST /surveys/{id}/requirements': {
    sends: async (p) => ({ ...(await sends(p)), body: { question: 'find' } }),
  },
}
