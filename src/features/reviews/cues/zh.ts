import { type Cues, unless } from './cue.ts'
import { zhAgreement } from './zh-agreement.ts'
import { zhChange } from './zh-change.ts'
import { zhClosing } from './zh-closing.ts'
import { zhData } from './zh-data.ts'
import { zhDelivery } from './zh-delivery.ts'
import { zhEnding } from './zh-ending.ts'
import { zhLiability } from './zh-liability.ts'
import { zhLicence } from './zh-licence.ts'
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
  ...zhLicence,
  ...zhLiability,
  ...zhData,
  ...zhDelivery,
  ...zhPeople,
  ...zhService,
}

/** What shows in Chinese what a clause is about; the spared ones speak of other papers and of what does not hold themselves. */
export const zh: Cues = unless(mention, all, [
  'entire_agreement',
  'definitions',
  'document_name',
  'parties',
  'agreement_date',
])
