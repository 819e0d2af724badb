const MOST_ATTEMPTS = 8

/** When a message that has been tried so often in vain is tried again: after 1, 2, 4 … minutes; null when that was the last time. */
export const nextAttempt = (attempts: number, now: Temporal.Instant): Temporal.Instant | null =>
  attempts >= MOST_ATTEMPTS ? null : now.add({ minutes: 2 ** (attempts - 1) })

/** Whether the other side has taken a message: redirects are not followed, so that only 2xx says so. */
export const taken = (status: number): boolean => status >= 200 && status < 300
