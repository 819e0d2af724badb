import { companies, setDossier } from '#features/companies/actions.ts'
import type { Work } from '#kit/db.ts'
import type { Parsed } from '#kit/endpoint.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { type Changes } from '#kit/events.ts'
import { filesNamed } from '#kit/files.ts'
import { titlesOf } from '#kit/present.ts'
import { fieldRight } from '#kit/rights.ts'
import {
  type addDossierEvidence,
  type changeDossierEvidence,
  type Dossier,
  type putDossierAnswer,
  type Question,
  type QuestionKey,
  questions,
} from './contract.ts'
import {
  answersOf,
  evidenceAt,
  evidenceOf,
  type EvidenceRow,
  insertEvidence,
  lockDossier,
  setEvidence,
  writeAnswer,
} from './queries.ts'
import { admitEvidence, cautionsOf, lacksOf, stateOf, yearsOld } from './rules.ts'
import { todayOf } from '#kit/time.ts'

/** A company whose dossier the actor may read: whoever reads the company and the field that says how far it is. */
const demandReading = async (w: Work, id: string) => {
  const record = await companies.get(w, id)
  if (fieldRight(w.actor, 'company', 'dossier') === 'hidden')
    refuse('auth.forbidden', { fields: ['dossier'] })
  return record
}

/** Refuses whoever may not write in a company's dossier, and a company in the bin; nobody else writes in it meanwhile. */
const demandWriting = async (w: Work, id: string): Promise<void> => {
  const { can, deletedAt } = await demandReading(w, id)
  if (!can.includes('update')) refuse('auth.forbidden', { permission: 'company.update' })
  if (fieldRight(w.actor, 'company', 'dossier') !== 'open') refuse('auth.forbidden', { fields: ['dossier'] })
  if (deletedAt !== null) refuse('common.not_found')
  await lockDossier(w, id)
}

/** The four questions of a company's dossier, each with its answer and evidence, whoever asks. */
const questionsOf = async (w: Work, companyId: string): Promise<Question[]> => {
  const [answers, rows] = [await answersOf(w, companyId), await evidenceOf(w, companyId)]
  const files = await filesNamed(
    w,
    rows.flatMap(({ file_id: id }) => id ?? []),
  )
  const today = todayOf(w)
  return questions.map((key) => {
    const said = answers.find(({ question }) => question === key)
    const given = said && (said.answer !== '' || said.confidence !== null) ? said : undefined
    const weighed = {
      answer: given?.answer ?? '',
      confidence: given?.confidence ?? null,
      evidence: rows
        .filter(({ question }) => question === key)
        .map((row) => {
          const file = files.get(row.file_id ?? '')
          return {
            id: row.id,
            found: row.found,
            source: row.source,
            origin: row.origin,
            foundOn: row.found_on,
            speaks: row.speaks,
            years: yearsOld(row.found_on, today),
            file: file ? { name: file.name, bytes: file.bytes } : null,
            createdBy: row.created_by,
            version: row.version,
          }
        }),
    }
    return {
      key,
      ...weighed,
      answeredOn: given?.answered_on ?? null,
      answeredBy: given?.answered_by ?? null,
      version: said?.version ?? 0,
      lacks: lacksOf(weighed),
      cautions: cautionsOf(weighed),
    }
  })
}

/** The dossier of a company the actor may read. */
export const readDossier = async (w: Work, id: string): Promise<Dossier> => {
  const { can, deletedAt, name } = await demandReading(w, id)
  const all = await questionsOf(w, id)
  const people = all.flatMap(({ answeredBy, evidence }) => [
    answeredBy,
    ...evidence.map(({ createdBy }) => createdBy),
  ])
  return {
    name: typeof name === 'string' ? name : '',
    questions: all,
    settled: all.filter((question) => question.lacks.length === 0).length,
    writes:
      can.includes('update') && deletedAt === null && fieldRight(w.actor, 'company', 'dossier') === 'open',
    refs: await titlesOf(
      w.tx,
      w.actor,
      new Map([['member', new Set(people.flatMap((person) => person ?? []))]]),
    ),
  }
}

type Told = { type: `company.${string}`; question: QuestionKey; changes: Changes }

/** Tells what was written in a dossier on the timeline of its company, and keeps on that how far the dossier is now. */
export const tell = async (w: Work, id: string, { type, question, changes }: Told): Promise<Dossier> => {
  await setDossier(w, id, stateOf(await questionsOf(w, id)))
  await w.record({ type, noun: 'company', id, data: { question, changes } })
  return readDossier(w, id)
}

/** What changed between two forms, as parts of the field that says who may read them. */
export const changesOf = (before: object, after: object): Changes => {
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return Object.fromEntries(
    [...new Set([...Object.keys(old), ...Object.keys(next)])]
      .filter((key) => (old[key] ?? null) !== (next[key] ?? null))
      .map((key) => [`dossier.${key}`, [old[key] ?? null, next[key] ?? null] as const]),
  )
}

/** Answers a question today, as the actor. Refuses with `common.stale` when somebody else has answered meanwhile. */
export const answer = async (
  w: Work,
  id: string,
  { question, version, answer: words, confidence }: Parsed<typeof putDossierAnswer>['body'],
): Promise<Dossier> => {
  await demandWriting(w, id)
  const before = (await answersOf(w, id)).find((one) => one.question === question)
  const known = before?.version ?? 0
  if (known !== version) refuse('common.stale', { version: known, current: await readDossier(w, id) })
  const was = { answer: before?.answer ?? '', confidence: before?.confidence ?? null }
  const changes = changesOf(was, { answer: words, confidence })
  if (Object.keys(changes).length === 0) return readDossier(w, id)
  await writeAnswer(w, id, { question, answer: words, confidence, today: todayOf(w) })
  const type = words === '' && confidence === null ? 'company.dossier_withdrawn' : 'company.dossier_answered'
  return tell(w, id, { type, question, changes })
}

const wordsOf = ({ found, source, origin, found_on: foundOn, speaks }: EvidenceRow) => ({
  found,
  source,
  origin,
  foundOn,
  speaks,
})

/** Adds evidence to a question. Refuses a day that has not come. */
export const addEvidence = async (
  w: Work,
  id: string,
  { question, foundOn, ...rest }: Parsed<typeof addDossierEvidence>['body'],
): Promise<Dossier> => {
  await demandWriting(w, id)
  refuseIssues(admitEvidence({ foundOn }, todayOf(w)))
  await insertEvidence(w, id, { question, found_on: foundOn, ...rest })
  return tell(w, id, {
    type: 'company.dossier_evidence_added',
    question,
    changes: changesOf({}, { ...rest, foundOn }),
  })
}

/**
 * Evidence whose dossier the actor may write in, as it stands now. Refuses what is beyond reach with 404, and with
 * `common.stale` what was changed meanwhile.
 */
export const writableEvidence = async (w: Work, id: string, version?: number): Promise<EvidenceRow> => {
  await demandWriting(w, (await evidenceAt(w, id)).company_id)
  const row = await evidenceAt(w, id)
  if (version !== undefined && row.version !== version)
    refuse('common.stale', { version: row.version, current: await readDossier(w, row.company_id) })
  return row
}

/** Evidence that is in a dossier the actor may read. */
export const readableEvidence = async (w: Work, id: string): Promise<EvidenceRow> => {
  const row = await evidenceAt(w, id)
  await demandReading(w, row.company_id)
  return row.deleted_at === null ? row : refuse('common.not_found')
}

/** Changes evidence. Refuses what was taken out, and a day that has not come. */
export const changeEvidence = async (
  w: Work,
  id: string,
  { version, ...given }: Parsed<typeof changeDossierEvidence>['body'],
): Promise<Dossier> => {
  const row = await writableEvidence(w, id, version)
  if (row.deleted_at !== null) refuse('common.not_found')
  const was = wordsOf(row)
  const { foundOn, ...rest } = { ...was, ...given }
  refuseIssues(admitEvidence({ foundOn }, todayOf(w)))
  const changes = changesOf(was, { ...rest, foundOn })
  if (Object.keys(changes).length === 0) return readDossier(w, row.company_id)
  await setEvidence(w, id, { ...rest, found_on: foundOn })
  return tell(w, row.company_id, {
    type: 'company.dossier_evidence_changed',
    question: row.question,
    changes,
  })
}

/** Takes evidence out of its dossier. */
export const removeEvidence = async (w: Work, id: string, version?: number): Promise<Dossier> => {
  const row = await writableEvidence(w, id, version)
  if (row.deleted_at !== null) return readDossier(w, row.company_id)
  await setEvidence(w, id, { deleted_at: w.now.toString() })
  const changes = changesOf(wordsOf(row), {})
  return tell(w, row.company_id, {
    type: 'company.dossier_evidence_removed',
    question: row.question,
    changes,
  })
}

/** Puts evidence back into its dossier. */
export const restoreEvidence = async (w: Work, id: string): Promise<Dossier> => {
  const row = await writableEvidence(w, id)
  if (row.deleted_at === null) return readDossier(w, row.company_id)
  await setEvidence(w, id, { deleted_at: null })
  const changes = changesOf({}, wordsOf(row))
  return tell(w, row.company_id, {
    type: 'company.dossier_evidence_restored',
    question: row.question,
    changes,
  })
}
