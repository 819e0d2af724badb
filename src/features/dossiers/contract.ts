import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'

// What is found out about a supplier before anything is signed: four questions, each with an answer and evidence.

/** How honest its publicity is, what its people are able to do, whether its projects had their effect, whether its product fits. */
export const questions = ['publicity', 'people', 'effect', 'fit'] as const
export type QuestionKey = (typeof questions)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Whether evidence was supplied by the vendor, or found past them. */
export const origins = ['independent', 'vendor'] as const
export type Origin = (typeof origins)[number]

/** Whether evidence speaks for the supplier or against it. */
export const bearings = ['for', 'against', 'neither'] as const

/** What a question still lacks to be settled. */
export const lacks = ['answer', 'confidence', 'independent'] as const
export type Lack = (typeof lacks)[number]

/** What somebody who relies on an answer should know: it is surer than its evidence, or that has become old. */
export const cautions = ['unsupported', 'old'] as const
export type Caution = (typeof cautions)[number]

const evidence = {
  found: PlainText(4000).min(1),
  source: PlainText(1000).min(1),
  origin: z.enum(origins),
  foundOn: CalendarDay,
  speaks: z.enum(bearings),
}
const Evidence = z.object({
  id: z.uuid(),
  ...evidence,
  /** Full years since it was found out, where that is more than two years ago. */
  years: z.int().nullable(),
  file: z.object({ name: z.string(), bytes: z.int() }).nullable(),
  createdBy: z.uuid().nullable(),
  version: z.int(),
})
export type Evidence = z.infer<typeof Evidence>

const Question = z.object({
  key: z.enum(questions),
  /** Empty until somebody answers. */
  answer: z.string(),
  confidence: z.enum(confidences).nullable(),
  answeredOn: CalendarDay.nullable(),
  answeredBy: z.uuid().nullable(),
  /** Of the answer; 0 before the first. */
  version: z.int(),
  /** The latest found first. */
  evidence: z.array(Evidence),
  lacks: z.array(z.enum(lacks)),
  cautions: z.array(z.enum(cautions)),
})
export type Question = z.infer<typeof Question>

export const Dossier = z.object({
  /** What the company is called. */
  name: z.string(),
  questions: z.array(Question),
  /** How many of the four lack nothing. */
  settled: z.int(),
  /** Whether whoever asks may write in it. */
  writes: z.boolean(),
  refs: RefsShape,
})
export type Dossier = z.infer<typeof Dossier>

const refusals = ['auth.forbidden', 'common.not_found'] as const

export const getDossier = endpoint({
  method: 'GET',
  path: '/companies/{id}/dossier',
  summary: 'What was found out about a company as a supplier: four questions with answers and evidence',
  permission: 'company.read',
  returns: Dossier,
  refusals,
})
export const putDossierAnswer = endpoint({
  method: 'PUT',
  path: '/companies/{id}/dossier/answer',
  summary: 'Answer a question of a dossier, today and as the caller; without words the answer is taken back',
  permission: 'company.update',
  body: z.strictObject({
    question: z.enum(questions),
    /** Of the answer as it was read; 0 where there was none. */
    version: z.int(),
    answer: PlainText(5000),
    confidence: z.enum(confidences).nullable(),
  }),
  returns: Dossier,
  refusals: [...refusals, 'common.stale'],
})
export const addDossierEvidence = endpoint({
  method: 'POST',
  path: '/companies/{id}/dossier/evidence',
  summary: 'Add evidence to a question of a dossier',
  permission: 'company.update',
  body: z.strictObject({ question: z.enum(questions), ...evidence }),
  returns: Dossier,
  refusals,
})
export const changeDossierEvidence = endpoint({
  method: 'PATCH',
  path: '/dossier-evidence/{id}',
  summary: 'Change evidence of a dossier; `version` is the one last read',
  permission: 'company.update',
  body: z.strictObject({ version: z.int(), ...z.object(evidence).partial().shape }),
  returns: Dossier,
  refusals: [...refusals, 'common.stale'],
})
export const removeDossierEvidence = endpoint({
  method: 'DELETE',
  path: '/dossier-evidence/{id}',
  summary: 'Take evidence out of a dossier; it can be put back',
  permission: 'company.update',
  query: z.strictObject({ version: z.coerce.number().int().optional() }),
  returns: Dossier,
  refusals: [...refusals, 'common.stale'],
})
export const restoreDossierEvidence = endpoint({
  method: 'POST',
  path: '/dossier-evidence/{id}/restoration',
  summary: 'Put evidence back that was taken out of a dossier',
  permission: 'company.update',
  returns: Dossier,
  refusals,
})
export const putDossierFile = endpoint({
  method: 'PUT',
  path: '/dossier-evidence/{id}/file',
  summary:
    'Send in as `file` what shows the evidence, such as a scan or a picture, in place of the one before',
  permission: 'company.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Dossier,
  refusals: [...refusals, 'common.too_large'],
})
export const removeDossierFile = endpoint({
  method: 'DELETE',
  path: '/dossier-evidence/{id}/file',
  summary: 'Take the file away from evidence of a dossier',
  permission: 'company.update',
  returns: Dossier,
  refusals,
})
export const getDossierFile = endpoint({
  method: 'GET',
  path: '/dossier-evidence/{id}/file',
  summary: 'The file of evidence, as it was sent in',
  permission: 'company.read',
  /** A link names the workspace beside it. */
  query: z.object({}),
  returns: z.string(),
  streams: ['application/octet-stream'],
  refusals,
})
