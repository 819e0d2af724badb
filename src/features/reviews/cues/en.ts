import type { Cues } from '../types.ts'
import { enAgreement } from './en-agreement.ts'
import { enService } from './en-service.ts'

/** What shows in English what a clause is about. */
export const en: Cues = { ...enAgreement, ...enService }
