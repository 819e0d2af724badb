/** Phrases of all contracts at a glance: board by state and map of risks. */
export const en = {
  'contract.portfolio': 'Ways to look at contracts',
  'contract.portfolio.list': 'List',
  'contract.portfolio.board': 'Board',
  'contract.portfolio.risks': 'Risks',
  'contract.portfolio.points': 'Points',
  'contract.portfolio.board.title': 'Contracts by state',
  'contract.portfolio.risks.title': 'Risk map of contracts',
  'contract.portfolio.keys': 'Enter opens, arrows go to the next card',
  'contract.portfolio.risk': 'Risk {count}: findings of the review nobody has decided about',
  'contract.portfolio.open':
    '{count, plural, one {# open point of the negotiation} other {# open points of the negotiation}}',
  'contract.risks.about':
    'What the last review found and nobody has decided about: an error weighs 9, a warning 3, a hint 1, a matter 27 at most. The heaviest contracts come first; a number leads to its findings.',
  'contract.risks.unreviewed':
    '{count, plural, one {# contract was never reviewed} other {{count, number} contracts were never reviewed}}',
  'contract.risks.made':
    '{error, plural, =0 {no errors} one {# error} other {# errors}}, {warning, plural, =0 {no warnings} one {# warning} other {# warnings}}, {hint, plural, =0 {no hints} one {# hint} other {# hints}}',
  'contract.risks.empty.title': 'No reviewed contract here',
  'contract.risks.empty.text':
    'Have a contract reviewed on its page: what is found stands here by matter until somebody decides about it.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
