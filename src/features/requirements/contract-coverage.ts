import { z } from 'zod'
import { Code } from '#features/contracts/contract-clauses.ts'
import { contractStates } from '#features/contracts/contract.ts'
import { RoundFile } from '#features/deliverables/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'
import { priorities } from './contract.ts'

// How the clauses of a contract cover what is asked of the vendor.

export const answers = ['yes', 'partly', 'no', 'later'] as const
export const verdicts = ['met', 'weakened', 'missing', 'contradictory'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * Where a requirement stands in a contract: nobody has judged it (`open`), somebody has (`judged`) and put their name to it
 * (`signed`), or its words or those of a clause have changed since (`again`).
 */
export const standings = ['open', 'judged', 'signed', 'again'] as const
export type Standing = (typeof standings)[number]

/** Where the clauses that hold a requirement stand. */
export const places = ['body', 'appendix', 'both', 'missing'] as const
export type Place = (typeof places)[number]

/**
 * How far a requirement has come: nothing promises it (`unpromised`), it waits for what is to be handed over and tested (`waiting`),
 * it held in the last test of all that is to bring it (`accepted`), or did not in one of them (`failed`).
 */
export const ends = ['unpromised', 'waiting', 'accepted', 'failed'] as const
export type End = (typeof ends)[number]

const said = {
  /** What the vendor answers, in which words, and where that stands. */
  answer: z.enum(answers).nullable(),
  answerWords: PlainText(4000),
  answerSource: PlainText(500),
  /** The clauses that hold it, by their codes. */
  clauses: z.array(Code).max(50),
  verdict: z.enum(verdicts).nullable(),
  /** Why. */
  words: PlainText(4000),
  /** What is to bring it of all that the contract promises to hand over. */
  deliverables: z.array(z.uuid()).max(50),
}

/** Whether a requirement held when what was to bring it was tested. */
const Tested = z.object({
  deliverableId: z.uuid(),
  round: z.int(),
  passed: z.boolean(),
  words: z.string(),
  testedOn: z.iso.date(),
  testedBy: z.uuid().nullable(),
  evidence: z.string(),
  files: z.array(RoundFile),
})
export type Tested = z.infer<typeof Tested>

const Row = z.object({
  requirement: z.object({
    id: z.uuid(),
    listId: z.uuid(),
    code: z.string().nullable(),
    name: z.string(),
    about: z.string().nullable(),
    priority: z.enum(priorities),
    release: z.int(),
    weight: z.int().nullable(),
    criterion: z.string().nullable(),
    ownerId: z.uuid().nullable(),
  }),
  ...said,
  signedBy: z.uuid().nullable(),
  signedAt: z.iso.datetime().nullable(),
  standing: z.enum(standings),
  place: z.enum(places),
  /** 0 as long as nobody has said anything. */
  version: z.int(),
  /** Clauses whose words are most like it, the likest first; only where none is chosen. */
  proposed: z.array(z.string()),
  /** Deliverables that its clauses promise; only where none is chosen. */
  proposedDeliverables: z.array(z.uuid()),
  /** What came of testing it, the last first. */
  tested: z.array(Tested),
  end: z.enum(ends),
})
export type CoverageRow = z.infer<typeof Row>

const tally = z.object({ all: z.int(), covered: z.int() })
export const Coverage = z.object({
  /** The lists the contract is held against, by name. */
  lists: z.array(z.object({ id: z.uuid(), name: z.string() })),
  items: z.array(Row),
  /** Of each priority how many there are, and how many are met and signed off. */
  priorities: z.record(z.enum(priorities), tally),
  /** How many have been judged how; `none` not yet. */
  verdicts: z.record(z.enum([...verdicts, 'none']), z.int()),
  /** How many stand where. */
  places: z.record(z.enum(places), z.int()),
  /** How many there are, and how many of them are accepted. */
  acceptance: z.object({ all: z.int(), accepted: z.int() }),
  /** Musts that are not met and signed off: as long as there is one, the contract is not to be signed. */
  uncovered: z.int(),
  /** Requirements beyond the reach of whoever asks: counted, and not shown. */
  beyond: z.int(),
  state: z.enum(contractStates),
  /** Whether whoever asks may judge now, and whether they may write in the text. */
  open: z.boolean(),
  writes: z.boolean(),
  refs: RefsShape,
})
export type Coverage = z.infer<typeof Coverage>

export const CoverChange = z.strictObject({
  requirementId: z.uuid(),
  /** The version last read; 0 where nobody had said anything. */
  version: z.int().min(0),
  ...z.object(said).partial().shape,
  /** Puts one's name to the verdict, or takes it away; any other change but that of `deliverables` takes it away. */
  signed: z.boolean().optional(),
})
export type CoverChange = z.infer<typeof CoverChange>

export const getCoverage = endpoint({
  method: 'GET',
  path: '/contracts/{id}/coverage',
  summary: 'How a contract covers the requirements of the lists it is held against',
  permission: 'contract.read',
  returns: Coverage,
  refusals: ['common.not_found'],
})
export const putCoverage = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/coverage',
  summary:
    'Say of one or many requirements what the vendor answers, which clauses hold it and how well, what is to bring it, and sign that off; all are refused when somebody else changed one meanwhile',
  permission: 'contract.update',
  body: z.strictObject({ covers: z.array(CoverChange).min(1).max(500) }),
  returns: Coverage,
  refusals: ['common.not_found', 'common.stale', 'contract.not_now'],
})
export const putCoverageLists = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/coverage/lists',
  summary: 'Hold a contract against these lists of requirements; `was` are those it was held against',
  permission: 'contract.update',
  body: z.strictObject({ was: z.array(z.uuid()).max(50), lists: z.array(z.uuid()).max(50) }),
  returns: Coverage,
  refusals: ['common.not_found', 'common.stale', 'contract.not_now'],
})
export const addRequirementClauses = endpoint({
  method: 'POST',
  path: '/contracts/{id}/coverage/clauses',
  summary: 'Write requirements into the specification of a contract, as clauses that cover them',
  permission: 'contract.update',
  body: z.strictObject({ requirements: z.array(z.uuid()).min(1).max(500) }),
  returns: Coverage,
  refusals: ['common.not_found', 'common.stale', 'contract.not_now'],
})
