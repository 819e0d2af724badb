/** Phrases of amendments, those of their paper too. */
export const en = {
  'contract.concludedOn': 'Concluded',
  'contract.amendments': 'Amendments',
  'contract.amending': 'Amendments under way',
  'contract.amendsId': 'Amends',
  'contract.amendment': 'Amendment no.',
  'contract.datedOn': 'Dated',
  'contract.effectiveOn': 'In effect from',
  'contract.view.amendments': 'Amendments',
  'contract.none.amendments': 'No amendment yet: one begins on the page of a contract in force',
  'contract.panel.amended': '{count, plural, one {# amendment} other {# amendments}}',
  'contract.amendment.of': 'Amendment {number}',
  'contract.amendment.to': 'Amendment {number} to',
  'contract.amendments.none':
    'No amendment yet. What is signed changes by an amendment that both sides sign.',
  'contract.amendments.begin': 'Begin an amendment',
  'contract.amendments.begin.text':
    'A draft of the whole contract opens. Change clauses and values in it; the words of the amendment follow by themselves.',
  'contract.amendments.name': 'What it is about',
  'contract.amendments.effective': 'Left blank, it takes effect with the last signature.',
  'contract.amendments.dated': 'dated {day}',
  'contract.amendments.from': 'in effect from {day}',
  'contract.amendment.days': 'Change the days',
  'contract.amendment.reads': 'What both sides sign',
  'contract.amendment.reads.text':
    'It follows from what is changed in the text of the contract. The text itself shows the contract as it will read.',
  'contract.amendment.behind': 'Amendment {number}, “{name}”, was signed meanwhile.',
  'contract.amendment.behind.both':
    'Both change: {clauses}. Your words stay; look at them beside what was signed.',
  'contract.amendment.takeIn': 'Take it in',
  'contract.amendment.takenIn': 'Taken in. What this amendment changes now stands under Exchange.',
  'contract.amendment.cancel': 'Withdraw the amendment',
  'contract.amendment.cancel.text': 'It leaves nothing in the contract. Its number is not given again.',
  'contract.consolidated': 'Which text',
  'contract.consolidated.now': 'With amendments',
  'contract.consolidated.original': 'As first signed',
  'contract.consolidated.asOf': 'As of',
  'contract.consolidated.marks': 'Mark what changed',
  'contract.consolidated.struck': 'Struck out',
  'contract.consolidated.struck.by': '{clause} by Amendment {number}',
  'contract.amended.by': 'Amendment {numbers}',
  'contract.send.amendment': 'The amendment, as both sides sign it.',
  'contract.send.whole': 'The whole contract with it, to be worked on by the other side:',
  'contract.foot.consolidated': '{number} · consolidated as of {on}',
  'contract.obstacle.empty': 'The amendment changes nothing yet',
  'contract.obstacle.behind': 'Amendment {of} was signed meanwhile. Take it in, under Amendment.',
  'contract.obstacle.overtaken': 'Amendment {count} changed clause {of} as well',
  'contract.amendment.title':
    'Amendment No. {number} to Contract No. {contract}{on, select, none {} other { of {on}}}',
  'contract.amendment.base':
    '{count, plural, =0 {The contract as it was signed} one {The contract with # amendment} other {The contract with # amendments}}',
  'contract.amendment.subject': 'Parties and subject',
  'contract.amendment.parties':
    '{customer} (the Customer) and {supplier} (the Supplier) amend the Contract{before, select, none {} other {, as amended by Amendments No. {before},}} as follows.',
  'contract.amendment.about': 'Subject: {name}',
  'contract.amendment.changes': 'Changes',
  'contract.amendment.numbers':
    'Clauses are named by their numbers before this Amendment, new ones by the numbers they receive.',
  'contract.amendment.place':
    '{level, select, appendix {Appendix {number}} section {Section {number}} other {Clause {number}}}{within, select, none {} other { of Appendix {within}}}',
  'contract.amendment.changed': '{place} shall read:',
  'contract.amendment.changed_head': '{place}: its heading and opening words shall read:',
  'contract.amendment.added': '{place} is added:',
  'contract.amendment.removed': '{place} is struck out.',
  'contract.amendment.moved': '{place} becomes {to}.',
  'contract.amendment.moved_changed': '{place} becomes {to} and shall read:',
  'contract.amendment.retitled': 'The title of the Contract shall read: {title}',
  'contract.amendment.renumbered':
    'The other clauses are renumbered in their order, and references to them follow.',
  'contract.amendment.final': 'Final provisions',
  'contract.amendment.effect':
    '{on, select, signed {This Amendment takes effect on the day both parties have signed it.} other {This Amendment takes effect on {on}.}}',
  'contract.amendment.rest':
    'In all else the Contract remains in force unchanged. This Amendment is an integral part of it.',
  'contract.amendment.copies':
    'This Amendment is made in two copies of equal legal force, one for each party. A copy signed electronically by both parties has the same force as one on paper.',
  'contract.amendment.signatures': 'Signatures of the parties',
  'contract.amendment.customer': 'For the Customer: {name}',
  'contract.amendment.supplier': 'For the Supplier: {name}',
  'issue.contract.before_conclusion': 'The contract was concluded on {day}. Take that day or a later one.',
  'refusal.contract.in_force':
    'A contract in force stays. End it first, or withdraw it while it is not signed.',
  'event.contract.amendment_begun': '{who} began Amendment {number}: {name}',
  'event.contract.amended': 'Amendment {number} is in effect: {name}',
  'event.contract.amendment_taken_back': '{who} took back that amendment {number} was signed: {name}',
  'event.contract.overtaken': 'Amendment {number} was signed first and touches the same clauses',
  'event.contract.amendments_taken_in': '{who} took in what was signed meanwhile: Amendment {numbers}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
