import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, longText, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun } from '#kit/noun.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'

export const surveyStates = ['open', 'closed'] as const

/** Colleagues are asked what a new tool should do for them, and how ready they are for it. */
export const survey = noun(
  'survey',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    state: choice(surveyStates, { kept: true, column: true }),
    /** Where the requirements go that are made of its answers. */
    listId: ref('requirement_list', { column: true }),
    ownerId: ref('member', { column: true }),
    about: longText(),
  },
  { plural: 'surveys', title: 'name', owners: ['ownerId'] },
)
export const {
  list: listSurveys,
  count: countSurveys,
  export: exportSurveys,
  create: createSurvey,
  get: getSurvey,
  update: updateSurvey,
  remove: removeSurvey,
  restore: restoreSurvey,
} = crud(survey)

/**
 * What a question asks for: how far a statement holds (1 to 5, which adds up to readiness), how much a function is needed
 * (0 to 3), or words: which programs the work is tied to, or what else is wished for.
 */
export const asks = ['readiness', 'function', 'integration', 'wish'] as const
export type Asks = (typeof asks)[number]

const Key = z.string().regex(/^[a-z][a-z0-9]{0,30}$/)
const Question = z.strictObject({
  /** Its name in the answers, given once. */
  key: Key,
  asks: z.enum(asks),
  /** What is read, in the languages it is written in. */
  says: z.partialRecord(z.enum(locales), PlainText(300)),
})
export type Question = z.infer<typeof Question>

const Said = z.record(Key, z.union([z.int(), PlainText(2000)]))
/** What somebody answered, by the keys of the questions. */
export type Said = z.infer<typeof Said>

const Sheet = z.object({
  /** `ready` as long as a question reads as it is shipped, in our own wording. */
  questions: z.array(z.object({ ...Question.shape, ready: z.boolean() })),
  /** What the reader has answered. */
  mine: Said.nullable(),
  open: z.boolean(),
  /** The survey's version, which a change of the questions names. */
  version: z.int(),
})
export type Sheet = z.infer<typeof Sheet>

export const getSurveySheet = endpoint({
  method: 'GET',
  path: '/surveys/{id}/sheet',
  summary: 'The questions of a survey, and what the caller has answered',
  permission: 'survey.read',
  returns: Sheet,
  refusals: ['common.not_found'],
})
export const putSurveyQuestions = endpoint({
  method: 'PUT',
  path: '/surveys/{id}/questions',
  summary: 'Change the questions as a whole; answers to one that is left out count no more',
  permission: 'survey.update',
  body: z.strictObject({ version: z.int(), questions: z.array(Question).min(1).max(60) }),
  returns: Sheet,
  refusals: ['common.not_found', 'common.stale'],
})
export const putSurveyAnswer = endpoint({
  method: 'PUT',
  path: '/surveys/{id}/answer',
  summary:
    'Answer a survey, or change the own answer while it is open; kept with the own department and role',
  permission: 'survey.read',
  body: z.strictObject({ said: Said }),
  returns: Sheet,
  refusals: ['common.not_found', 'survey.closed'],
})

const group = {
  /** Mean readiness in whole per cent; null where nobody answered a statement. */
  readiness: z.int().nullable(),
  answered: z.int(),
}
const Results = z.object({
  answered: z.int(),
  /** Readiness of all. */
  readiness: z.int().nullable(),
  /** Functions, those needed most first: mean need of 0 to 3, by how many, and how many cannot do without. */
  functions: z.array(
    z.object({
      question: Question,
      need: z.number(),
      answered: z.int(),
      musts: z.int(),
      requirementId: z.uuid().nullable(),
    }),
  ),
  /** Readiness by department; null is those without one. Those least ready first. */
  departments: z.array(z.object({ teamId: z.uuid().nullable(), ...group })),
  /** The same by role; only a role of the workspace's own has a name. */
  roles: z.array(z.object({ roleId: z.string(), name: z.string().nullable(), ...group })),
  /** What was answered in words. */
  words: z.array(
    z.object({
      question: Question,
      memberId: z.uuid(),
      words: z.string(),
      requirementId: z.uuid().nullable(),
    }),
  ),
  refs: RefsShape,
})
export type Results = z.infer<typeof Results>

export const getSurveyResults = endpoint({
  method: 'GET',
  path: '/surveys/{id}/results',
  summary: 'Which functions to automate, and how ready each department and role is',
  permission: 'survey.update',
  returns: Results,
  refusals: ['common.not_found'],
})
export const makeSurveyRequirement = endpoint({
  method: 'POST',
  path: '/surveys/{id}/requirements',
  summary:
    'Make a requirement of a function, or of somebody’s words, in the survey’s list; the first makes the list. An answer becomes one requirement',
  permission: 'requirement.create',
  body: z.strictObject({
    question: Key,
    /** Whose words; null for a function, which all have answered. */
    memberId: z.uuid().nullable().default(null),
  }),
  returns: z.object({ id: z.uuid(), listId: z.uuid(), name: z.string(), version: z.int() }),
  refusals: ['common.not_found'],
})
