import { call, type Caller, withFile } from '#kit/client.ts'
import { decide, getReading } from '#features/reviews/contract.ts'
import { createContract } from '../contract.ts'
import { reviewContract } from '../contract-drafts.ts'
import { type Edit, editContractText } from '../contract-text.ts'
import type { TestApp } from '#test/app.ts'
import { changeContractRoutes, getContractRoutes, type Settings } from './contract-agreement.ts'
import { enterSigned } from './contract-elsewhere.ts'
import { beginSigning, type Signing, signContract } from './contract-signing.ts'

// A contract that could be signed, for tests of how it is agreed on.

const clause = (code: string, depth: number, heading: string, text: string) => ({
  code,
  depth,
  words: { en: { heading, text } },
})

/** A short contract with an appendix of stages whose prices add up. */
export const draftContract = async (by: Caller, more: object = {}): Promise<string> => {
  const body = { name: 'Shelving', kind: 'other', ourRole: 'customer', ruling: 'en', ...more } as const
  const { id } = await call(createContract, { body }, by)
  const stage = (minor: number) => ({
    name: { en: 'Stage' },
    result: { en: 'Shelves stand' },
    due: '2027-03-01',
    price: { minor, currency: 'RUB' },
  })
  const edits: Edit[] = [
    { kind: 'title', locale: 'en', was: '', is: 'Shelving agreement' },
    {
      kind: 'add',
      after: null,
      clauses: [
        clause(
          'payment',
          1,
          'Price',
          'The price is {{price}}, stage by stage as in Appendix {{@appendices.stages}}.',
        ),
        clause(
          'appendices',
          1,
          'Appendices',
          'The appendices have equal force with this Agreement, whose text prevails over them.',
        ),
        clause('appendices.stages', 0, 'Stages', ''),
        clause('stages.table', 1, 'Stages', '{{price.stages}}'),
      ],
    },
    { kind: 'term', name: 'price', was: null, is: { minor: 500_00, currency: 'RUB' } },
    { kind: 'term', name: 'price.stages', was: null, is: [stage(200_00), stage(300_00)] },
  ]
  await call(editContractText, { params: { id }, body: { edits } }, by)
  return id
}

/** Has a contract reviewed, and waives what the review calls an error. */
export const reviewAway = async (id: string, by: Caller): Promise<void> => {
  const { id: reviewId } = await call(reviewContract, { params: { id }, body: {} }, by)
  const { findings } = await call(getReading, { params: { id: reviewId } }, by)
  for (const { id: finding, severity } of findings)
    if (severity === 'error')
      await call(
        decide,
        { params: { id: finding }, body: { decision: 'waived', words: 'Short on purpose' } },
        by,
      )
}

type Entering = Parameters<typeof call<typeof enterSigned>>[1]['body']

/** What is said of a contract that was signed on paper. */
export const onPaper = (more: Partial<Entering> = {}): Entering => ({
  on: '2025-03-01',
  signers: [
    { side: 'ours', name: 'Anna Example', position: 'Director' },
    { side: 'theirs', name: 'Olga Example' },
  ],
  ...more,
})

/** Enters a contract as signed on paper, with a scan. */
export const enterOnPaper = (
  id: string,
  by: Caller,
  more: Partial<Entering> = {},
  scan = new File(['%PDF scan'], 'Contract scan.PDF'),
): Promise<Signing> => call(enterSigned, { params: { id }, body: withFile(onPaper(more), scan) }, by)

/** Sets up who judges contracts. */
export const setRoutes = async (by: Caller, settings: Partial<Settings>): Promise<void> => {
  const { version } = await call(getContractRoutes, {}, by)
  await call(changeContractRoutes, { body: { version, routes: [], legalFrom: null, ...settings } }, by)
}

/** Has the manager begin the signing of a contract: the head signs for us, and a guest. */
export const startSigning = (app: TestApp, id: string): Promise<Signing> => {
  const { head, manager } = app.alpha.people
  const signers = [{ memberId: head.memberId }, { name: 'Olga Example', email: null }]
  return call(beginSigning, { params: { id }, body: { signers } }, manager)
}

/** Has a code mailed to whoever signs through a link; the code. */
export const codeFor = async (app: TestApp, link: string, email: string): Promise<string> => {
  await fetch(link, { method: 'POST', body: new URLSearchParams({ say: 'code' }) })
  await app.runJobs()
  const mails = await app.mail.listCaught()
  return mails.flatMap(({ to, subject }) => (to === email ? (/\d{6}/.exec(subject)?.[0] ?? []) : []))[0]!
}

/** Has both sides sign. */
export const endSigning = async (app: TestApp, { signing }: Signing): Promise<void> => {
  const [ours, theirs] = signing!.signers
  const { sha256 } = signing!
  const said = { say: 'sign', name: 'Olga', position: 'Director', agree: 'yes', sha256 }
  await fetch(`${app.base}${theirs!.link}`, { method: 'POST', body: new URLSearchParams(said) })
  const body = { position: 'Head', sha256 }
  await call(signContract, { params: { id: ours!.id }, body }, app.alpha.people.head)
}

/** Has a contract that nobody must approve reviewed and signed by both sides. */
export const signBoth = async (app: TestApp, id: string): Promise<void> => {
  await reviewAway(id, app.alpha.people.manager)
  await endSigning(app, await startSigning(app, id))
}
