/** Phrases of who is party to a contract, also those that its text holds. */
export const en = {
  'contract.parties': 'Who is party',
  'contract.party.customer': 'Customer',
  'contract.party.supplier': 'Supplier',
  'contract.party.integrator': 'Integrator',
  'contract.party.guarantor': 'Guarantor',
  'contract.party.contact': 'Responsible person: {value}',
  'contract.party.signatory': 'For the {role}: {value}',
  'contract.party.none': 'not chosen yet',
  'contract.party.nobody': 'nobody answers for it yet',
  'contract.party.add': 'Add a party',
  'contract.party.add.text':
    'Its particulars and a line to sign are printed beside the signatures; what it owes is for a clause of yours.',
  'contract.party.role': 'As',
  'contract.party.whose': 'Who it is',
  'contract.party.theirs': 'A company',
  'contract.party.ours': 'Ourselves',
  'contract.party.company': 'Company',
  'contract.party.person': 'Responsible person',
  'contract.party.remove': 'Remove: {role}',
  'contract.party.added': '{role} added to the contract',
  'contract.party.removed': '{role} removed from the contract',
  'contract.notice': 'Give notice',
  'contract.notice.of': 'Change who answers: {role}',
  'contract.notice.text':
    'The change is told in the contract’s history, with who was responsible before and after. A signed text stays as it is.',
  'contract.notice.words': 'Why, or how the other side was told',
  'contract.signing.guest': 'Name of who signs for: {role}',
  'contract.signing.guest.email': 'Mail address: {role}',
  'event.contract.party_set':
    '{who} added the {role, select, integrator {integrator} other {guarantor}} as a party',
  'event.contract.party_removed':
    '{who} removed the {role, select, integrator {integrator} other {guarantor}}',
  'event.contract.responsible_changed':
    '{who} gave notice: for the {role, select, customer {customer} supplier {supplier} integrator {integrator} other {guarantor}} now {to} answers, before {from} {said, select, yes {({words})} other {}}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
