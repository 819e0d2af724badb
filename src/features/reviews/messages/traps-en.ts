/** What is said of the traps that a customer should not sign unseen. */
export const en = {
  'review.rule.warranty_disclaimed': 'Nothing is warranted',
  'review.rule.warranty_disclaimed.why':
    'The software need not do what it was bought for, and no defect need be mended.',
  'review.rule.warranty_disclaimed.remedy':
    'Ask for a warranty that the software does what its description says, with a time in which defects are mended.',
  'review.rule.warranty_disclaimed.wording':
    'The Supplier warrants that for [12] months from delivery the Software performs as its documentation says, and removes defects notified in that time free of charge. No disclaimer limits this warranty.',
  'review.rule.liability_excluded': 'The supplier answers for nothing',
  'review.rule.liability_excluded.why':
    'Even loss that the supplier causes directly would be the customer’s. For intent and gross negligence most laws do not let such words stand.',
  'review.rule.liability_excluded.remedy':
    'Ask for liability up to a sum, and without limit for intent, gross negligence, secrets and personal data.',
  'review.rule.liability_excluded.wording':
    'Each party is liable for direct loss up to [100] % of the fees of [12] months. The limit does not apply to intent, gross negligence, breach of confidentiality or of data protection, or infringement of rights of others.',
  'review.rule.tiny_cap': 'The cap on liability is a token',
  'review.rule.tiny_cap.why':
    'What can be claimed covers a few months of fees at most, far less than an outage or a leak costs.',
  'review.rule.tiny_cap.remedy':
    'Ask for a cap of at least a year’s fees, and for none where the fault is grave.',
  'review.rule.tiny_cap.wording':
    'The liability of each party in a contract year is limited to [100] % of the fees of [12] months, but at least [amount]. The limit does not apply to intent, gross negligence, or breach of confidentiality or data protection.',
  'review.rule.sole_remedy': 'Only one remedy is left',
  'review.rule.sole_remedy.why':
    'Whatever happens, the customer has this and nothing more: neither damages nor a way out when it does not help.',
  'review.rule.sole_remedy.remedy': 'Keep the right to damages and to leave when the remedy fails.',
  'review.rule.sole_remedy.wording':
    'This remedy does not exclude others. If it fails twice or takes longer than [30] days, the Customer may terminate, reclaim what it paid for the time left and claim its loss.',
  'review.rule.one_sided_indemnity': 'Only the customer indemnifies',
  'review.rule.one_sided_indemnity.why':
    'The customer pays for claims of others against the supplier; nobody pays when somebody claims that the software itself infringes.',
  'review.rule.one_sided_indemnity.remedy':
    'Ask for an indemnity of the supplier for infringement, or make the duty mutual.',
  'review.rule.one_sided_indemnity.wording':
    'The Supplier defends the Customer against claims that the Software infringes rights of others, pays what is awarded and settled, and replaces the Software or returns the price.',
  'review.rule.unilateral_change': 'The supplier alone may change the terms',
  'review.rule.unilateral_change.why':
    'What is agreed today may be something else tomorrow, and going on to use the service counts as consent.',
  'review.rule.unilateral_change.remedy':
    'Ask for consent, or for notice with a right to leave on the old terms and to get back what was prepaid.',
  'review.rule.unilateral_change.wording':
    'Changes need the consent of both parties. If the Supplier must change the service, it gives [90] days’ written notice; if the change is to the Customer’s disadvantage, it may terminate and gets back the fees for the time left.',
  'review.rule.ends_at_will': 'The supplier may end it at will',
  'review.rule.ends_at_will.why':
    'Without cause or notice the customer can stand without the system from one day to the next.',
  'review.rule.ends_at_will.remedy':
    'Allow an end only for a grave breach that is not cured, or on long notice with help to leave.',
  'review.rule.ends_at_will.wording':
    'The Supplier may terminate only if a grave breach is not cured within [30] days of a written warning, or by [180] days’ notice to the end of a term. Until the end the service and the export of data go on.',
  'review.rule.bound_to_stay': 'Ending the contract needs the other side’s consent',
  'review.rule.bound_to_stay.why':
    'A notice that the other side must agree to is a request: whoever wants to leave stays until it is let go.',
  'review.rule.bound_to_stay.remedy':
    'Let each party end the contract by notice, and say what is paid for then.',
  'review.rule.bound_to_stay.wording':
    'Either party may terminate this contract by [30] days’ written notice. The Customer pays for what was done and accepted before the end.',
  'review.rule.renews_unasked': 'It renews itself, and nothing says how to stop that',
  'review.rule.renews_unasked.why': 'A forgotten date costs another term at a price nobody asked about.',
  'review.rule.renews_unasked.remedy': 'Ask for a reminder and a notice, or for renewal by agreement only.',
  'review.rule.renews_unasked.wording':
    'The term is extended by [12] months unless a party objects in writing at least [30] days before its end. The Supplier reminds the Customer between [90] and [60] days before the end and states the price.',
  'review.rule.no_refund': 'What is paid never comes back',
  'review.rule.no_refund.why': 'Who leaves because the supplier failed pays for time that is never served.',
  'review.rule.no_refund.remedy':
    'Ask for the prepaid fees of the time left wherever the customer does not cause the end.',
  'review.rule.no_refund.wording':
    'If the contract ends for a reason that the Customer did not cause, the Supplier returns the fees paid for the time after the end within [30] days.',
  'review.rule.no_set_off': 'The customer may not set off its claims',
  'review.rule.no_set_off.why':
    'What the supplier owes for failures must be sued for, while its own invoices are paid in full.',
  'review.rule.no_set_off.remedy': 'Allow set-off of claims that are undisputed or were decided by a court.',
  'review.rule.no_set_off.wording':
    'Each party may set off claims that are undisputed, ready for decision or established by a final judgment.',
  'review.rule.all_prepaid': 'Everything is paid in advance',
  'review.rule.all_prepaid.why':
    'Once all is paid, nothing but goodwill moves the work on or has defects removed.',
  'review.rule.all_prepaid.remedy': 'Pay by stages upon acceptance and hold something back.',
  'review.rule.all_prepaid.wording':
    'The Customer pays [30] % on signing, [60] % upon acceptance of the stages they belong to, and [10] % at the end of the warranty.',
  'review.rule.deemed_accepted': 'Silence counts as acceptance',
  'review.rule.deemed_accepted.why':
    'A letter overlooked in the holidays accepts work that nobody has tested, and the price falls due.',
  'review.rule.deemed_accepted.remedy': 'Ask for a second, written reminder that names the consequence.',
  'review.rule.deemed_accepted.wording':
    'If the Customer does not answer within [10] working days, the Supplier reminds it in writing and names the consequence; only after [5] more working days without an answer are the results accepted.',
  'review.rule.home_court': 'Disputes are heard where the supplier sits',
  'review.rule.home_court.why':
    'Each claim costs the customer a journey and a lawyer far away, and small ones are not worth it.',
  'review.rule.home_court.remedy': 'Ask for the court of whoever is sued, or for a neutral place.',
  'review.rule.home_court.wording':
    'Disputes are decided by the courts at the seat of the party that is sued.',
  'review.rule.either_forum': 'Arbitration or a court, as either likes',
  'review.rule.either_forum.why':
    'Whoever moves first chooses, and the first dispute is about where to dispute. In some countries, China among them, such a clause makes the arbitration agreement void.',
  'review.rule.either_forum.remedy': 'Decide for one: an arbitral institution by its full name, or a court.',
  'review.rule.either_forum.wording':
    'Disputes are finally settled by arbitration at [institution] under its rules; the seat is [place].',
  'review.rule.sole_interpreter': 'The supplier alone decides what is meant',
  'review.rule.sole_interpreter.why': 'One party would be judge in its own case, whatever the facts are.',
  'review.rule.sole_interpreter.remedy': 'Strike it, or leave the decision to an expert or a court.',
  'review.rule.sole_interpreter.wording':
    'Whether a term is kept is told by its wording and by records that both parties can inspect; in a dispute an independent expert decides.',
  'review.rule.data_for_own_use': 'The supplier may use the customer’s data for itself',
  'review.rule.data_for_own_use.why':
    'What was handed over for a service may feed products, statistics and models that serve others.',
  'review.rule.data_for_own_use.remedy':
    'Limit the use to the service, and ask for consent to anything else.',
  'review.rule.data_for_own_use.wording':
    'The Supplier uses the Customer’s data only to provide the service. Any other use, in anonymous form as well, needs the Customer’s prior written consent.',
  'review.rule.data_taken': 'The customer’s data become the supplier’s',
  'review.rule.data_taken.why':
    'What the customer’s own work has brought about could be sold or kept from it, and is lost with a change of supplier.',
  'review.rule.data_taken.remedy': 'Have all data, with what is derived from them, belong to the customer.',
  'review.rule.data_taken.wording':
    'All data that the Customer enters, and those derived from them in its use, belong to the Customer. The Supplier processes them only to provide the service.',
  'review.rule.data_erased': 'The supplier may delete the data without a fair time',
  'review.rule.data_erased.why': 'What was not saved by then is gone, though records must be kept for years.',
  'review.rule.data_erased.remedy':
    'Agree a time for the export, a warning before the deletion, and a confirmation after it.',
  'review.rule.data_erased.wording':
    'The Supplier keeps the data available for export for [60] days after the end, warns the Customer at least [14] days before deleting them, and confirms the deletion in writing.',
  'review.rule.rights_kept': 'The supplier keeps what the customer pays for',
  'review.rule.rights_kept.why':
    'Work made to order could be sold to competitors, and nobody else may go on with it.',
  'review.rule.rights_kept.remedy':
    'Have the rights pass upon payment, or at least ask for a licence without limit, with the source code.',
  'review.rule.rights_kept.wording':
    'Exclusive rights in what is made for the Customer pass to it upon payment. The Supplier keeps its earlier components and licenses them without limit of time as part of the results, with the source code.',
  'review.rule.left_open': 'It is left to a later agreement',
  'review.rule.left_open.why':
    'Nobody is bound to agree. Without it the date, the price or the scope may not be owed at all.',
  'review.rule.left_open.remedy': 'Agree it now, or say what holds as long as there is no agreement.',
  'review.rule.left_open.wording':
    '[The matter] is [value]. Until the parties agree otherwise in writing, this holds.',
  'review.rule.named_as_reference': 'The supplier may name the customer in advertising',
  'review.rule.named_as_reference.why': 'Who uses which system is of interest to competitors and attackers.',
  'review.rule.named_as_reference.remedy': 'Make it depend on consent, which can be taken back.',
  'review.rule.named_as_reference.wording':
    'Each party names the other as a reference only with its prior written consent, which may be withdrawn at any time.',
  'review.rule.licence_back': 'What the customer contributes is the supplier’s for ever',
  'review.rule.licence_back.why':
    'Ideas and content may hold the customer’s secrets, and the licence cannot be taken back.',
  'review.rule.licence_back.remedy':
    'Limit it to suggestions about the product, without secrets and data of the customer.',
  'review.rule.licence_back.wording':
    'The Supplier may use suggestions about its products freely, so far as they hold no confidential information or data of the Customer.',
  'review.rule.audited_at_will': 'The supplier may audit as it likes',
  'review.rule.audited_at_will.why': 'An audit stops work and opens systems that hold secrets of others too.',
  'review.rule.audited_at_will.remedy': 'Agree a notice, how often, by whom, and who bears the cost.',
  'review.rule.audited_at_will.wording':
    'The Supplier may have the use verified once a year, on [30] days’ notice, in business hours and by an independent auditor bound to secrecy; it bears the cost unless use exceeds the licence by more than [5] %.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
