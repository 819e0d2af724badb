import { expect, test } from 'vitest'
import { order } from '#features/order.ts'
import { isTest, type Source, sources } from './sources.ts'

// Who may import whom: kit ← ui, kit ← features ← app; inside a feature contract ← rules ← policy ← actions.

const all = sources('src/**/*.{ts,tsx}').filter((s) => !isTest(s) && !s.path.endsWith('-fixture.ts'))
const byPath = new Map(all.map((s) => [s.path, s]))
const isOurs = (path: string) => path.startsWith('src/') || path.startsWith('db/') || path.startsWith('test/')
const featureOf = (path: string) => /^src\/features\/([\w-]+)\//.exec(path)?.[1]

/** Every import of some files that a rule does not allow, as `file → import`. */
const offences = (
  files: readonly Source[],
  allows: (to: string, from: Source, typeOnly: boolean) => boolean,
) =>
  files.flatMap((s) =>
    s.imports.filter((i) => !allows(i.path, s, i.typeOnly)).map((i) => `${s.path} → ${i.path}`),
  )

test('every import of ours leads to a file', () => {
  const known = (path: string) =>
    byPath.has(path) || /\.(css|json|svg)$/.test(path) || !path.startsWith('src/')
  expect(offences(all, (to) => known(to))).toEqual([])
})

test('the kit knows no feature, no page and no composition', () => {
  const kit = all.filter((s) => s.path.startsWith('src/kit/'))
  expect(offences(kit, (to) => !isOurs(to) || /^src\/kit\/|^db\/schema\.gen\.ts$/.test(to))).toEqual([])
})

test('the design system knows the kit and itself', () => {
  const ui = all.filter((s) => s.path.startsWith('src/ui/'))
  expect(offences(ui, (to) => !isOurs(to) || /^src\/(kit|ui)\//.test(to))).toEqual([])
})

test('features do not know the composition, nor the tests', () => {
  const features = all.filter((s) => featureOf(s.path))
  expect(offences(features, (to) => !isOurs(to) || !/^src\/app\/|^test\//.test(to))).toEqual([])
})

test('every feature has its place in the one order', () => {
  const folders = new Set(all.flatMap((s) => featureOf(s.path) ?? []))
  expect([...folders].filter((f) => !(order as readonly string[]).includes(f))).toEqual([])
  expect(order.filter((f) => !folders.has(f))).toEqual([])
})

test('across features only contracts, rules and actions are known, and only downward', () => {
  const rank = (feature: string) => (order as readonly string[]).indexOf(feature)
  const isDoor = (path: string) => /\/((contract|actions)(-\w+)?|rules)\.ts$/.test(path)
  const across = (to: string, { path }: Source) => {
    const [own, other] = [featureOf(path), featureOf(to)]
    return !other || other === own || (isDoor(to) && rank(other) < rank(own!))
  }
  expect(
    offences(
      all.filter((s) => featureOf(s.path)),
      across,
    ),
  ).toEqual([])
})

const layer = (path: string) =>
  /^src\/features\/[\w-]+\/(web|messages)\//.exec(path)?.[1] ??
  /\/(contract|rules|policy|queries|actions|routes|jobs)(-\w+)?\.ts$/.exec(path)?.[1] ??
  'parts'
const mayKnow: Record<string, readonly string[]> = {
  contract: ['contract'],
  // A part that rules know is a rule as well: what the browser loads, they may load.
  rules: ['contract', 'rules', 'parts'],
  policy: ['contract', 'rules'],
  queries: ['contract', 'rules', 'policy', 'parts'],
  parts: ['contract', 'rules', 'policy', 'queries', 'parts', 'actions'],
  jobs: ['contract', 'rules', 'policy', 'queries', 'parts', 'actions', 'jobs'],
  actions: ['contract', 'rules', 'policy', 'queries', 'parts', 'jobs', 'actions'],
  routes: ['contract', 'rules', 'policy', 'queries', 'parts', 'jobs', 'actions', 'routes'],
  messages: ['messages'],
  web: ['contract', 'rules', 'messages', 'web'],
}

test('inside a feature each layer knows those below it', () => {
  const features = all.filter((s) => featureOf(s.path))
  const inside = (to: string, from: Source) =>
    !featureOf(to) || featureOf(to) !== featureOf(from.path) || mayKnow[layer(from.path)]!.includes(layer(to))
  expect(offences(features, inside)).toEqual([])
})

test('the pages of a feature know the kit, the design system and packages of the browser', () => {
  const web = all.filter((s) => layer(s.path) === 'web' && featureOf(s.path))
  const allows = (to: string, from: Source) =>
    !isOurs(to) ||
    /^src\/(kit|ui)\//.test(to) ||
    ['contract', 'rules'].includes(layer(to)) ||
    featureOf(to) === featureOf(from.path)
  expect(offences(web, allows)).toEqual([])
})

test('rules know no clock, no database and no server', () => {
  const rules = all.filter((s) => layer(s.path) === 'rules')
  expect(offences(rules, (to, _, typeOnly) => typeOnly || isOurs(to) || to === 'zod')).toEqual([])
})

const serverOnly =
  /^(node:|kysely|pg|hono|@hono\/|pino|graphile-worker|better-auth|better-call|@better-auth\/|nodemailer|yauzl|saxes|easy-template-x|iconv-lite|csv-parse)/

/** Everything a browser would load with these files, and the way there. */
const closure = (files: readonly Source[]): Map<string, string> => {
  const seen = new Map<string, string>()
  const visit = (s: Source, way: string) => {
    if (seen.has(s.path)) return
    seen.set(s.path, way)
    for (const { path, typeOnly } of s.imports)
      if (!typeOnly && byPath.has(path)) visit(byPath.get(path)!, `${way} → ${path}`)
  }
  for (const s of files) visit(s, s.path)
  return seen
}

test('what the browser loads needs nothing of a server', () => {
  const browser = all.filter(
    (s) =>
      /^src\/(ui|app\/web|app\/pages)\//.test(s.path) ||
      ['contract', 'rules', 'web', 'messages'].includes(layer(s.path)),
  )
  const loaded = closure(browser)
  expect(loaded.size).toBeGreaterThan(100)
  const wrong = [...loaded].filter(([path]) =>
    byPath.get(path)!.imports.some((i) => !i.typeOnly && serverOnly.test(i.path)),
  )
  expect(wrong.map(([, way]) => way)).toEqual([])
})

test('no two files know each other in a ring', () => {
  const done = new Set<string>()
  const rings: string[] = []
  const walk = (s: Source, trail: readonly string[]) => {
    if (trail.includes(s.path))
      return void rings.push([...trail.slice(trail.indexOf(s.path)), s.path].join(' → '))
    if (done.has(s.path)) return
    for (const { path, typeOnly } of s.imports)
      if (!typeOnly && byPath.has(path)) walk(byPath.get(path)!, [...trail, s.path])
    done.add(s.path)
  }
  for (const s of all) walk(s, [])
  expect(rings).toEqual([])
})
