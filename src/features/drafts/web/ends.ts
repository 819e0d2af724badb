import { z } from 'zod'
import { drafting } from '../contract.ts'

/** The noun whose records are drafted. */
export type Drafted = { name: string; plural: string }

/** The endpoints of a noun's drafts, as far as nobody here needs to know what is in them. */
export const endsOf = (of: Drafted) => drafting(of, z.unknown())
