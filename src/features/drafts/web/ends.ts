import { z } from 'zod'
import { drafting } from '../contract.ts'
import type { Drafted } from '../contract-editing.ts'

/** The endpoints of a noun's drafts, as far as nobody here needs to know what is in them. */
export const endsOf = (of: Drafted) => drafting(of, z.unknown())
