import { CmsError, readSignature } from '#kit/cms.ts'
import { refuse } from '#kit/errors.ts'
import { fileIn, readFile, type SentFile, storeFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import type { Visit } from '#kit/serve.ts'
import { lockSigner, settle } from './actions-signatures.ts'
import { pieces, signingTold } from './actions-signing.ts'
import type { Certificate, Signing } from './contract-signing.ts'

/** How large a signature may be, in bytes. */
export const MOST_SIGNED = 2_000_000

/** What a signature file says of itself; refused with 422 where it is none of this PDF. */
const certificateIn = (bytes: Buffer, pdf: Buffer): Certificate => {
  try {
    return readSignature(bytes, pdf)
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    return refuse('common.invalid', { issues: [{ path: ['file'], code: `contract.cms.${error.fault}` }] })
  }
}

/**
 * Takes in somebody’s signature of the PDF as a file, made elsewhere by their certificate. Refuses as `settle` does, and a file
 * that is no detached signature of this very PDF.
 */
export const signQualified = async (
  { open, request }: Pick<Visit, 'open' | 'request'>,
  signerId: string,
): Promise<Signing> => {
  await open((w) => lockSigner(w, signerId, true))
  return takeSignature(open, signerId, await fileIn(request, MOST_SIGNED))
}

/** Verifies a signature that came as a file against the very PDF, and notes it. */
export const takeSignature = async (
  open: Open,
  signerId: string,
  { name, bytes }: Pick<SentFile, 'name' | 'bytes'>,
  /** Where it came through a link: the network address it came from, and when the mailed code was given. */
  visit: { from: string | null; provenAt: Date | null } = { from: null, provenAt: null },
): Promise<Signing> => {
  const { at } = await open((w) => lockSigner(w, signerId, true))
  const pdf = Buffer.concat(await Array.fromAsync(readFile(open, at.signing.pdf_file_id)))
  const certificate = certificateIn(bytes, pdf)
  return open(async (w) => {
    const { row, at: now } = await lockSigner(w, signerId, true)
    const file = await storeFile((run) => run(w), name, pieces(bytes))
    const given = {
      signed_by: certificate.name ?? now.signer.name,
      signed_from: visit.from,
      proven_at: visit.provenAt,
      signature_file_id: file.id,
      certificate,
    }
    await settle(w, row, now, { way: 'qualified', proof: 'certificate', ...given }, file.sha256)
    return signingTold(w, row.id)
  })
}
