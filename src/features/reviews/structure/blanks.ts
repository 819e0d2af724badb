import type { Finding } from '../rules.ts'
import { isClosing } from '../reading/lines.ts'
import { around, clauseAt, found, type Reading, spanOf } from './place.ts'

const gaps =
  /_{2,}|«[\s_]{0,30}»|"[\s_]{2,30}"|\[[\s_●•*….]{0,20}\]|【[\s_●]{0,20}】|（\s{1,20}）(?=[年月日天元个%])|\.{6,}|…{3,}|(?<=[^\d\s])\s{0,9}年\s{1,9}月\s{1,9}日|\b(?:TBD|TBC|T\.B\.D\.)(?![\p{L}\d])|\[(?:insert|amount|date|name|specify)[^\]\n]{0,60}\]|[[(<]\s?(?:указать|уточнить|вписать|заполнить|сумма|дата)[^\])>\n]{0,60}[\])>]|待定|待填|待补充|待协商确定|另行填写/giu
const signed = /подпис[ьи](?!\p{L})|м\.\s?п\.|signature|signed by|签字|盖章|签章/iu

/** A form of a paper that is only filled in once the contract is performed. */
const form =
  /^\s*(?:(?:форма|образец|бланк) (?:акт|сч[её]т|заявк|отч[её]т|протокол|поручени|заказ|накладн|уведомлени)|(?:form|template|specimen) of (?:the |an? )?(?:\p{L}+ )?(?:certificate|report|order|invoice|notice|statement|request|protocol)|(?:验收单|验收报告|报告|申请表|订单|通知书?)(?:样式|样本|模板|格式))/imu

/** What was left open to be filled in; pieces of one blank (`«__» ______ 2021`) are found as one. Where people sign is none. */
export const blanks = (reading: Reading): Finding[] => {
  const { text, clauses } = reading
  const spans: [number, number][] = []
  for (const match of text.matchAll(gaps)) {
    const span = spanOf(match)
    const last = spans.at(-1)
    if (last && span[0] - last[1] <= 4 && /^[^\p{L}\d\n]*$/u.test(text.slice(last[1], span[0])))
      last[1] = span[1]
    else spans.push(span)
  }
  return spans.flatMap(([from, to]) => {
    const clause = clauses[clauseAt(clauses, from) ?? 0]
    const words = around(text, from, to)
    const isForm = clause?.number === undefined && form.test(text.slice(clause?.from ?? 0, from))
    if (isForm || (clause && isClosing(clause.heading)) || signed.test(words)) return []
    return [found(reading, 'blank', 'error', [from, to], { words })]
  })
}
