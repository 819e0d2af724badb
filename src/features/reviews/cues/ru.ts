import type { Cues } from '../types.ts'
import { ruBreach } from './ru-breach.ts'
import { ruData } from './ru-data.ts'
import { ruFrame } from './ru-frame.ts'
import { ruLimits } from './ru-limits.ts'
import { ruMoney } from './ru-money.ts'
import { ruPaper } from './ru-paper.ts'
import { ruResults } from './ru-results.ts'
import { ruRights } from './ru-rights.ts'
import { ruService } from './ru-service.ts'
import { ruWork } from './ru-work.ts'

/** What shows in Russian what a clause is about. */
export const ru: Cues = {
  ...ruFrame,
  ...ruPaper,
  ...ruLimits,
  ...ruBreach,
  ...ruRights,
  ...ruMoney,
  ...ruWork,
  ...ruService,
  ...ruData,
  ...ruResults,
}
