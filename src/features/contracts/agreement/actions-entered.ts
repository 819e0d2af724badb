import type { Work } from '#kit/db.ts'
import { filesNamed } from '#kit/files.ts'
import { amendmentsOf } from '../amendments/queries-amendments.ts'
import type { ContractRow } from '../queries.ts'
import type { Elsewhere, Reliance } from './contract-entered.ts'
import { type ElsewhereRow, signersOf } from './queries-signing.ts'
import { isFollowed } from './rules-elsewhere.ts'

type Rests = (w: Work, contractId: string, since: Date) => Promise<boolean>
let handedOver: Rests = async () => false

/** Says whether anything was handed over by a contract since a moment, or judged; told by the feature that keeps it. */
export const registerHandedOver = (asks: Rests): void => {
  handedOver = asks
}

/** What rests on a contract in force that was entered at a moment, so that nobody may take back that it was signed. */
export const restsOn = async (
  w: Work,
  { id, amends_id: base }: ContractRow,
  { begun_at: since }: Pick<ElsewhereRow, 'begun_at'>,
): Promise<Reliance[]> => [
  ...(base === null && (await amendmentsOf(w, id)).some(({ state }) => state !== 'cancelled')
    ? (['amended'] as const)
    : []),
  ...(base !== null && isFollowed(id, await amendmentsOf(w, base)) ? (['followed'] as const) : []),
  ...((await handedOver(w, base ?? id, since)) ? (['handed_over'] as const) : []),
]

/** What was entered of a contract that was signed elsewhere; `writes` says whether whoever asks may change it. */
export const elsewhereTold = async (
  w: Work,
  row: ContractRow,
  signing: ElsewhereRow,
  writes: boolean,
): Promise<Elsewhere> => {
  const { id, scan_file_id: fileId, words, begun_by: by } = signing
  const [signer] = await signersOf(w, id)
  const open = writes && row.state === 'active'
  return {
    id,
    on: signer!.signed_on!,
    file: (await filesNamed(w, [fileId])).get(fileId)?.name ?? '',
    words,
    by,
    open,
    rests: open ? await restsOn(w, row, signing) : [],
  }
}
