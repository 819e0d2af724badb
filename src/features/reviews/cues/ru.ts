import { type ClauseType, clauseTypes } from '../contract-types.ts'
import { type Cue, type Cues, partsOf, unless } from './cue.ts'
import { ruBreach } from './ru-breach.ts'
import { ruCare } from './ru-care.ts'
import { ruData } from './ru-data.ts'
import { ruDispute } from './ru-dispute.ts'
import { ruEnd } from './ru-end.ts'
import { ruFrame } from './ru-frame.ts'
import { ruLeaving } from './ru-leaving.ts'
import { ruLicence } from './ru-licence.ts'
import { ruLimits } from './ru-limits.ts'
import { ruLoyalty } from './ru-loyalty.ts'
import { ruMoney } from './ru-money.ts'
import { ruPaper } from './ru-paper.ts'
import { ruPeople } from './ru-people.ts'
import { ruPrice } from './ru-price.ts'
import { ruPromise } from './ru-promise.ts'
import { ruResults } from './ru-results.ts'
import { ruRights } from './ru-rights.ts'
import { ruRivals } from './ru-rivals.ts'
import { ruSense } from './ru-sense.ts'
import { ruService } from './ru-service.ts'
import { ruTerm } from './ru-term.ts'
import { turnsClose } from './ru-turns-close.ts'
import { turnsRights } from './ru-turns-rights.ts'
import { turnsTrade } from './ru-turns-trade.ts'
import { turnsWork } from './ru-turns-work.ts'
import { told, type Turns } from './ru-words.ts'
import { ruWork } from './ru-work.ts'

const turns: Turns = { ...turnsTrade, ...turnsRights, ...turnsWork, ...turnsClose }

const all: Record<ClauseType, readonly Cue[]> = {
  ...ruFrame,
  ...ruTerm,
  ...ruPaper,
  ...ruLimits,
  ...ruRivals,
  ...ruLoyalty,
  ...ruBreach,
  ...ruEnd,
  ...ruRights,
  ...ruLicence,
  ...ruMoney,
  ...ruPrice,
  ...ruWork,
  ...ruService,
  ...ruData,
  ...ruLeaving,
  ...ruResults,
  ...ruCare,
  ...ruPromise,
  ...ruDispute,
  ...ruPeople,
  ...ruSense,
} satisfies Cues
for (const type of clauseTypes) {
  const turn = turns[type]
  const first = all[type][0]
  if (turn && first) all[type] = [...all[type], { ...partsOf(first), all: [turn] }]
}

/** What shows in Russian what a clause is about. */
export const ru: Cues = unless(told, all)
