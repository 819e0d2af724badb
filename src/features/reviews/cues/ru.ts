import { ruAgreement } from './ru-agreement.ts'
import { ruService } from './ru-service.ts'
import type { Lines } from './words.ts'

/** What shows in Russian what a clause is about. */
export const ru: Lines = { ...ruAgreement, ...ruService }
