import { type Cues, unless } from './cue.ts'
import { ruBreach } from './ru-breach.ts'
import { ruData } from './ru-data.ts'
import { ruEnd } from './ru-end.ts'
import { ruFrame } from './ru-frame.ts'
import { ruLicence } from './ru-licence.ts'
import { ruLimits } from './ru-limits.ts'
import { ruMoney } from './ru-money.ts'
import { ruPaper } from './ru-paper.ts'
import { ruPrice } from './ru-price.ts'
import { ruResults } from './ru-results.ts'
import { ruRights } from './ru-rights.ts'
import { ruRivals } from './ru-rivals.ts'
import { ruService } from './ru-service.ts'
import { ruTerm } from './ru-term.ts'
import { ruLoyalty } from './ru-loyalty.ts'
import { ruLeaving } from './ru-leaving.ts'
import { told } from './ru-words.ts'
import { ruSense } from './ru-sense.ts'
import { ruPeople } from './ru-people.ts'
import { ruDispute } from './ru-dispute.ts'
import { ruPromise } from './ru-promise.ts'
import { ruCare } from './ru-care.ts'
import { ruWork } from './ru-work.ts'

const all: Cues = {
  ...ruFrame,
  ...ruPaper,
  ...ruLimits,
  ...ruRivals,
  ...ruBreach,
  ...ruEnd,
  ...ruRights,
  ...ruLicence,
  ...ruMoney,
  ...ruPrice,
  ...ruWork,
  ...ruService,
  ...ruData,
  ...ruResults,
  ...ruCare,
  ...ruPromise,
  ...ruDispute,
  ...ruPeople,
  ...ruTerm,
  ...ruLoyalty,
  ...ruLeaving,
  ...ruSense,
}

/** What shows in Russian what a clause is about. */
export const ru = unless(told, all)
