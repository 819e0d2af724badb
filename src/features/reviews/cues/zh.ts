import type { Cue, Cues } from '../types.ts'
import { zhAgreement } from './zh-agreement.ts'
import { zhChange } from './zh-change.ts'
import { zhClosing } from './zh-closing.ts'
import { zhDelivery } from './zh-delivery.ts'
import { zhEnding } from './zh-ending.ts'
import { zhLiability } from './zh-liability.ts'
import { zhMoney } from './zh-money.ts'
import { zhPeople } from './zh-people.ts'
import { zhService } from './zh-service.ts'
import { zhTrade } from './zh-trade.ts'
import { zhWorks } from './zh-works.ts'
import { mention } from './zh-words.ts'

const all: Cues = {
  ...zhAgreement,
  ...zhClosing,
  ...zhTrade,
  ...zhChange,
  ...zhMoney,
  ...zhEnding,
  ...zhWorks,
  ...zhLiability,
  ...zhDelivery,
  ...zhPeople,
  ...zhService,
}

// These speak of other papers and of what does not hold, as what settles nothing does too.
const spoken = new Set<string>([
  'entire_agreement',
  'definitions',
  'document_name',
  'parties',
  'agreement_date',
])

const unlessMentioned = (cue: Cue): Cue => {
  const { all, but, wide } = cue instanceof RegExp ? { all: [cue] } : 'all' in cue ? cue : { all: cue }
  const unless = but ? new RegExp(`${but.source}|${mention.source}`, but.flags) : mention
  return wide ? { all, but: unless, wide } : { all, but: unless }
}

/** What shows in Chinese what a clause is about. */
export const zh: Cues = {
  ...all,
  ...Object.fromEntries(
    Object.entries(all)
      .filter(([type]) => !spoken.has(type))
      .map(([type, cues]) => [type, cues.map(unlessMentioned)]),
  ),
}
