import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#kit/access.ts'
import type { Values } from '#kit/store.ts'
import type { Options } from './contract.ts'
import { headerOf, sheets } from './goals.ts'
import { type Draft, emptyPool, place } from './match.ts'
import { emptyOf } from './merge.ts'
import { planBatch } from './plan.ts'
import type { ParsedRow } from './row.ts'
import type { Pools } from './steps.ts'

const all = { read: 'all', create: 'all', update: 'all', import: 'all' } as const
const me = 'me'
const actorWith = (scope: 'own' | 'all' = 'all'): Actor => ({
  workspaceId: 'w',
  memberId: me,
  userId: 'u',
  roleId: 'r',
  grants: { company: { verbs: { ...all, create: scope } }, contact: { verbs: all }, tag: { verbs: all } },
  teamMemberIds: [me],
  locale: 'en',
  timeZone: 'UTC',
  country: 'RU',
  via: 'api',
})
const options: Options = {
  noun: 'company',
  mapping: {
    Name: 'name',
    INN: 'taxId',
    Phone: 'phones',
    Mail: 'emails',
    Person: 'contact.name',
    'His phone': 'contact.phones',
    Tags: 'tags',
    Owner: 'ownerId',
  },
  key: ['taxId', 'name'],
  onMatch: 'update',
}

const held = (
  id: string,
  values: Values,
  rest: Partial<Draft> = {},
  noun: 'company' | 'contact' = 'company',
): Draft => {
  const whole = { ...emptyOf(sheets[noun].noun), lifecycle: 'current', ownerId: me, ...values }
  return {
    noun,
    id,
    before: whole,
    values: whole,
    made: false,
    touched: false,
    changed: false,
    readable: true,
    updatable: true,
    ask: 'Anna',
    ...rest,
  }
}

type Given = Partial<Omit<ParsedRow, 'line'>>
const run = (
  rows: Given[],
  has: Draft[] = [],
  change: Partial<Options> = {},
  actor = actorWith(),
  mayTag = true,
) => {
  let lastId = Math.max(0, ...has.map(({ id }) => Number(/^new(\d+)$/.exec(id)?.[1] ?? 0)))
  const pools: Pools = { record: emptyPool(), mate: emptyPool() }
  const wanted = { ...options, ...change }
  const { noun, mate } = sheets[wanted.noun!]
  for (const d of has)
    place(d.noun === noun.name ? pools.record : pools.mate, d.noun === noun.name ? noun : mate!, d)
  const context = {
    now: '2026-03-02T09:00:00Z',
    actor,
    options: wanted,
    headerOf: headerOf(wanted),
    tags: new Map([['vip', 't-vip']]),
    mayTag,
    newId: () => `new${++lastId}`,
  }
  const parsed = rows.map((row, i): ParsedRow => ({
    line: i + 2,
    record: {},
    mate: null,
    tags: [],
    faults: [],
    ...row,
  }))
  const plan = planBatch(context, pools, parsed)
  const of = (pool: 'record' | 'mate') => [...pools[pool].drafts.values()]
  return {
    ...plan,
    records: of('record'),
    mates: of('mate'),
    verdicts: plan.outcomes.map((o) => o.verdict),
    codes: plan.outcomes.map((o) => o.reasons?.[0]?.code ?? null),
  }
}

describe('a row finds its record', () => {
  const a = () => held('a', { name: 'Ромашка', taxId: '1' })
  const b = () => held('b', { name: 'Лютик', taxId: '2' })
  test.each<[string, Values, string | null, string]>([
    ['by the first key that finds any', { name: 'Лютик', taxId: '1' }, 'a', 'updated'],
    ['by the next when the first finds none', { name: 'лютик', taxId: '9' }, 'b', 'updated'],
    ['by a name however it is written, which stays as it was', { name: '«РОМАШКА»' }, 'a', 'skipped'],
    ['or makes one', { name: 'Пион', taxId: '9' }, 'new1', 'created'],
  ])('%s', (_, record, id, verdict) => {
    const { outcomes } = run([{ record }], [a(), b()])
    expect(outcomes).toMatchObject([{ recordId: id, verdict }])
  })
  test('never guesses between two', () => {
    const { outcomes, events } = run([{ record: { name: 'Ромашка' } }], [a(), held('c', { name: 'ромашка' })])
    expect(outcomes).toMatchObject([
      { verdict: 'rejected', reasons: [{ code: 'import.ambiguous_match', header: 'Name' }] },
    ])
    expect(events).toEqual([])
  })
  test('without a key every row makes a record', () => {
    expect(
      run([{ record: { name: 'Ромашка' } }, { record: { name: 'Ромашка' } }], [a()], { key: [] }).verdicts,
    ).toEqual(['created', 'created'])
  })
  test('a row without any key value makes one and is counted', () => {
    expect(run([{ record: { name: 'Ромашка' } }], [a()], { key: ['taxId'] })).toMatchObject({
      verdicts: ['created'],
      withoutKey: 1,
    })
  })
})

describe('records beyond the reader’s reach', () => {
  const hidden = () => held('a', { name: 'Ромашка', taxId: '1' }, { readable: false, updatable: false })
  test.each(['update', 'fill', 'skip'] as const)('%s: no double, no change, only whom to ask', (onMatch) => {
    const { outcomes, events } = run([{ record: { name: 'Ромашка', taxId: '1' } }], [hidden()], { onMatch })
    expect(outcomes).toMatchObject([
      {
        verdict: 'rejected',
        recordId: null,
        reasons: [{ code: 'import.exists_elsewhere', params: { ask: 'Anna' } }],
      },
    ])
    expect(events).toEqual([])
  })
  test('a record one may read but not change', () => {
    const has = () => [held('a', { name: 'Ромашка', taxId: '1' }, { updatable: false })]
    expect(run([{ record: { taxId: '1', name: 'Другое' } }], has()).codes).toEqual([
      'import.exists_elsewhere',
    ])
    expect(run([{ record: { taxId: '1', name: 'Другое' } }], has(), { onMatch: 'skip' }).verdicts).toEqual([
      'skipped',
    ])
  })
  test('nobody makes records for others beyond the scope', () => {
    const rows = [{ record: { name: 'А', ownerId: 'somebody' } }, { record: { name: 'Б' } }]
    expect(run(rows, [], {}, actorWith('own'))).toMatchObject({
      verdicts: ['rejected', 'created'],
      codes: ['import.outside_scope', null],
    })
  })
})

describe('what a match does', () => {
  const has = () => [held('a', { name: 'Ромашка', taxId: '1', phones: ['+71'], about: 'старое' })]
  const row = { record: { taxId: '1', name: 'Ромашка', phones: ['+72'], legalName: 'ООО', about: 'новое' } }
  test('update overwrites', () => {
    const { records, events, verdicts } = run([row], has())
    expect(verdicts).toEqual(['updated'])
    expect(records[0]!.values).toMatchObject({
      phones: ['+72'],
      legalName: 'ООО',
      about: 'новое',
      lifecycle: 'current',
    })
    expect(events).toMatchObject([
      {
        type: 'company.updated',
        data: {
          changes: { phones: [['+71'], ['+72']], about: ['старое', 'новое'], legalName: [null, 'ООО'] },
        },
      },
    ])
  })
  test('fill writes only where nothing is', () => {
    expect(run([row], has(), { onMatch: 'fill' }).records[0]!.values).toMatchObject({
      phones: ['+71'],
      legalName: 'ООО',
      about: 'старое',
    })
  })
  test('skip leaves it', () => {
    expect(run([row], has(), { onMatch: 'skip' })).toMatchObject({
      verdicts: ['skipped'],
      codes: ['import.matched'],
      events: [],
    })
  })
  test('the same again changes nothing', () => {
    expect(run([{ record: { taxId: '1', name: 'Ромашка' } }], has())).toMatchObject({
      verdicts: ['skipped'],
      codes: ['import.unchanged'],
      events: [],
    })
  })
  test('empty cells never empty a field', () => {
    expect(run([{ record: { taxId: '1' } }], has()).records[0]!.values).toMatchObject({
      name: 'Ромашка',
      phones: ['+71'],
      about: 'старое',
    })
  })
  test('an address takes on the parts that are given', () => {
    const [record] = run(
      [{ record: { taxId: '1', addresses: [{ city: 'Казань' }] } }],
      [held('a', { name: 'А', taxId: '1', addresses: [{ street: 'Баумана' }, { city: 'Уфа' }] })],
    ).records
    expect(record!.values.addresses).toEqual([{ street: 'Баумана', city: 'Казань' }, { city: 'Уфа' }])
  })
})

describe('a key twice in one file', () => {
  const rows = [
    { record: { name: 'Ромашка', taxId: '1', phones: ['+71'] } },
    { record: { name: 'Ромашка', taxId: '1', phones: ['+72'] } },
    { record: { taxId: '1', name: 'Ромашка' } },
  ]
  test('makes one record, with what all its rows say', () => {
    const { verdicts, records, events } = run(rows)
    expect(verdicts).toEqual(['created', 'updated', 'skipped'])
    expect(records).toHaveLength(1)
    expect(records[0]!.values.phones).toEqual(['+71', '+72'])
    expect(events.map((e) => e.type)).toEqual(['company.created', 'company.updated'])
  })
  test('or leaves it at the first', () => {
    expect(run(rows, [], { onMatch: 'skip' }).verdicts).toEqual(['created', 'skipped', 'skipped'])
  })
})

describe('people in the same row', () => {
  const li = { name: 'Ли Вэй', phones: ['+86'] }
  const firm = { name: 'Ромашка', taxId: '1' }
  test('are made, tied to the company, and owned as it is', () => {
    const { mates, verdicts } = run([{ record: { ...firm, ownerId: 'anna' }, mate: li }])
    expect(verdicts).toEqual(['created'])
    expect(mates).toMatchObject([
      { values: { ...li, companies: [{ id: 'new1', role: null }], ownerId: 'anna' } },
    ])
  })
  test.each(['update', 'skip'] as const)(
    'several rows of one company bring several people (%s)',
    (onMatch) => {
      const rows = [
        { record: firm, mate: li },
        { record: firm, mate: { name: 'Анна' } },
        { record: firm, mate: li },
      ]
      const { mates, verdicts } = run(rows, [], { onMatch })
      expect(verdicts).toEqual(['created', 'updated', 'skipped'])
      expect(mates.map((m) => m.values.name)).toEqual(['Ли Вэй', 'Анна'])
    },
  )
  test('one office telephone does not make two people one', () => {
    const rows = [
      { record: firm, mate: { name: 'Анна', phones: ['+74'] } },
      { record: { name: 'Лютик', taxId: '2' }, mate: { name: 'Пётр', phones: ['+74'] } },
    ]
    expect(run(rows).mates).toHaveLength(2)
  })
  test('the same person at a second company is tied to both', () => {
    const { mates, events } = run([
      { record: firm, mate: li },
      { record: { name: 'Лютик', taxId: '2' }, mate: li },
    ])
    expect(mates).toHaveLength(1)
    expect((mates[0]!.values.companies as unknown[]).length).toBe(2)
    expect(events.map((e) => e.type)).toEqual([
      'company.created',
      'contact.created',
      'company.created',
      'contact.updated',
    ])
  })
  test('a person without a name spoils the row', () => {
    expect(run([{ record: firm, mate: { phones: ['+1'] } }])).toMatchObject({
      codes: ['required'],
      records: [],
      mates: [],
    })
  })
  test('a person beyond reach is not doubled', () => {
    const has = [held('p', { ...li, companies: [] }, { readable: false, updatable: false }, 'contact')]
    expect(run([{ record: firm, mate: li }], has)).toMatchObject({
      codes: ['import.exists_elsewhere'],
      records: [],
    })
  })
  test('a sheet of people finds or makes their companies', () => {
    const people: Partial<Options> = {
      noun: 'contact',
      mapping: { N: 'name', P: 'phones', C: 'company.name', I: 'company.taxId' },
      key: ['phones'],
    }
    const has = [held('c', { name: 'Ромашка', taxId: '1' })]
    const { records, mates, verdicts } = run(
      [
        { record: li, mate: { name: 'ромашка' } },
        { record: { name: 'Анна' }, mate: { name: 'Ромашка', taxId: '7' } },
      ],
      has,
      people,
    )
    expect(verdicts).toEqual(['created', 'created'])
    expect(records.map((r) => r.values.companies)).toEqual([
      [{ id: 'c', role: null }],
      [{ id: 'new2', role: null }],
    ])
    expect(mates.map((m) => [m.values.taxId, m.values.name])).toEqual([
      ['1', 'Ромашка'],
      ['7', 'Ромашка'],
    ])
  })
})

describe('tags', () => {
  test('known ones are hung on, new ones made, none is ever taken off', () => {
    const has = [held('a', { name: 'А', taxId: '1', tags: [{ id: 't-old' }] })]
    const { records, newTags } = run([{ record: { taxId: '1' }, tags: ['VIP', 'опт', 'Опт'] }], has, {
      tags: ['Импорт 2025'],
    })
    expect(newTags.map((t) => t.name)).toEqual(['опт', 'Импорт 2025'])
    expect((records[0]!.values.tags as { id: string }[]).map((t) => t.id).sort()).toEqual([
      'new1',
      'new2',
      't-old',
      't-vip',
    ])
  })
  test('a rejected row makes no tag, and a role that makes none says so', () => {
    expect(run([{ record: {}, tags: ['опт'] }]).newTags).toEqual([])
    expect(run([{ record: { name: 'А' }, tags: ['опт'] }], [], {}, actorWith(), false).codes).toEqual([
      'import.unknown_tag',
    ])
  })
})

test('an author who is no member stays by name, once per record', () => {
  const { events, unknownAuthors, records } = run([
    {
      record: { name: 'А' },
      mate: { name: 'Б' },
      author: { name: 'Пётр' },
      createdAt: '2019-01-01T00:00:00Z',
    },
  ])
  expect(events.map((e) => e.data.author)).toEqual(['Пётр', 'Пётр'])
  expect([...unknownAuthors]).toEqual([['Пётр', 1]])
  expect(records[0]!.createdAt).toBe('2019-01-01T00:00:00Z')
})

test('property: every row has one verdict, a key never makes two records, and the same batch again makes none', () => {
  const row = fc.record({
    record: fc.record({
      name: fc.constantFrom('А', 'Б', 'В'),
      taxId: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
      phones: fc.constantFrom(['+71'], ['+72'], []),
    }),
    mate: fc.option(fc.record({ name: fc.constantFrom('Ли', 'Ким'), phones: fc.constantFrom(['+1'], []) }), {
      nil: null,
    }),
  })
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.constantFrom('update', 'fill', 'skip'),
      (rows, onMatch) => {
        const given = rows.map((r) => ({ ...r, record: JSON.parse(JSON.stringify(r.record)) as Values }))
        const first = run(given, [], { onMatch, key: ['taxId'] })
        expect(first.outcomes).toHaveLength(rows.length)
        const ids = first.records.map((r) => r.values.taxId).filter(Boolean)
        expect(new Set(ids).size).toBe(ids.length)
        const keyed = given.filter((r) => r.record.taxId)
        const then = run(
          keyed,
          [...first.records, ...first.mates].map((d) => ({ ...d, before: d.values, changed: false })),
          { onMatch, key: ['taxId'] },
        )
        expect(then.verdicts).not.toContain('created')
        expect(then.records.length).toBe(first.records.length)
        expect(then.mates.length).toBe(first.mates.length)
      },
    ),
  )
})
