import type { Work } from '#kit/db.ts'
import type { DomainEvent } from '#kit/events.ts'

let subjectOf = async (_w: Work, _reviewId: string): Promise<DomainEvent['parent']> => null

/** Says on what else's timeline a review is told of; by the feature whose text it reads. */
export const registerReviewed = (find: typeof subjectOf): void => {
  subjectOf = find
}

/** Records what became of a review, on whatever it is of as well. */
export const tell = async (
  w: Work,
  id: string,
  type: `review.${string}`,
  data: Record<string, unknown>,
): Promise<void> => w.record({ type, noun: 'review', id, parent: await subjectOf(w, id), data })
