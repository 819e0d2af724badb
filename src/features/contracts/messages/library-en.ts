/** Phrases of the clause library. */
export const en = {
  'contract_wording.many': 'Clause library',
  'contract_wording.about':
    'What you ask for, can live with and do not sign, matter by matter. The wordings are offered where clauses are written; the review proposes your own and finds what you do not sign.',
  'contract_wording.find': 'Find in the library',
  'contract_wording.for.customer': 'As the customer',
  'contract_wording.for.supplier': 'As the supplier',
  'contract_wording.count':
    '{count, plural, =0 {No wordings} one {# wording} other {# wordings}}{own, plural, =0 {} other {, # of your own}}',
  'contract_wording.none.title': 'Nothing like this',
  'contract_wording.none.text':
    'No matter and no wording holds these words. Try fewer of them, another language or the other side.',
  'contract_wording.ready': 'Ready-made',
  'contract_wording.own': 'Our own',
  'contract_wording.hidden': 'Hidden',
  'contract_wording.hide': 'Hide',
  'contract_wording.show': 'Show again',
  'contract_wording.add': 'Add a wording',
  'contract_wording.words': 'Words',
  'contract_wording.words.text': "Variables stand in them as '{{'payment.days'}}'.",
  'contract_wording.added': 'Wording added',
  'contract_wording.changed': 'Wording changed',
  'contract_wording.removed': 'Wording removed',
  'contract_wording.isHidden': 'Wording hidden',
  'contract_wording.isShown': 'Wording shown again',
  'event.contract_wording.created': '{who} added a wording to the clause library',
  'event.contract_wording.updated': '{who} changed a wording in the clause library',
  'event.contract_wording.deleted': '{who} removed a wording from the clause library',
  'event.contract_wording.hidden': '{who} hid a ready-made wording',
  'event.contract_wording.shown': '{who} showed a ready-made wording again',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
