import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { reviewText } from '#features/reviews/engine.ts'
import { reviews } from '#features/reviews/actions.ts'
import { keep } from '#features/reviews/reading.ts'
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
    await keep(w, id, sent, asked, reviewText(body, asked.side, asked.profile))
  }
}
