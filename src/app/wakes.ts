import type { Wakes } from '#kit/db.ts'

const bookings = ['booking.follow']

/** Which jobs an event wakes: the one place where a lower feature's event reaches a higher feature. */
export const wakes: Wakes = {
  'deal.moved': bookings,
  'deal.deleted': bookings,
  'deal.restored': bookings,
}
