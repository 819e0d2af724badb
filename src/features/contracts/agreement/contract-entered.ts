import { z } from 'zod'

/** For whom somebody signs. */
export const signedFor = ['ours', 'theirs'] as const
export type SignedFor = (typeof signedFor)[number]

/** What may rest on a contract that was entered as signed elsewhere, and then keeps that from being taken back. */
export const reliances = ['amended', 'followed', 'handed_over'] as const
export type Reliance = (typeof reliances)[number]

/** What was entered of a contract that was signed elsewhere: its file is kept, its signatures are not vouched for. */
export const Elsewhere = z.object({
  /** By this its file is asked for. */
  id: z.uuid(),
  /** The day it was signed. */
  on: z.iso.date(),
  file: z.string(),
  words: z.string(),
  /** Who entered it; when that was is when the signing began. */
  by: z.uuid(),
  /** Whether whoever asks may take it back, unless anything rests on it. */
  open: z.boolean(),
  /** That the contract has amendments, that another amendment builds on this one, or that something was handed over since. */
  rests: z.array(z.enum(reliances)),
})
export type Elsewhere = z.infer<typeof Elsewhere>
