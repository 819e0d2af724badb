import { expect } from 'vitest'
import { type Issue, Refusal } from '#kit/errors.ts'

/** The refusal that something asked for ends with; a test fails where it is not refused. */
export const refusalOf = async (asked: Promise<unknown>): Promise<Refusal> => {
  const answer = await asked.catch((error: unknown) => error)
  if (answer instanceof Error && !(answer instanceof Refusal)) throw answer
  return answer instanceof Refusal ? answer : expect.unreachable('this was to be refused')
}

/** What the refusal of something asked for names, field by field. */
export const issuesOf = async (asked: Promise<unknown>): Promise<Issue[]> =>
  ((await refusalOf(asked)).details['issues'] ?? []) as Issue[]

/** Issues by their fields and codes, as `field code`. */
export const faultsIn = (issues: readonly Issue[]): string[] =>
  issues.map(({ path, code }) => `${path.join('.')} ${code}`)

/** What the refusal of something asked for names, as `field code`. */
export const faultsOf = async (asked: Promise<unknown>): Promise<string[]> => faultsIn(await issuesOf(asked))
