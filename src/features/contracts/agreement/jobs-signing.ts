import { z } from 'zod'
import { job } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { post } from '#kit/post.ts'
import { readContract } from '../queries.ts'
import { signerAt, workspaceOf } from './queries-signing.ts'

/** Mails somebody of the other side their link, or the code that proves their address; nothing where the link was withdrawn. */
export const mailSigner = job({
  name: 'mail_signer',
  input: z.object({ signerId: z.uuid(), code: z.string().optional() }),
  run: async (w, { signerId, code }) => {
    const { signer, signing } = await signerAt(w, signerId)
    if (signer.key === null || signer.email === null || signing.closed_at !== null) return
    const row = await readContract(w, signing.contract_id)
    const { slug, name } = await workspaceOf(w)
    const said = {
      title: row.name,
      us: name,
      name: signer.name,
      link: `${post.baseUrl}/api/c/${slug}/${signer.key}`,
      code: code ?? '',
    }
    const kind = code === undefined ? 'link' : 'code'
    await post.send({
      to: signer.email,
      subject: phrase(row.ruling, `contract.mail.${kind}.subject`, said),
      text: `${phrase(row.ruling, `contract.mail.${kind}.text`, said)}\n`,
      purpose: 'signing',
    })
  },
})
