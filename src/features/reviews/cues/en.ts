import { enAgreement } from './en-agreement.ts'
import { enService } from './en-service.ts'
import type { Lines } from './words.ts'

/** What shows in English what a clause is about. */
export const en: Lines = { ...enAgreement, ...enService }
