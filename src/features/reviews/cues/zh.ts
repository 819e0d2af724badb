import { zhAgreement } from './zh-agreement.ts'
import { zhService } from './zh-service.ts'
import type { Lines } from './words.ts'

/** What shows in Chinese what a clause is about. */
export const zh: Lines = { ...zhAgreement, ...zhService }
