import './policy.ts'
import { requirementLists, requirements } from '#features/requirements/actions.ts'
import { may } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { phrase } from '#kit/phrases.ts'
import { titlesOf } from '#kit/present.ts'
import { type Question, type Results, type Said, type Sheet, survey } from './contract.ts'
import {
  answersOf,
  madeOf,
  ownAnswer,
  questionsOf,
  writeAnswer,
  writeMade,
  writeQuestions,
} from './queries.ts'
import { isReady } from './ready.ts'
import {
  admitAnswer,
  admitQuestions,
  functionsBy,
  priorityOf,
  readinessBy,
  readinessOf,
  saysIn,
  wordsIn,
} from './rules.ts'

export const surveys = crudActions(survey, {
  defaults: ({ actor }) => ({ ownerId: actor.memberId, state: 'open' }),
})

/** The questions of a survey, and what the actor has answered. */
export const readSheet = async (w: Work, id: string): Promise<Sheet> => {
  const { state, version } = await surveys.get(w, id)
  const questions = await questionsOf(w, id)
  return {
    questions: questions.map((question) => ({ ...question, ready: isReady(question) })),
    mine: await ownAnswer(w, id),
    open: state === 'open',
    version,
  }
}

/** Refuses whoever may not run the survey. */
const demandRunning = async (w: Work, id: string) => {
  const record = await surveys.get(w, id)
  if (!record.can.includes('update')) refuse('auth.forbidden', { permission: 'survey.update' })
  return record
}

/** Changes the questions as a whole. */
export const changeQuestions = async (
  w: Work,
  id: string,
  { version, questions }: { version: number; questions: readonly Question[] },
): Promise<Sheet> => {
  await questionsOf(w, id, true)
  const now = await demandRunning(w, id)
  if (now.version !== version)
    refuse('common.stale', { version: now.version, current: await readSheet(w, id) })
  refuseIssues(admitQuestions(questions))
  await writeQuestions(w, id, questions)
  await w.record({ type: 'survey.asked', noun: 'survey', id, data: { count: questions.length } })
  return readSheet(w, id)
}

/** Keeps what the actor answers; words that say nothing are left out. */
export const answer = async (w: Work, id: string, said: Said): Promise<Sheet> => {
  const { state } = await surveys.get(w, id)
  if (state !== 'open') refuse('survey.closed')
  refuseIssues(admitAnswer(await questionsOf(w, id), said))
  await writeAnswer(w, id, Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')))
  await w.record({ type: 'survey.answered', noun: 'survey', id })
  return readSheet(w, id)
}

/** Which functions to automate, and how ready each department and role is. */
export const readResults = async (w: Work, id: string): Promise<Results> => {
  await demandRunning(w, id)
  const [questions, answers, made] = [await questionsOf(w, id), await answersOf(w, id), await madeOf(w, id)]
  const madeAs = (question: string, memberId: string | null) =>
    made.find((one) => one.question === question && one.memberId === memberId)?.requirementId ?? null
  const words = wordsIn(questions, answers)
  return {
    answered: answers.length,
    readiness: readinessOf(questions, answers),
    functions: functionsBy(questions, answers).map((one) => ({
      ...one,
      requirementId: madeAs(one.question.key, null),
    })),
    departments: readinessBy(questions, answers, ({ teamId }) => teamId).map(({ of, ...group }) => ({
      teamId: of,
      ...group,
    })),
    roles: readinessBy(questions, answers, ({ roleId }) => roleId).map(({ of, ...group }) => ({
      roleId: of,
      name: answers.find(({ roleId }) => roleId === of)?.roleName ?? null,
      ...group,
    })),
    words: words.map((one) => ({ ...one, requirementId: madeAs(one.question.key, one.memberId) })),
    refs: await titlesOf(
      w.tx,
      w.actor,
      new Map([
        ['team', new Set(answers.flatMap(({ teamId }) => teamId ?? []))],
        ['member', new Set(words.map(({ memberId }) => memberId))],
      ]),
    ),
  }
}

/** The list a survey's requirements go into; the first of them makes one that is called like the survey. */
const listFor = async (w: Work, id: string, name: string, listId: string | null): Promise<string> => {
  if (listId) return (await requirementLists.get(w, listId)).id
  if (!may(w.actor, 'requirement_list.create'))
    refuse('auth.forbidden', { permission: 'requirement_list.create' })
  const list = await requirementLists.create(w, { name })
  await surveys.update(w, id, { listId: list.id })
  return list.id
}

/** What a requirement made of an answer says; undefined where nobody has answered so. */
const wordingOf = (
  { actor: { locale } }: Work,
  name: string,
  { functions, words }: Results,
  { question, memberId }: { question: string; memberId: string | null },
) => {
  const needed =
    memberId === null && functions.find((one) => one.answered > 0 && one.question.key === question)
  if (needed)
    return {
      name: saysIn(needed.question, locale),
      kind: 'function',
      priority: priorityOf(needed.need),
      about: phrase(locale, 'survey.made.function', {
        survey: name,
        need: needed.need,
        count: needed.answered,
      }),
    }
  const said = words.find((one) => one.question.key === question && one.memberId === memberId)
  if (!said) return undefined
  const asked = saysIn(said.question, locale)
  return {
    name: said.words.replace(/\s+/g, ' ').slice(0, 300).trim(),
    kind: said.question.asks === 'integration' ? 'integration' : 'function',
    priority: 'should',
    about: `${phrase(locale, 'survey.made.words', { survey: name, question: asked })}\n\n${said.words}`,
  }
}

/** Makes a requirement of a function, or of somebody's words; one that was made before is given back. */
export const makeRequirement = async (
  w: Work,
  id: string,
  of: { question: string; memberId: string | null },
) => {
  await demandRunning(w, id)
  // One at a time, so that the list the first of them makes is there for the next.
  await questionsOf(w, id, true)
  const { name, listId } = await demandRunning(w, id)
  const made = (await madeOf(w, id)).find(
    (one) => one.question === of.question && one.memberId === of.memberId,
  )
  const wording = made ? undefined : wordingOf(w, String(name), await readResults(w, id), of)
  if (!made && !wording) return refuse('common.not_found')
  const record = made
    ? await requirements.get(w, made.requirementId)
    : await requirements.create(w, {
        listId: await listFor(w, id, String(name), (listId as string | null | undefined) ?? null),
        ...wording,
      })
  if (!made) {
    await writeMade(w, id, { ...of, requirementId: record.id })
    await w.record({ type: 'survey.required', noun: 'survey', id, data: { name: record.name } })
  }
  return {
    id: record.id,
    listId: record.listId as string,
    name: record.name as string,
    version: record.version,
  }
}
