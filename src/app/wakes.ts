import type { Wakes } from '#kit/db.ts'

/** Which jobs an event wakes: the one place where a lower feature's event reaches a higher feature. */
export const wakes: Wakes = {}
