/** Phrases of how a contract is agreed on. */
export const en = {
  'contract.agreement': 'Approval and signing',
  'contract.words': 'Note',
  'contract.move.send': 'Send to the other side',
  'contract.move.send.text': 'The version is fixed as it stands. What is written after it is a new one.',
  'contract.move.ask': 'Ask for approval',
  'contract.move.ask.text': 'The version is fixed, and those who are to judge it are told.',
  'contract.move.reopen': 'Take back',
  'contract.move.reopen.text': 'The text can be written again. Who has judged it will be asked anew.',
  'contract.move.cancel': 'Cancel the contract',
  'contract.move.cancel.text': 'Nothing more can be done with a cancelled contract.',
  'contract.move.end': 'End the contract',
  'contract.move.end.text': 'The contract is no longer in force.',
  'contract.obstacles':
    '{count, plural, one {One thing stands} other {# things stand}} in the way of signing',
  'contract.obstacles.none': 'Nothing stands in the way of signing.',
  'contract.obstacle.blank': 'Not filled in: {of}',
  'contract.obstacle.reference': 'A clause is referred to that is not there: {of}',
  'contract.obstacle.appendix': '{of} says nothing',
  'contract.obstacle.specification':
    'The works have no appendix that says what is to be done. Add the specification.',
  'contract.obstacle.force':
    'The text does not say that its appendices have equal force with it. Add such a clause.',
  'contract.obstacle.precedence':
    'The text does not say what prevails, it or an appendix. Add an order of precedence.',
  'contract.obstacle.stages': 'The stages come to {sum}, the price is {price}',
  'contract.obstacle.mixed': 'sums in several currencies',
  'contract.obstacle.language': 'Clause {of} says nothing in one of the languages',
  'contract.obstacle.unreviewed': 'This text has not been reviewed as it stands. Have it reviewed.',
  'contract.obstacle.errors':
    '{count, plural, one {An error of the review is} other {# errors of the review are}} not decided',
  'contract.obstacle.uncovered':
    '{count, plural, one {# requirement that must be covered is} other {# requirements that must be covered are}} not met and signed off',
  'contract.obstacle.negotiated':
    '{count, plural, one {# point of the negotiation that is a must is} other {# points of the negotiation that are musts are}} still open',
  'contract.obstacle.differing':
    '{count, plural, one {# difference from other contracts of the set is} other {# differences from other contracts of the set are}} open. Look at the set',
  'contract.obstacle.reviewer':
    'Nobody is named to judge as {of}. Name somebody in Settings → Contract approval.',
  'contract.obstacle.unapproved': 'Not approved yet: {of}',
  'contract.role': 'Role',
  'contract.role.legal': 'Legal',
  'contract.role.it': 'IT',
  'contract.role.finance': 'Finance',
  'contract.role.head': 'Head',
  'contract.approval': 'Approval',
  'contract.approval.of': 'Approval of version {number}',
  'contract.approval.done': 'done',
  'contract.quorum.any': 'One is enough',
  'contract.quorum.all': 'All must agree',
  'contract.quorum.any.until': 'one is enough, until {day}',
  'contract.quorum.all.until': 'all must agree, until {day}',
  'contract.verdict.approved': 'approved',
  'contract.verdict.returned': 'given back',
  'contract.verdict.waiting': 'waited for',
  'contract.judge.approved': 'Approve as {role}',
  'contract.judge.returned': 'Give back as {role}',
  'contract.routes': 'Contract approval',
  'contract.routes.about':
    'Who judges a contract before it is signed. The first route that fits its kind and price decides.',
  'contract.routes.obligatory':
    'Where we are the customer, legal and IT must judge: without them nothing is signed.',
  'contract.routes.legalFrom': 'Legal must judge every contract from',
  'contract.routes.empty': 'No route yet',
  'contract.routes.add': 'Add a route',
  'contract.routes.remove': 'Remove route {number}',
  'contract.routes.route': 'Route {number}',
  'contract.routes.kind': 'About',
  'contract.routes.anyKind': 'Anything',
  'contract.routes.from': 'From the price',
  'contract.routes.step.add': 'Add a role',
  'contract.routes.step.remove': 'Remove: {role}',
  'contract.routes.members': 'Who judges',
  'contract.routes.deputies': 'Deputies',
  'contract.routes.quorum': 'How many',
  'contract.routes.days': 'Working days',
  'refusal.contract.blocked':
    'The contract cannot be signed yet. What stands in the way is named beside its text, under Agreement.',
  'refusal.contract.no_move':
    'This is not possible in the contract’s present state. Look at how it stands now.',
  'issue.contract.role_twice': 'The role stands in this route already. Name it once.',
  'event.contract.sent': '{who} sent version {version} to the other side',
  'event.contract.reopened': '{who} took the contract back into negotiation',
  'event.contract.cancelled': '{who} cancelled the contract',
  'event.contract.ended': '{who} ended the contract',
  'event.contract.approval_asked': '{who} asked for approval of version {version}',
  'event.contract.approved': '{who} approved version {version}',
  'event.contract.returned': '{who} gave version {version} back: {words}',
  'event.contract.shared': '{who} let somebody read the contract',
  'event.contract.unshared': '{who} stopped sharing the contract',
  'event.workspace.contract_routes_changed': '{who} changed who judges contracts',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
