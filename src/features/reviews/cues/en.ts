import { type Cues, unless } from './cue.ts'
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

/** What only tells of a matter: what was talked of, once was, stands elsewhere or is expressly not agreed. */
const told = phrase(
  'acknowledg* having|(has|have) been (told|informed|reminded)|(is|are) (reminded|told|aware)|(has|have|had) (considered|discussed|spoken|talked|read|noted)|was considered|considered an? (audit|perpetual)|takes? note|recital|whereas|for (general |your )?information|historical|which lapsed|expired last|broke off|left (it )?out|(is|are|was|were) left (open|to)|in (general )?use at|is illustrative|are illustrative|not (guaranteed|the subject)|intends? to open|sometimes agree|without commitment|outside the concern|deals? with elsewhere|not dealt with|neither (offer|offers|requires|recommends)|is (promised|offered) and no|none (is|are) (agreed|promised)|(does|do) not (offer|promise|represent)|previous (occupier|contract)|former agency|brochures?|may be found on|can be found on|(is|are) described (below|in)|were modelled|points for|(has|have) chosen',
)

const all: Cues = {
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

/** What shows in English what a clause is about. */
export const en: Cues = unless(told, all, ['publicity', 'definitions', 'scope', 'entire_agreement'])
