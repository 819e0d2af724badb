import { canonical } from '#kit/canonical.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { wholeContract } from '../actions-text.ts'
import { type ContractRow, type VersionRow, versionOf } from '../queries.ts'
import {
  type ElsewhereRow,
  type SignerRow,
  signersOf,
  signingOf,
  type SigningRow,
  workspaceOf,
} from './queries-signing.ts'

export { sideOf } from './queries-signing.ts'

// What was signed and by whom, whole, for whoever is to prove it elsewhere.

/** A version as it is proven: its number, text, values and what its parties said of themselves, always in the same words. */
export const keptText = ({ number, body, terms, facts }: VersionRow): string =>
  canonical({ number, body, terms, facts })

export type Signed = {
  workspace: { id: string; name: string }
  row: ContractRow
  text: string
  signing: SigningRow | ElsewhereRow
  signers: SignerRow[]
}

/** Whether a contract is being signed or was; refuses whoever may not read it in full. */
export const isSigning = async (w: Work, id: string): Promise<boolean> => {
  await wholeContract(w, id)
  return (await signingOf(w, id)) !== undefined
}

/** What is or was signed; refuses whoever may not read the contract in full, and with 404 one that nobody signs. */
export const signedOf = async (w: Work, id: string): Promise<Signed> => {
  const row = await wholeContract(w, id)
  const signing = (await signingOf(w, id)) ?? refuse('common.not_found')
  const { name } = await workspaceOf(w)
  return {
    workspace: { id: w.actor.workspaceId, name },
    row,
    text: keptText(await versionOf(w, id, signing.number)),
    signing,
    signers: await signersOf(w, signing.id),
  }
}
