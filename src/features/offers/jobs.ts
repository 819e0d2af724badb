import { z } from 'zod'
import type { Work } from '#kit/db.ts'
import { readFile } from '#kit/files.ts'
import { job } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { post } from '#kit/post.ts'
import { readLetterhead } from '#features/templates/actions.ts'
import { languageTag } from '#kit/i18n.ts'
import { type OfferRow, readOffer, workspaceOf } from './queries.ts'
import { printedNumber } from './rules.ts'

/** Mails an offer to its customer with the link and the PDF; finds nothing to do where the link was taken back meanwhile. */
export const mailOffer = job({
  name: 'mail_offer',
  input: z.object({ offerId: z.uuid(), to: z.email(), words: z.string() }),
  run: async (w, { offerId, to, words }) => {
    const row = await readOffer(w, offerId)
    if (row.state !== 'sent' || row.key === null || row.pdf_file_id === null) return
    await post.send(await letterOf(w, row, to, words))
  },
})

const letterOf = async (w: Work, row: OfferRow, to: string, words: string) => {
  const { slug, name } = await workspaceOf(w)
  const number = printedNumber(row.number ?? '', row.revision)
  const said = {
    number,
    seller: (await readLetterhead(w)).name || name,
    title: row.name,
    link: `${post.baseUrl}/api/o/${slug}/${row.key}`,
    day:
      row.valid_until &&
      new Intl.DateTimeFormat(languageTag[row.locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
        Date.parse(row.valid_until),
      ),
  }
  const tell = (key: string) => phrase(row.locale, `offer.mail.${key}`, said)
  const lines = [
    tell('hello'),
    words || tell('text'),
    tell('link'),
    row.valid_until ? tell('until') : '',
    tell('bye'),
  ]
  return {
    to,
    subject: tell('subject'),
    text: `${lines.filter(Boolean).join('\n\n')}\n`,
    attachments: [
      { filename: `${number.replaceAll('/', '-')}.pdf`, content: await bytesOf(w, row.pdf_file_id!) },
    ],
    purpose: 'offer',
  }
}

const bytesOf = async (w: Work, fileId: string): Promise<Buffer> =>
  Buffer.from(await new Response(readFile((run) => run(w), fileId)).arrayBuffer())
