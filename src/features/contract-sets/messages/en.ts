/** Phrases of contract sets. */
export const en = {
  'contract_set.one': 'Contract set',
  'contract_set.about':
    'The contracts of one deal, side by side. What differs stands in the way of signing each of them.',
  'contract_set.empty':
    'A deal is often made by several contracts: licence, implementation, after-sales service. Put them into a set, and what they say is held against each other.',
  'contract_set.open': 'Open the set',
  'contract_set.differing':
    '{count, plural, =0 {The contracts agree} one {# difference is open} other {# differences are open}}',
  'contract_set.beyond':
    '{count, plural, one {# contract of the set is} other {# contracts of the set are}} beyond your rights and compared all the same.',
  'contract_set.only': 'Only what differs',
  'contract_set.none': 'Nothing differs.',
  'contract_set.add': 'Add a contract',
  'contract_set.add.existing': 'One that is there',
  'contract_set.add.next': 'From a ready-made text',
  'contract_set.add.text': 'Both then have to agree before either is signed.',
  'contract_set.choose': 'Contract',
  'contract_set.joined': 'The contract is in the set',
  'contract_set.made': 'The contract is made, with the common terms filled in',
  'contract_set.leave': 'Take out of the set: {name}',
  'contract_set.left': 'The contract is out of the set',
  'contract_set.term': 'Term',
  'contract_set.agrees': 'agrees',
  'contract_set.differs': 'differs',
  'contract_set.waived': 'may differ',
  'contract_set.unasked': 'not in this contract',
  'contract_set.blank': 'not filled in',
  'contract_set.closed': 'cannot be changed any more',
  'contract_set.take': 'Take over into “{name}”',
  'contract_set.take.of': '{term}: take over from “{from}” into “{into}”',
  'contract_set.taken': '{term}: taken over into “{name}”',
  'contract_set.begins': 'begins {day}',
  'contract_set.ends': 'ends {day}',
  'contract_set.sum': 'Together {sum}; the deal says {deal}',
  'contract_set.waive': 'Let it differ',
  'contract_set.waive.of': 'Let it differ: {term}',
  'contract_set.waive.text':
    'The reason is kept in the history of each contract. Should one of them say something else, it is asked for anew.',
  'contract_set.waive.words': 'Reason',
  'contract_set.waive.done': 'The difference may stand',
  'contract_set.waive.back': 'Ask for agreement again',
  'contract_set.waive.by': '{who}, {at}: {words}',
  'contract_set.term.side': 'Our side',
  'contract_set.term.side.why': 'Who buys in one contract and sells in the other has mixed up the parties.',
  'contract_set.term.company': 'Other side',
  'contract_set.term.company.why':
    'With two different parties nobody answers for the licence and the work as a whole.',
  'contract_set.term.deal': 'Deal',
  'contract_set.term.deal.why': 'Contracts of one deal are counted and followed together.',
  'contract_set.term.ruling': 'Ruling language',
  'contract_set.term.ruling.why':
    'One word may be read in two ways when another language rules in each contract.',
  'contract_set.term.scope': 'Modules',
  'contract_set.term.scope.why':
    'A module that is licensed and not brought in, or the other way round, is paid for and cannot be used.',
  'contract_set.term.licence': 'Licence begins by go-live',
  'contract_set.term.licence.why':
    'A licence that begins after the works end leaves a system in use without the right to use it.',
  'contract_set.term.aftersales': 'Works end before service begins',
  'contract_set.term.aftersales.why':
    'Service that begins before the works are done is paid for while faults are still the implementer’s.',
  'contract_set.term.currency': 'Currency',
  'contract_set.term.currency.why':
    'Prices in several currencies cannot be added, and the risk of the rate is nobody’s.',
  'contract_set.term.total': 'Price',
  'contract_set.term.total.why': 'The contracts together come to what was agreed in the deal.',
  'contract_set.term.law': 'Governing law',
  'contract_set.term.law.why': 'One dispute about both contracts would be judged by two laws.',
  'contract_set.term.court': 'Court',
  'contract_set.term.court.why': 'One dispute about both contracts would go to two courts.',
  'contract_set.term.confidentiality': 'Confidentiality, months',
  'contract_set.term.confidentiality.why':
    'The same information passes under both contracts: the shorter term undoes the longer.',
  'contract_set.term.liability': 'Liability cap, % of the price',
  'contract_set.term.liability.why':
    'Whoever answers will say the damage arose under the contract with the lower cap.',
  'issue.contract_set.full': 'A set holds at most {most} contracts. Take one out first.',
  'issue.contract_set.cancelled': 'The contract is cancelled. Choose another one.',
  'issue.contract_set.elsewhere': 'The contract is in another set. Take it out of that one first.',
  'issue.contract_set.itself': 'This is the very contract. Choose another one.',
  'event.contract.set_joined': '{who} put the contract into a set',
  'event.contract.set_left': '{who} took the contract out of its set',
  'event.contract.difference_waived': '{who} let a difference within the set stand: {words}',
  'event.contract.waiver_withdrawn': '{who} asked for agreement within the set again',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
