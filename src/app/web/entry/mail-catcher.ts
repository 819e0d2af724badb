import { queryOptions } from '@tanstack/react-query'
import { Refusal } from '#kit/errors.ts'

export type CaughtLetter = { id: string; to: string; subject: string; text: string; at: string }

/** The letters that were caught instead of sent; null where a mail server is configured and they are really sent. */
export const caughtMail = queryOptions({
  queryKey: ['mail-catcher'],
  queryFn: async (): Promise<readonly CaughtLetter[] | null> => {
    const response = await fetch('/api/mail-catcher')
    if (response.status === 404) return null
    if (!response.ok) throw new Refusal('common.unavailable')
    return ((await response.json()) as { items: CaughtLetter[] }).items
  },
  refetchInterval: 5_000,
})
