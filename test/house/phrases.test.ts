import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '#app/messages/en.ts'
import { ru } from '#app/messages/ru.ts'
import { zh } from '#app/messages/zh.ts'
import { rightNouns } from '#app/web/pages/right-nouns.ts'
import { startApp } from '#test/app.ts'
import { Notification } from '#features/notifications/contract.ts'
import { readyRoleIds } from '#features/roles/contract.ts'
import { shareable } from '#features/shares/contract.ts'
import { refusals } from '#kit/errors.ts'
import type { Field } from '#kit/fields.ts'
import { envelope } from '#kit/condition.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { allNouns } from '#kit/nouns.ts'
import { isTest, sources, withoutComments } from './sources.ts'

// Everything the code can say has its words in every language.

const languages = { en, zh, ru } as const
const code = sources('src/**/*.ts').filter((s) => !isTest(s) && !s.path.includes('/web/'))

let nouns: AnyNoun[]
beforeAll(async () => {
  const app = await startApp() // which makes every feature known
  await app.stop()
  nouns = allNouns()
})

const fieldsOf = (n: AnyNoun) => Object.entries(n.fields as Record<string, Field>)

/** Issues are refusals of single fields; these come from the library that reads shapes. */
const ofShapes = [
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'too_big',
  'too_small',
  'unrecognized_keys',
  'invalid_key',
]
const ofIdentifiers = ['length', 'characters', 'check_digit'].map((fault) => `identifier.${fault}`)

const issuesInCode = (): string[] => {
  const said = code.flatMap(({ text }) =>
    [
      ...withoutComments(text).matchAll(
        /\bcode: (?:\w+ \? )?'([\w.]+)'(?: : '([\w.]+)')?|\bwrong\(\w+, '([\w.]+)'/g,
      ),
    ].flatMap((found) => found.slice(1).filter((word) => word !== undefined)),
  )
  const others = new Set<string>([
    ...Object.keys(refusals),
    'custom',
    'SESSION_NOT_FOUND',
    'common.bug',
    'common.offline',
  ])
  // What a sheet's cells get as reasons has phrases of its own.
  return [...new Set(said)].filter((word) => !others.has(word) && !word.startsWith('sheet.'))
}

const eventsInCode = (): string[] => {
  const written = code
    .filter((s) => /\brecord\(|\btold\(/.test(s.text))
    .flatMap(({ text }) => [...text.matchAll(/(?:type: |told\(w, )'(\w+\.\w+)'/g)].map(([, type]) => type!))
  const verbs: Record<string, string> = {
    POST: 'created',
    PATCH: 'updated',
    DELETE: 'deleted',
    restoration: 'restored',
  }
  const plain = nouns
    .filter((n) => !['member', 'import', 'stay'].includes(n.name))
    .flatMap((n) => Object.values(verbs).map((verb) => `${n.name}.${verb}`))
    .filter((type) => type !== 'team.restored' && type !== 'tag.restored')
  const shared = shareable.flatMap((noun) => [`${noun}.shared`, `${noun}.unshared`])
  // Live progress is told, not recorded.
  return [...new Set([...written, ...plain, ...shared])].filter((type) => type !== 'import.progressed')
}

describe.each(Object.entries(languages))('in %s there are words for', (_, phrases) => {
  const missing = (keys: string[]) => keys.filter((key) => !Object.hasOwn(phrases, key))

  test('every noun, one and many, and every field and option of it', () => {
    const keys = nouns.flatMap((n) => [
      `${n.name}.one`,
      `${n.name}.many`,
      ...fieldsOf(n).flatMap(([key, field]) => [
        `${n.name}.${key}`,
        ...(field.kind === 'choice' ? field.options.map((option) => `${n.name}.${key}.${option}`) : []),
      ]),
    ])
    expect(missing([...keys, ...Object.keys(envelope).map((key) => `field.${key}`)])).toEqual([])
  })

  test('every refusal', () => {
    expect(missing([...Object.keys(refusals), 'common.bug'].map((c) => `refusal.${c}`))).toEqual([])
  })

  test('everything that can be wrong with a field', () => {
    const issues = [...ofShapes, ...ofIdentifiers, ...issuesInCode()]
    expect(missing(issues.map((issue) => `issue.${issue}`))).toEqual([])
  })

  test('every event of the log', () => {
    expect(missing(eventsInCode().map((type) => `event.${type}`))).toEqual([])
  })

  test('everything a role can grant', () => {
    expect(missing(rightNouns.map(({ name }) => `${name}.many`))).toEqual([])
  })

  test('every notice and every ready role', () => {
    const kinds = Notification.shape.kind.options.map((kind) => `notification.${kind}`)
    expect(missing([...kinds, ...readyRoleIds.map((id) => `role.${id}`)])).toEqual([])
  })
})
