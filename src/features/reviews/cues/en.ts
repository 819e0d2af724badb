import type { Cues } from '../types.ts'
import { enFrame } from './en-frame.ts'
import { enLimits } from './en-limits.ts'
import { enRights } from './en-rights.ts'
import { enBreach } from './en-breach.ts'
import { enMoney } from './en-money.ts'
import { enService } from './en-service.ts'
import { enWork } from './en-work.ts'

/** What shows in English what a clause is about. */
export const en: Cues = {
  ...enFrame,
  ...enLimits,
  ...enRights,
  ...enBreach,
  ...enMoney,
  ...enService,
  ...enWork,
}
