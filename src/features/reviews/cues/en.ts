import { type Cues, joined, unless } from './cue.ts'
import { phrase } from './en-words.ts'
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
import { enWideAgreement } from './en-wide-agreement.ts'
import { enWideDealing } from './en-wide-dealing.ts'
import { enWideRights } from './en-wide-rights.ts'
import { enWideEnd } from './en-wide-end.ts'
import { enWideService } from './en-wide-service.ts'

/** What only tells of a matter: what was talked of, once was, stands elsewhere or is expressly not agreed. */
const told = phrase(
  'acknowledg* having|(has|have) been (told|informed|reminded)|(is|are) (reminded|told|aware)|(has|have|had) (considered|discussed|spoken|talked|read|noted)|was considered|takes? note|recital|whereas|for (general |your )?information|historical|left (it )?out|(is|are|was|were) left (open|to)|not (guaranteed|the subject)|intends? to open|sometimes agree|without commitment|outside the concern|deals? with elsewhere|not dealt with|neither (offer|offers|requires|recommends)|is (promised|offered) and no|none (is|are) (agreed|promised)|(does|do) not (offer|promise|represent)|brochures?|may be found on|can be found on|(is|are) described (below|in)|(has|have) chosen',
)

const phrases: Cues = {
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

const apart: Partial<Cues> = {
  ...enWideAgreement,
  ...enWideDealing,
  ...enWideRights,
  ...enWideEnd,
  ...enWideService,
}

/** What shows in English what a clause is about: phrases first, then words that stand apart. */
export const en: Cues = unless(told, joined(phrases, apart), [
  'publicity',
  'definitions',
  'scope',
  'entire_agreement',
])
