import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getTimeline } from '#features/events/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { faultsOf, refusalOf } from '#test/refusal.ts'
import { beginAmendment } from '../amendments/contract-amendments.ts'
import { getContract } from '../contract.ts'
import { editContractText, getContractText } from '../contract-text.ts'
import {
  draftContract,
  endSigning,
  enterOnPaper,
  onPaper,
  reviewAway,
  setRoutes,
  startSigning,
} from './agreement-fixture.ts'
import { getAgreement, judgeContract, moveContract } from './contract-agreement.ts'
import { enterSigned, takeBackSigned } from './contract-elsewhere.ts'
import { getSigning } from './contract-signing.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await setRoutes(app.alpha.people.owner, {})
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager
const draft = (more: object = {}) => draftContract(me(), { ourRole: 'supplier', ...more })
const record = (id: string) => call(getContract, { params: { id } }, me())
const eventsOf = async (id: string) =>
  (await call(getTimeline, { query: { noun: 'contract', id, limit: 100 } }, me())).items
const takeBack = (id: string, words = 'The wrong one', by = me()) =>
  call(takeBackSigned, { params: { id }, body: { words } }, by)
const fileOf = (signingId: string, { token }: { token?: string } = me()) =>
  fetch(`${app.base}/api/contract-signings/${signingId}/file`, {
    headers: { authorization: `Bearer ${token}` },
  })

test('S3-095 S3-096 a contract signed on paper is entered with its scan, and is in force from that day though much is open', async () => {
  const id = await draft()
  const { obstacles, version } = await call(getAgreement, { params: { id } }, me())
  expect(obstacles).not.toEqual([])
  expect(await call(getSigning, { params: { id } }, me())).toMatchObject({ enterable: true, signing: null })
  const digest = createHash('sha256').update('%PDF scan').digest('hex')
  const told = await enterOnPaper(id, me(), { words: 'From the safe', version })
  expect(told).toMatchObject({
    enterable: false,
    ready: false,
    signing: {
      number: 1,
      sha256: digest,
      signers: [
        { side: 'ours', name: 'Anna Example', position: 'Director', way: 'elsewhere', proof: 'scan' },
        { side: 'theirs', memberId: null, position: null, signedOn: '2025-03-01', link: null, due: false },
      ],
      elsewhere: {
        on: '2025-03-01',
        file: 'Contract scan.PDF',
        words: 'From the safe',
        by: me().memberId,
        open: true,
        rests: [],
      },
    },
  })
  expect(told.refs[me().memberId]).toBeDefined()
  expect(await record(id)).toMatchObject({ state: 'active', concludedOn: '2025-03-01' })
  const [event] = await eventsOf(id)
  expect(event).toMatchObject({
    type: 'contract.in_force',
    changes: { state: ['draft', 'active'] },
    data: {
      by: 'Anna Example, Olga Example',
      way: 'elsewhere',
      on: '2025-03-01',
      sha256: digest,
      version: 1,
      open: obstacles.map(({ kind, of }) => expect.objectContaining({ kind, of })),
      count: obstacles.length,
    },
  })
  const is = { heading: 'Stages', text: 'More' }
  const edit = {
    kind: 'write',
    code: 'appendices.stages',
    locale: 'en',
    was: { heading: 'Stages', text: '' },
    is,
  }
  const body = { edits: [edit as never] }
  expect(await refusalOf(call(editContractText, { params: { id }, body }, me()))).toMatchObject({
    code: 'contract.not_now',
  })
  const kept = await fileOf(told.signing!.elsewhere!.id)
  expect(await kept.text()).toBe('%PDF scan')
  expect(kept.headers.get('content-disposition')).toContain('Contract%20scan.PDF')
  expect((await fileOf(told.signing!.elsewhere!.id, people().guest)).status).toBe(403)
  expect((await fileOf(told.signing!.elsewhere!.id, app.beta.people.owner)).status).toBe(404)
  expect((await fileOf(crypto.randomUUID())).status).toBe(404)
  // Nothing was printed, and nobody signs here.
  for (const paper of ['pdf', 'sheet']) {
    const headers = { authorization: `Bearer ${me().token}` }
    expect((await fetch(`${app.base}/api/contracts/${id}/signing/${paper}`, { headers })).status).toBe(404)
  }
})

test('what cannot have been, a side without anybody, no file and an empty one are refused, and then nothing has happened', async () => {
  const id = await draft()
  expect(await faultsOf(enterOnPaper(id, me(), { on: '2999-01-01' }))).toEqual(['on contract.day_ahead'])
  expect(await faultsOf(enterOnPaper(id, me(), { on: '0204-03-01' }))).toEqual(['on invalid_format'])
  const ours = { side: 'ours' as const, name: 'Anna' }
  expect(await faultsOf(enterOnPaper(id, me(), { signers: [ours, ours] }))).toEqual([
    'signers contract.one_side',
  ])
  expect(await faultsOf(enterOnPaper(id, me(), { signers: [ours, { side: 'theirs', name: ' ' }] }))).toEqual([
    'signers.1.name too_small',
  ])
  expect(await faultsOf(enterOnPaper(id, me(), {}, new File([], 'scan.pdf')))).toEqual([
    'file contract.empty_file',
  ])
  const bare = (form: FormData) => faultsOf(call(enterSigned, { params: { id }, body: form as never }, me()))
  const without = new FormData()
  without.set('options', JSON.stringify(onPaper()))
  expect(await bare(without)).toEqual(['file required'])
  const alone = new FormData()
  alone.set('file', new File(['scan'], 'scan.pdf'))
  expect(await bare(alone)).toEqual(['on required', 'signers required'])
  alone.set('options', '{')
  expect(await refusalOf(call(enterSigned, { params: { id }, body: alone as never }, me()))).toMatchObject({
    code: 'common.bad_json',
  })
  const { version } = await call(getAgreement, { params: { id } }, me())
  expect(await refusalOf(enterOnPaper(id, me(), { version: version - 1 }))).toMatchObject({
    code: 'common.stale',
  })
  expect(await refusalOf(enterOnPaper(id, people().analyst))).toMatchObject({ status: 403 })
  expect(await refusalOf(enterOnPaper(id, app.beta.people.owner))).toMatchObject({ status: 404 })
  expect(await record(id)).toMatchObject({ state: 'draft', concludedOn: null })
  // The file may come before what is said of it.
  const turned = new FormData()
  turned.set('file', new File(['scan'], 'scan.pdf'))
  turned.set('options', JSON.stringify(onPaper()))
  await call(enterSigned, { params: { id }, body: turned as never }, me())
  expect(await refusalOf(enterOnPaper(id, me()))).toMatchObject({ code: 'contract.no_move' })
})

test('what was entered by mistake is taken back with a reason: the contract stands where it stood, file and events stay', async () => {
  const id = await draft()
  await call(moveContract, { params: { id }, body: { move: 'send' } }, me())
  const told = await enterOnPaper(id, me())
  expect(await refusalOf(takeBack(id, ' '))).toMatchObject({ code: 'common.invalid' })
  expect(await refusalOf(takeBack(id, 'No', people().analyst))).toMatchObject({ status: 403 })
  expect(await takeBack(id)).toMatchObject({
    signing: null,
    enterable: true,
    takenBack: [{ id: told.signing!.elsewhere!.id, file: 'Contract scan.PDF' }],
  })
  expect(await record(id)).toMatchObject({ state: 'negotiation', concludedOn: null })
  const [back, entered] = await eventsOf(id)
  expect([back?.type, entered?.type]).toEqual(['contract.signing_taken_back', 'contract.in_force'])
  expect(back?.data).toMatchObject({ words: 'The wrong one', signing: told.signing!.elsewhere!.id })
  expect(await (await fileOf(told.signing!.elsewhere!.id)).text()).toBe('%PDF scan')
  expect(await refusalOf(takeBack(id))).toMatchObject({ code: 'contract.no_move' })
  expect((await call(getContractText, { params: { id }, query: {} }, me())).open).toBe(true)
  await enterOnPaper(id, me(), { on: '2025-04-01' })
  expect(await record(id)).toMatchObject({ state: 'active', concludedOn: '2025-04-01' })
})

test('nobody takes back what was signed here, nor an entry on which an amendment rests', async () => {
  const signed = await draft()
  await reviewAway(signed, me())
  const told = await startSigning(app, signed)
  expect(await refusalOf(enterOnPaper(signed, me()))).toMatchObject({ code: 'contract.no_move' })
  await endSigning(app, told)
  expect(await refusalOf(takeBack(signed))).toMatchObject({ code: 'contract.no_move' })

  const id = await draft()
  await enterOnPaper(id, me())
  const body = { name: 'Later', datedOn: '2025-05-01', effectiveOn: null }
  const { id: amendment } = await call(beginAmendment, { params: { id }, body }, me())
  expect(await refusalOf(takeBack(id))).toMatchObject({
    code: 'contract.relied_on',
    details: { rests: ['amended'] },
  })
  expect((await refusalOf(enterOnPaper(amendment, me(), { on: '2025-02-28' }))).details).toMatchObject({
    issues: [{ path: ['on'], code: 'contract.before_conclusion', params: { day: '2025-03-01' } }],
  })
  await enterOnPaper(amendment, me(), { on: '2025-05-02' })
  expect(await record(id)).toMatchObject({ amendments: 1, amending: null })
  expect(await record(amendment)).toMatchObject({ state: 'active', effectiveOn: '2025-05-02' })
})

test('S3-095 an amendment that was entered by mistake is taken back, the last one first: the contract says again what it said', async () => {
  const id = await draft()
  await enterOnPaper(id, me())
  const saysOf = async () => {
    const { terms, body } = await call(getContractText, { params: { id }, query: {} }, me())
    return { terms, body }
  }
  const before = await saysOf()
  const amend = async (day: string) => {
    const body = { name: `As of ${day}`, datedOn: day, effectiveOn: null }
    const made = await call(beginAmendment, { params: { id }, body }, me())
    const { terms } = await call(getContractText, { params: { id: made.id }, query: {} }, me())
    const [was, is] = [terms['warranty.months'] ?? null, Number(day.slice(5, 7))]
    const edits = [{ kind: 'term' as const, name: 'warranty.months' as const, was, is }]
    await call(editContractText, { params: { id: made.id }, body: { edits } }, me())
    return made.id
  }
  const first = await amend('2025-05-01')
  await enterOnPaper(first, me(), { on: '2025-05-02' })
  expect((await saysOf()).terms['warranty.months']).toBe(5)
  const second = await amend('2025-06-01')
  expect(await refusalOf(takeBack(first))).toMatchObject({ details: { rests: ['followed'] } })
  await enterOnPaper(second, me(), { on: '2025-06-02' })
  expect(await refusalOf(takeBack(first))).toMatchObject({ details: { rests: ['followed'] } })
  await takeBack(second)
  expect(await record(id)).toMatchObject({ amendments: 1, amending: '2' })
  expect(await record(second)).toMatchObject({ state: 'draft', concludedOn: null, effectiveOn: null })
  await call(moveContract, { params: { id: second }, body: { move: 'cancel' } }, me())
  await takeBack(first)
  expect(await saysOf()).toEqual(before)
  expect((await eventsOf(id)).map(({ type }) => type)).toContain('contract.amendment_taken_back')
  await enterOnPaper(first, me(), { on: '2025-07-01' })
  expect(await record(first)).toMatchObject({ state: 'active', effectiveOn: '2025-07-01' })
  expect(await record(id)).toMatchObject({ amendments: 1, amending: null })
})

test('S1-10 approvals that are missing are recorded, and nobody judges any more what was signed elsewhere', async () => {
  const to = { members: [people().head.memberId] }
  const steps = (['legal', 'it'] as const).map((role) => {
    return { role, to, deputies: [], quorum: 'any' as const, days: 3 }
  })
  await setRoutes(people().owner, { routes: [{ kind: null, from: null, steps }] })
  const id = await draft()
  await reviewAway(id, me())
  const agreement = () => call(getAgreement, { params: { id } }, me())
  expect((await agreement()).unapproved).toEqual(['legal', 'it'])
  await call(moveContract, { params: { id }, body: { move: 'ask' } }, me())
  const judge = (role: 'legal' | 'it') =>
    call(judgeContract, { params: { id }, body: { role, verdict: 'approved' } }, people().head)
  await judge('legal')
  expect((await agreement()).unapproved).toEqual(['it'])
  await enterOnPaper(id, me())
  const [event] = await eventsOf(id)
  expect(event?.data['open']).toEqual([{ kind: 'unapproved', of: 'it', clause: null, count: null }])
  expect(await refusalOf(judge('it'))).toMatchObject({ code: 'contract.no_move' })
  expect(await agreement()).toMatchObject({ approval: null, unapproved: [], moves: ['end'] })
  // Whoever was asked before is asked anew.
  await takeBack(id)
  expect(await agreement()).toMatchObject({ state: 'negotiation', unapproved: ['legal', 'it'] })
  await setRoutes(people().owner, {})
})
