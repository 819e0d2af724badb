import { z } from 'zod'
import { job } from '#kit/jobs.ts'
import { followDeal } from './actions.ts'

/** Frees what a deal held when the deal is lost or removed, and books it again when the deal is back. */
export const followDeals = job({
  name: 'booking.follow',
  input: z.object({ id: z.uuid() }),
  run: (w, { id }) => followDeal(w, id),
})
