/** What the rules of judgement say of a contract. */
export const en = {
  'review.rule.missing_clause': 'Not found: {type}',
  'review.rule.missing_clause.why':
    'No clause was recognised to speak of it. What a contract does not mention is left to the law and to goodwill, and both are slower than a clause when something goes wrong.',
  'review.rule.missing_clause.remedy':
    'If a clause does speak of it, say which. Otherwise add one before signing, or note why it is not needed.',
  'review.rule.missing_element': 'On {type}, the contract does not say: {element}',
  'review.rule.missing_element.why':
    'A clause that lacks an element can be read in two ways, and each side will read it in its own.',
  'review.rule.missing_element.remedy': 'Complete the clause so that it can be measured and enforced.',
  'review.rule.house_unacceptable': 'Words we do not sign: {type}',
  'review.rule.house_unacceptable.why':
    'The clause library of this workspace holds these words among those that are not signed.',
  'review.rule.house_unacceptable.remedy': 'Propose other words, or note why these are acceptable here.',
  'review.source.house': 'Our clause library',
  'review.rule.no_vendor_penalty': 'The supplier’s delay has no penalty',
  'review.rule.no_vendor_penalty.why':
    'Late work costs the supplier nothing, while the customer must prove every loss. A date without a consequence is only a wish.',
  'review.rule.no_vendor_penalty.remedy': 'Agree a penalty for the supplier that mirrors the customer’s.',
  'review.rule.no_vendor_penalty.wording':
    'If the Supplier misses a deadline of the schedule, it shall pay the Customer liquidated damages of [0.1] % of the price of the delayed stage for each calendar day of delay, up to [10] % of that price. The Customer’s right to claim further loss remains unaffected.',
  'review.rule.no_penalties': 'Neither side pays liquidated damages',
  'review.rule.no_penalties.why':
    'Liability under the general law means that each loss must be proved in court, which for a late delivery seldom pays.',
  'review.rule.no_penalties.remedy':
    'Agree rates for late delivery and for late payment, equal for both sides.',
  'review.rule.no_penalties.wording':
    'A party that is late with a delivery or a payment shall pay the other [0.1] % of the delayed amount for each calendar day of delay, up to [10] % of that amount.',
  'review.rule.one_sided_confidentiality': 'Only one side must keep secrets',
  'review.rule.one_sided_confidentiality.why':
    'In such work both sides see the other’s secrets: prices, customers, source code. Protection for one only is seldom meant.',
  'review.rule.one_sided_confidentiality.remedy': 'Make the duty mutual.',
  'review.rule.one_sided_confidentiality.wording':
    'Each party shall keep confidential all information of the other that is not public, use it for this contract only, and disclose it to nobody without written consent. The duty lasts for [3] years after the contract ends.',
  'review.rule.one_sided_termination': 'Only one side may end the contract',
  'review.rule.one_sided_termination.why':
    'Whoever cannot leave has no lever when the other stops performing.',
  'review.rule.one_sided_termination.remedy':
    'Give both sides the right to end the contract, with a notice and a settlement.',
  'review.rule.one_sided_termination.wording':
    'Either party may terminate this contract by [30] days’ written notice. The Customer pays for what has been performed and accepted until then.',
  'review.rule.claims_cut_off': 'After a date no claims are accepted',
  'review.rule.claims_cut_off.why':
    'Defects that show only in use would fall on the customer, even those the supplier hid. In part such a clause may be void.',
  'review.rule.claims_cut_off.remedy': 'Limit the cut-off to what could be seen on acceptance.',
  'review.rule.claims_cut_off.wording':
    'Defects notified within [12] months from acceptance are removed free of charge. Hidden defects, and those that the Supplier knew of, may be claimed within the time set by law.',
  'review.rule.kill_switch': 'The supplier can switch the system off',
  'review.rule.kill_switch.why':
    'One disputed invoice would be enough to stop the customer’s business. The lever is out of proportion to the debt.',
  'review.rule.kill_switch.remedy':
    'Allow suspension only for undisputed debts, after a warning, and never of access to data.',
  'review.rule.kill_switch.wording':
    'The Supplier may suspend the service only if an undisputed invoice is more than [30] days overdue and it has warned the Customer in writing at least [14] days before. Access to the Customer’s data and their export stay available at all times.',
  'review.rule.maintenance_not_included': 'Maintenance is not in the price',
  'review.rule.maintenance_not_included.why':
    'After acceptance each fix and each question needs a new contract, at a price that is still unknown and with no competitor.',
  'review.rule.maintenance_not_included.remedy': 'Agree now what is included, and the rates for the rest.',
  'review.rule.maintenance_not_included.wording':
    'For [12] months from acceptance maintenance and advice are included in the price. Further work is charged at [rate] per hour, which is fixed for [24] months.',
  'review.rule.contradictory_ownership': 'Two clauses give the rights to different sides',
  'review.rule.contradictory_ownership.why':
    'Clause {other} leaves the rights with the supplier, clause {number} passes them to the customer. Which prevails only a court could tell: a lawyer must settle this.',
  'review.rule.contradictory_ownership.remedy':
    'Have a lawyer state which rights pass, when, and what is licensed only.',
  'review.rule.contradictory_ownership.wording':
    'Exclusive rights in the results made for the Customer pass to it upon full payment. The Supplier keeps its earlier components and grants the Customer a perpetual, irrevocable licence to use and modify them as part of the results.',
  'review.rule.restricts_exit': 'Restrictions stand in the way of leaving',
  'review.rule.restricts_exit.why':
    'Who may neither change nor pass on the software cannot have it maintained by anybody else, nor move its data.',
  'review.rule.restricts_exit.remedy':
    'Exempt maintenance, export of data and change of supplier from the restrictions.',
  'review.rule.restricts_exit.wording':
    'The restrictions do not apply so far as is necessary to remove defects, to export data, to ensure interoperability or to change to another supplier.',
  'review.rule.vague_promise': '“{words}” cannot be measured',
  'review.rule.vague_promise.why':
    'A promise without number, time or consequence binds nobody: no one can say when it is broken.',
  'review.rule.vague_promise.remedy':
    'Replace the word by a time or a number, and say what follows when it is missed.',
  'review.rule.vague_promise.wording':
    'within [2] working days of the request; if this is missed, [consequence]',
  'review.rule.best_effort_support': 'Support is an effort, not a result',
  'review.rule.best_effort_support.why':
    '“{words}” promises that somebody tries. No fault need ever be removed.',
  'review.rule.best_effort_support.remedy': 'Agree times for answer and removal by severity.',
  'review.rule.best_effort_support.wording':
    'The Supplier answers critical faults within [1] hour and removes them within [8] hours; other faults within [8] working hours and [5] working days.',
  'review.rule.unreachable_promise': 'Nobody can keep this promise',
  'review.rule.unreachable_promise.why':
    '“{words}” is beyond what software can do. It will be broken, and then be called a mere manner of speaking.',
  'review.rule.unreachable_promise.remedy': 'Agree a level that can be reached and measured.',
  'review.rule.unreachable_promise.wording':
    'Availability is at least [99.5] % of each calendar month, measured by [method].',
  'review.rule.unlimited_raise': 'The price may rise without limit',
  'review.rule.unlimited_raise.why':
    'Once data and people are in a system, leaving is dear, and a raise without limit can be set at will.',
  'review.rule.unlimited_raise.remedy': 'Agree a cap, a notice and a right to leave.',
  'review.rule.unlimited_raise.wording':
    'Prices may be raised once a year by no more than [5] %, on [90] days’ written notice. The Customer may then terminate with effect from the day of the raise.',
  'review.rule.retention_out_of_range': 'The retention is {percent} % of the price',
  'review.rule.retention_out_of_range.why':
    'Between 5 and 10 % is usual: less does not move the supplier to mend what shows in use, more is its working capital.',
  'review.rule.retention_out_of_range.remedy': 'Agree a retention between 5 and 10 %.',
  'review.rule.retention_out_of_range.wording':
    'The Customer retains [10] % of the price until [2] months after acceptance and then pays it within [10] days, less the cost of defects not removed. A dispute over deductions is decided by [expert].',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
