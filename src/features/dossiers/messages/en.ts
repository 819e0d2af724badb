/** Phrases of dossiers. */
export const en = {
  'dossier.one': 'Supplier dossier',
  'dossier.about':
    'Four questions to put before anything is signed, each by several channels. The supplier’s own word alone settles none of them.',
  'dossier.settled':
    '{count, plural, =0 {No question is settled yet} =4 {All four questions are settled} one {# of 4 questions settled} other {# of 4 questions settled}}',
  'dossier.note':
    '{count, plural, =4 {Dossier: all four questions settled} one {Dossier: # of 4 questions settled} other {Dossier: # of 4 questions settled}}',
  'dossier.open': 'Open the dossier',
  'dossier.begin': 'Begin the dossier',
  'dossier.publicity': 'Publicity',
  'dossier.people': 'People',
  'dossier.effect': 'Effect',
  'dossier.fit': 'Fit',
  'dossier.publicity.asks': 'How honest is the publicity, and how much of it is hot air?',
  'dossier.people.asks': 'What is the reputation of the consultants, and what are they able to do?',
  'dossier.effect.asks': 'Did earlier projects reach the effect that was expected?',
  'dossier.fit.asks': 'Do the functions of the product fit your company?',
  'dossier.publicity.how':
    'Hold what is advertised against what independent measurements, the press and former staff say.',
  'dossier.people.how':
    'Ask who will come, what they have done before and what their former customers say of them.',
  'dossier.effect.how':
    'Visit customers whom the supplier did not name: what was promised, what came of it, and when?',
  'dossier.fit.how': 'Try your own cases in the product, with your own data, instead of watching theirs.',
  'dossier.state.settled': 'Settled',
  'dossier.state.begun': 'Begun',
  'dossier.state.empty': 'Open',
  'dossier.lacks': 'Still missing: {list}',
  'dossier.lack.answer': 'an answer',
  'dossier.lack.confidence': 'how sure it is',
  'dossier.lack.independent': 'evidence that the supplier did not supply',
  'dossier.caution.unsupported':
    'High confidence rests on nothing but the supplier’s own word. Add evidence from elsewhere, or lower the confidence.',
  'dossier.caution.old':
    'All independent evidence is more than two years old. Look again, and add what you find.',
  'dossier.answer': 'Answer',
  'dossier.answer.write': 'Write the answer',
  'dossier.answer.change': 'Change the answer',
  'dossier.answer.none': 'Nobody has answered yet.',
  'dossier.answer.unsaid': 'No words yet.',
  'dossier.answer.by': '{who}, {day}',
  'dossier.answer.kept': 'The answer is kept',
  'dossier.answer.meanwhile': 'Meanwhile it was answered by {who}',
  'dossier.answer.over': 'Put mine in its place',
  'dossier.confidence': 'Confidence',
  'dossier.confidence.low': 'Low',
  'dossier.confidence.medium': 'Medium',
  'dossier.confidence.high': 'High',
  'dossier.confidence.none': 'Not said',
  'dossier.confidence.of': 'Confidence: {level}',
  'dossier.evidence': 'Evidence',
  'dossier.evidence.none': 'No evidence yet.',
  'dossier.evidence.add': 'Add evidence',
  'dossier.evidence.add.of': 'Add evidence: {question}',
  'dossier.evidence.change': 'Change evidence',
  'dossier.evidence.actions': 'Actions for: {found}',
  'dossier.evidence.added': 'The evidence is kept',
  'dossier.evidence.removed': 'The evidence is removed',
  'dossier.evidence.old':
    '{years, plural, one {# year old} other {# years old}}: look again before relying on it',
  'dossier.found': 'What was found out',
  'dossier.source': 'Source',
  'dossier.source.hint': 'Where, or from whom. Web addresses become links.',
  'dossier.origin': 'Where it comes from',
  'dossier.origin.independent': 'Independent',
  'dossier.origin.vendor': 'From the supplier',
  'dossier.foundOn': 'Day',
  'dossier.speaks': 'For or against the supplier',
  'dossier.speaks.for': 'For',
  'dossier.speaks.against': 'Against',
  'dossier.speaks.neither': 'Neither',
  'dossier.file.remove.text': 'The evidence stays; the file cannot be brought back.',
  'issue.dossier.day_ahead': 'The day has not come yet. Take the day on which it was found out.',
  'event.company.dossier_answered':
    '{who} answered a question of the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
  'event.company.dossier_withdrawn':
    '{who} took back an answer of the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
  'event.company.dossier_evidence_added':
    '{who} added evidence to the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
  'event.company.dossier_evidence_changed':
    '{who} changed evidence of the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
  'event.company.dossier_evidence_removed':
    '{who} took evidence out of the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
  'event.company.dossier_evidence_restored':
    '{who} put evidence back into the dossier: {question, select, publicity {publicity} people {people} effect {effect} other {fit}}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
