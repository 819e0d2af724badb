import type { z } from 'zod'
import { type Issue, Refusal, type RefusalCode, refuseIssues } from './errors.ts'

type Zoden = z.core.$ZodIssue

/** A shape's complaint as our issue: the field, the rule, and the numbers the phrase needs. */
const issueOf = (issue: Zoden): Issue[] => {
  const {
    code,
    path,
    message: _,
    input,
    ...params
  } = issue as Zoden & { input?: unknown; params?: { code?: string } }
  const at = path as Issue['path']
  // Whatever a shape calls it: what is not there must be filled in.
  if (/^invalid_(type|value|union)$/.test(code) && (input ?? null) === null)
    return [{ path: at, code: 'required' }]
  if (code === 'invalid_union')
    return issueOf({ ...issue, code: 'custom', params: { code: 'invalid_value' } } as Zoden)
  const { code: own, ...details } = (code === 'custom' ? params.params : undefined) ?? {}
  if (code === 'unrecognized_keys') {
    return (params as unknown as { keys: string[] }).keys.map((key) => ({
      path: [...at, key],
      code,
      params: { keys: [key] },
    }))
  }
  return [
    {
      path: at,
      code: own ?? code,
      params: JSON.parse(JSON.stringify(own ? details : params)) as Record<string, unknown>,
    },
  ]
}

/** Parses with a shape; refuses with 422 and every issue. */
export const parse = (shape: z.ZodType | undefined, value: unknown, part: 'query' | 'body'): unknown => {
  const result = shape?.safeParse(value, { reportInput: true })
  if (result?.success === false)
    throw new Refusal('common.invalid', { part, issues: result.error.issues.flatMap(issueOf) })
  if (shape) refuseIssues(unreadable(value, []))
  return result?.data
}

/** Texts, keys of tables included, that neither a database nor JSON can hold: null bytes and halves of characters. */
const unreadable = (value: unknown, path: Issue['path']): Issue[] => {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0') ? [] : [{ path, code: 'text.unreadable' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [
    ...unreadable(key, path),
    ...unreadable(part, [...path, key]),
  ])
}

type DatabaseError = Error & { code: string; constraint?: string }
const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error &&
  typeof (error as DatabaseError).code === 'string' &&
  /^[0-9A-Z]{5}$/.test((error as DatabaseError).code)

/** What the database's own rules refused, as a refusal; undefined for anything that is a bug. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error
  if (!isDatabaseError(error)) return undefined
  const details = { rule: error.constraint }
  const byCode: Record<string, RefusalCode> = {
    '23505': 'common.duplicate',
    '23503': 'common.in_use',
    '40001': 'common.unavailable',
    '40P01': 'common.unavailable',
    '55P03': 'common.unavailable',
  }
  const code = byCode[error.code]
  return code && new Refusal(code, details)
}

/** The RFC 9457 answer to a refusal. */
export const problemResponse = (refusal: Refusal): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: refusal.code,
      status: refusal.status,
      code: refusal.code,
      details: refusal.details,
    }),
    { status: refusal.status, headers: { 'content-type': 'application/problem+json' } },
  )
