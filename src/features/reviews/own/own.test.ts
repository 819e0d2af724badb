import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { issuesOf, refusalOf } from '#test/refusal.ts'
import { createReview, getReading, putText, readAgain, readyProfiles } from '../contract.ts'
import { elementCues } from '../judgement/elements.ts'
import { type Demand, demandsOf, heldBy } from '../judgement/profiles.ts'
import { elementNames, getOwnProfile, type Matter, putOwnProfile } from './contract-own.ts'
import { admitMatters, mattersOf, profileOf } from './rules-own.ts'

const training: Matter = { types: ['training'], missing: 'error', says: ['number'], partly: 'hint' }
const payment: Matter = { types: ['payment', 'taxes'], missing: null, says: ['due'], partly: 'warning' }

describe('what a company asks for', () => {
  test('each ready-made profile is told matter by matter, and asks for the same when it is taken over', () => {
    for (const name of readyProfiles) {
      const held = heldBy(name)
      const own = profileOf(mattersOf(held))
      expect(admitMatters(mattersOf(held)), name).toEqual([])
      const asked = (demands: readonly Demand[]) => demands.map(({ types, severity }) => [types, severity])
      expect(asked(own.demands)).toEqual(asked(demandsOf(held)))
      for (const { types, element, severity } of held.flatMap(({ elements }) => elements))
        expect(own.elements, `${name} ${types.join()} ${element}`).toContainEqual(
          expect.objectContaining({ types: expect.arrayContaining([...types]), element, severity }),
        )
    }
  })

  test('whatever it may ask a clause to say can be told from words', () => {
    expect(Object.keys(elementCues).toSorted()).toEqual([...elementNames].toSorted())
  })

  test('a matter stands there once, and asks for something', () => {
    expect(admitMatters([training, payment])).toEqual([])
    expect(admitMatters([payment, { ...training, types: ['training', 'taxes'] }])).toEqual([])
    expect(admitMatters([payment, { ...training, types: ['taxes', 'payment'] }])).toEqual([
      { path: ['matters', 1, 'types'], code: 'review.own.twice', params: { number: 1 } },
    ])
    expect(admitMatters([{ ...payment, says: [] }])).toEqual([
      { path: ['matters', 0, 'missing'], code: 'review.own.nothing' },
    ])
  })
})

describe('over HTTP', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  const people = () => app.alpha.people
  const text = [
    '1. Parties. This contract is between Northport Ltd (the Customer) and Harbour Ltd (the Supplier).',
    '2. Payment. The Customer pays the Supplier a fee of 1,200 euros.',
    '3. Place. The work is done in Northport.',
  ].join('\n\n')
  const send = (id: string) => {
    const form = new FormData()
    form.set('file', new File([text], 'draft.txt'))
    return call(putText, { params: { id }, body: form }, people().manager)
  }
  const put = (version: number, matters: Matter[], by = people().owner) =>
    call(putOwnProfile, { body: { version, matters } }, by)

  test('S2-02 S2-16 a review asks what the company has set down, and again by what it asks then', async () => {
    const begun = await call(getOwnProfile, {}, people().manager)
    expect(begun).toMatchObject({ version: 0, matters: begun.ready['elements'] })
    const { id } = await call(
      createReview,
      { body: { name: 'Draft', side: 'customer', profile: 'own' } },
      people().manager,
    )
    const asked = ({ findings }: Awaited<ReturnType<typeof send>>) =>
      findings
        .filter(({ rule }) => ['missing_clause', 'missing_element'].includes(rule))
        .map(({ rule, severity, values, source }) => [rule, severity, values['type'], source])
    // The nine elements, until somebody asks for something else.
    expect(asked(await send(id))).toContainEqual(['missing_clause', 'error', 'confidentiality', 'own'])

    expect(await put(0, [training, payment])).toMatchObject({ version: 1, matters: [training, payment] })
    expect(await refusalOf(put(0, [training]))).toMatchObject({ status: 409, code: 'common.stale' })
    const again = await call(
      readAgain,
      { params: { id }, body: { side: 'customer', profile: 'own' } },
      people().manager,
    )
    expect(asked(again)).toEqual([
      ['missing_clause', 'error', 'training', 'own'],
      ['missing_element', 'warning', 'payment', 'own'],
    ])
    expect(again.covers).toEqual([{ type: 'training', clauses: [] }])
    expect((await call(getReading, { params: { id } }, people().manager)).covers).toEqual(again.covers)
  })

  test('who may not run the workspace changes nothing, what contradicts itself is refused, and a change is told', async () => {
    const { version } = await call(getOwnProfile, {}, people().owner)
    expect(await refusalOf(put(version, [training], people().manager))).toMatchObject({ status: 403 })
    const twice = put(version, [payment, { ...training, types: ['taxes', 'payment'] }])
    expect(await issuesOf(twice)).toMatchObject([{ path: ['matters', 1, 'types'], code: 'review.own.twice' }])
    expect(await refusalOf(put(version, []))).toMatchObject({ status: 422 })
    await put(version, [training])
    const { rows } = await app.pool.query<{ data: { count: number } }>(
      `select data from event where workspace_id = $1 and type = 'workspace.review_own_changed' order by id`,
      [app.alpha.id],
    )
    expect(rows.map(({ data }) => data.count)).toEqual([2, 1])
  })
})
