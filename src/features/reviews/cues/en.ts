import type { Cues } from './cue.ts'
import { enFrame } from './en-frame.ts'
import { enPaper } from './en-paper.ts'
import { enLimits } from './en-limits.ts'
import { enTrade } from './en-trade.ts'
import { enMoney } from './en-money.ts'
import { enRights } from './en-rights.ts'
import { enData } from './en-data.ts'
import { enBreach } from './en-breach.ts'
import { enEnd } from './en-end.ts'
import { enService } from './en-service.ts'
import { enWork } from './en-work.ts'

/** What shows in English what a clause is about. */
export const en: Cues = {
  ...enFrame,
  ...enPaper,
  ...enLimits,
  ...enTrade,
  ...enMoney,
  ...enRights,
  ...enData,
  ...enBreach,
  ...enEnd,
  ...enService,
  ...enWork,
}
