import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { reviews } from '#features/reviews/actions.ts'
import { keepReading, reviewApart } from '#features/reviews/actions-texts.ts'
import type { Work } from '#kit/db.ts'

const drafts = [
  { file: 'service-en', name: 'Fernhill Systems: implementation and support' },
  { file: 'development-ru', name: 'Северный ветер: разработка программы' },
  { file: 'licence-zh', name: '云帆软件：许可与实施合同' },
] as const
const asked = { side: 'customer', profile: 'implementation' } as const

/** Drafts of suppliers that the demo company was sent, one in each language, each read and nothing decided yet. */
export const demoReviews = async (w: Work): Promise<void> => {
  for (const { file, name } of drafts) {
    const body = await readFile(new URL(`../features/reviews/samples/${file}.txt`, import.meta.url), 'utf8')
    const { id } = await reviews.create(w, { name, ...asked, ownerId: w.actor.memberId })
    const sent = { body, fileName: `${file}.txt`, sha256: createHash('sha256').update(body).digest() }
    await keepReading(
      w,
      id,
      sent,
      asked,
      await reviewApart({ text: body, side: asked.side, asked: asked.profile }),
    )
  }
}
