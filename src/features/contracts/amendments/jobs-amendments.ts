import { z } from 'zod'
import { job } from '#kit/jobs.ts'
import { bringInAll } from './actions-effect.ts'

/** Once a night, has contracts say what their amendments say that take effect on that day. */
export const bringInAmendments = job({
  name: 'contract.amendments',
  input: z.object({}),
  run: bringInAll,
})
