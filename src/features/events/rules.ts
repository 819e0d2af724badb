import type { TimelineEvent } from './contract.ts'

/** The changes of an event without the fields its reader may not see. */
export const readableChanges = (
  changes: TimelineEvent['changes'],
  mayRead: (field: string) => boolean,
): TimelineEvent['changes'] => Object.fromEntries(Object.entries(changes).filter(([field]) => mayRead(field)))
