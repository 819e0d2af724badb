import type { Locale } from '#kit/i18n.ts'
import type { ClauseType } from '../contract-types.ts'
import { folded, type Typed } from '../types.ts'

type Turn = { type: ClauseType; says: Record<Locale, RegExp> }

/** Turns by which standard agreements settle a matter, however rare the words around them are. */
const turns: readonly Turn[] = [
  {
    type: 'data_ownership',
    says: {
      en: /\b(customer|client|licensee|subscriber|you)\b[^.;]{0,20}\b(retains?|keeps?|owns?)\b[^.;]{0,60}\brights?\b[^.;]{0,40}\b(customer|client|licensee|subscriber|your) (data|content|materials)\b/,
      ru: /(заказчик|клиент|пользовател)[а-я]* сохраня[ею]т[^.;]{0,60}прав[а-я]*[^.;]{0,30} (данн|материал|контент)/,
      zh: /(甲方|客户|用户|您)[^。；]{0,6}(保留|享有|拥有)[^。；]{0,10}(甲方|客户|用户|您|其|自身)?的?(数据|内容)的?[^。；]{0,10}(权利|所有权|权益)/,
    },
  },
  {
    type: 'service_credit',
    says: {
      en: /(?<!\bno\b.{0,30})\b(compensat\w+|receives?|entitled to|requests?|by way of|via) (for )?(a )?service credits?\b/,
      ru: /(компенс|получ|зач[еи]т)[а-я]*[^.;]{0,40}(сервисн[а-я]+ кредит|кредит[а-я]* за (недоступност|простой))/,
      zh: /(获得|申请|给予|提供)[^。；]{0,8}服务(抵扣|补偿|积分|代金)/,
    },
  },
  {
    type: 'parties',
    says: {
      en: /["']?\b(customer|client|licensee|subscriber)\b["']? means the (party|entity|person|company|organi[sz]ation|business) (identified|named|specified|whose|that (signs|orders|accepts))/,
      ru: /(заказчик|клиент|лицензиат)"?[^.;]{0,10}( это|[—–-]|означает)[^.;]{0,40}(лицо|организаци)[^.;]{0,30}(указанн|названн)[а-я]* в (заказ|счет|заявк|анкет|бланк)/,
      zh: /["「](客户|甲方|用户)["」](是|系)?指[^。；]{0,20}(订单|订购单|封面|首页)[^。；]{0,6}(载明|列明|注明)/,
    },
  },
  {
    type: 'scope',
    says: {
      en: /\b(we|supplier|provider|vendor) (will |shall )?(offers?|provides?) (the|our) (\w+ )?services? (as |under |in accordance|described|set out|specified)/,
      ru: /(мы|исполнитель|поставщик|провайдер) (оказыва|предоставля)[а-я]+ (услуги|сервис)[^.;]{0,20}(на условиях|в соответствии|в объеме|согласно)/,
      zh: /(我们|乙方|服务商)(按照?|依照?)[^。；]{0,20}(订单|约定|说明)[^。；]{0,6}提供[^。；]{0,8}服务/,
    },
  },
  {
    type: 'sla',
    says: {
      en: /\b(respon\w+|answer\w*|resolv\w*|correct\w*)\b[^.;]{0,80}\b(same|next|following) (business|working) day\b/,
      ru: /(ответ|отвеча|реагир|устраня)[а-я]*[^.;]{0,80}следующ[а-я]+ рабоч[а-я]+ д(ень|ня)/,
      zh: /(响应|答复|回复|解决)[^。；]{0,30}(当|次|下一)个?工作日|(当|次|下一)个?工作日[^。；]{0,10}(响应|答复|回复|解决)/,
    },
  },
  {
    type: 'price_adjustment',
    says: {
      en: /\b(renewals?|renewed|extensions?|renews)\b[^.;]{0,60}\bthen[- ]current (\w+ )?(rates?|prices?|fees?|pricing|charges?)\b|\b(modify|change|adjust)\b[^.;]{0,40}\bprices? (of|for)\b/,
      ru: /(продлени|продлева)[а-я]*[^.;]{0,80}(цен|тариф|стоимост)[а-я]*,? действующ[а-я]+/,
      zh: /(续期|续约|续订|续费)[^。；]{0,30}届时[^。；]{0,10}(价格|费用|标准|费率)/,
    },
  },
]

/** What a clause settles by such turns, beside what its words as a whole say it is about. */
export const plainly = (text: string, language: Locale, known: readonly Typed[]): Typed[] => {
  const said = folded(text)
  return turns.flatMap(({ type, says }) => {
    const hit = known.some((one) => one.type === type) ? null : says[language].exec(said)
    return hit ? [{ type, marks: [{ from: hit.index, to: hit.index + hit[0].length }] }] : []
  })
}
