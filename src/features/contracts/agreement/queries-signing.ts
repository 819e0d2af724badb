import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Page } from '#kit/typst/typst.ts'
import type { ContractState } from '../contract.ts'
import type { SignedFor } from './contract-entered.ts'
import type { Certificate } from './contract-signing.ts'

type Round = {
  id: string
  contract_id: string
  number: number
  sha256: string
  ordered: boolean
  begun_by: string
  begun_at: Date
  closed_at: Date | null
}

/** A signing of what was printed here, as the table holds it. */
export type SigningRow = Round & {
  pdf_file_id: string
  svg_file_id: string
  pages: Page[]
  scan_file_id: null
}

/** What was signed elsewhere, as the table holds it: the file that came in the place of a print, and its digest. */
export type ElsewhereRow = Round & { scan_file_id: string; state_before: ContractState; words: string }

const columns = sql`id, contract_id, number, pdf_file_id, svg_file_id, pages, sha256, ordered, begun_by, begun_at, closed_at,
  scan_file_id, state_before, words`

/** Somebody who is to sign, as the table holds them. */
export type SignerRow = {
  id: string
  signing_id: string
  place: number
  /** Of whoever signed elsewhere; else it follows from whether they are a member. */
  side: SignedFor | null
  member_id: string | null
  name: string
  email: string | null
  key: string | null
  expires_at: Date | null
  code: Buffer | null
  visit: Buffer | null
  proven_at: Date | null
  code_until: Date | null
  code_tries: number
  way: 'page' | 'link' | 'paper' | 'qualified' | 'elsewhere' | null
  proof: 'account' | 'code' | 'name' | 'scan' | 'certificate' | null
  signed_at: Date | null
  signed_on: string | null
  signed_by: string | null
  position: string | null
  signed_from: string | null
  sha256: string | null
  scan_file_id: string | null
  signature_file_id: string | null
  certificate: Certificate | null
  declined_at: Date | null
  words: string | null
}

/** The signing of a contract that runs or is done; undefined where there is none. */
export const signingOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  contractId: string,
): Promise<SigningRow | ElsewhereRow | undefined> => {
  const { rows } = await sql<SigningRow | ElsewhereRow>`select ${columns} from contract_signing
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid and closed_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** The signing of what was printed of a contract; refused with 404 where there is none, or where it was signed elsewhere. */
export const printedOf = async (w: Pick<Work, 'tx' | 'actor'>, contractId: string): Promise<SigningRow> => {
  const signing = await signingOf(w, contractId)
  return signing?.scan_file_id === null ? signing : refuse('common.not_found')
}

/** What was signed elsewhere by its id, also what was taken back; refused with 404 where there is none. */
export const elsewhereAt = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
): Promise<ElsewhereRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<ElsewhereRow>`select ${columns} from contract_signing
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid and scan_file_id is not null`.execute(
    tx,
  )
  return rows[0] ?? refuse('common.not_found')
}

/** Those who sign, in their order. */
export const signersOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  signingId: string,
): Promise<SignerRow[]> => {
  const { rows } = await sql<SignerRow>`select * from contract_signer
    where workspace_id = ${actor.workspaceId}::uuid and signing_id = ${signingId}::uuid order by place`.execute(
    tx,
  )
  return rows
}

/** What was entered as signed elsewhere and taken back, the last first: the files are kept. */
export const takenBackOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  contractId: string,
): Promise<{ id: string; at: Date; file: string }[]> => {
  const { rows } = await sql<{
    id: string
    at: Date
    file: string
  }>`select s.id, s.closed_at as at, f.name as file
    from contract_signing s join file f on f.workspace_id = s.workspace_id and f.id = s.scan_file_id
    where s.workspace_id = ${actor.workspaceId}::uuid and s.contract_id = ${contractId}::uuid and s.closed_at is not null
    order by s.closed_at desc`.execute(tx)
  return rows
}

/** For whom somebody signs. */
export const sideOf = ({ side, member_id: memberId }: SignerRow): SignedFor =>
  side ?? (memberId === null ? 'theirs' : 'ours')

/** Somebody who is to sign here, and what; refused with 404 where there is no such one. */
export const signerAt = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
): Promise<{ signer: SignerRow; signing: SigningRow }> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<SignerRow>`select * from contract_signer
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  const signer = rows[0] ?? refuse('common.not_found')
  const { rows: of } = await sql<SigningRow>`select ${columns} from contract_signing
    where workspace_id = ${actor.workspaceId}::uuid and id = ${signer.signing_id}::uuid and scan_file_id is null`.execute(
    tx,
  )
  return { signer, signing: of[0] ?? refuse('common.not_found') }
}

/** The file of a scan; undefined where nothing was signed on paper. */
export const scanOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  { scan_file_id: id }: SignerRow,
): Promise<{ id: string; name: string; bytes: number } | undefined> => {
  const { rows } = await sql<{ id: string; name: string; bytes: number }>`select id, name, bytes from file
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  return rows[0]
}

type Moment = 'signed_at' | 'declined_at' | 'expires_at' | 'code_until' | 'proven_at'

/** Changes what is kept of somebody who is to sign. */
export const setSigner = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
  values: Partial<Omit<SignerRow, 'id' | Moment>> & {
    [moment in Moment]?: string | null
  },
): Promise<void> => {
  const set = Object.entries(values).map(([key, value]) => sql`${sql.ref(key)} = ${value}`)
  await sql`update contract_signer set ${sql.join(set)}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** The public name of the workspace, which its links hold, and how it is called. */
export const workspaceOf = async ({ tx, actor }: Pick<Work, 'tx' | 'actor'>) => {
  const { rows } = await sql<{ slug: string; name: string }>`select slug, name from workspace
    where id = ${actor.workspaceId}::uuid`.execute(tx)
  return rows[0]!
}
