/** Phrases of what contracts promise to hand over. */
export const en = {
  'deliverable.one': 'Deliverable',
  'deliverable.many': 'Deliverables',
  'deliverable.name': 'What is handed over',
  'deliverable.clause': 'Clause',
  'deliverable.dueOn': 'Due',
  'deliverable.criterion': 'Accepted when',
  'deliverable.on': 'Handed over on',
  'deliverable.result': 'Result',
  'deliverable.testedOn': 'Tested on',
  'deliverable.testedBy': 'Tested by',
  'deliverable.words': 'Words',
  'deliverable.evidence': 'Evidence',
  'deliverable.evidence.hint': 'A protocol, a mail, a link: where it can be seen',
  'deliverable.empty':
    'Write down what the contract promises to hand over, with a day and by what it is accepted. What was handed over is then tested and accepted, one by one.',
  'deliverable.empty.signed': 'Nothing was written down as a deliverable before the contract was signed.',
  'deliverable.progress': 'Accepted: {accepted} of {all}',
  'deliverable.add': 'Add a deliverable',
  'deliverable.change': 'Change the deliverable',
  'deliverable.change.of': 'Change “{name}”',
  'deliverable.remove.of': 'Take “{name}” out',
  'deliverable.removed': '“{name}” is no deliverable any more',
  'deliverable.takeOver': 'Take {count, plural, one {# stage} other {# stages}} over from the text',
  'deliverable.takenOver': 'Taken over from the text',
  'deliverable.taken': 'as the contract’s text has it',
  'deliverable.due': 'due {day}',
  'deliverable.accepted': 'Accepted when: {criterion}',
  'deliverable.state.planned': 'Planned',
  'deliverable.state.overdue': 'Overdue',
  'deliverable.state.handed_over': 'To be tested',
  'deliverable.state.accepted': 'Accepted',
  'deliverable.state.remarks': 'With remarks',
  'deliverable.state.refused': 'Refused',
  'deliverable.result.accepted': 'Accepted',
  'deliverable.result.remarks': 'Accepted with remarks',
  'deliverable.result.refused': 'Refused',
  'deliverable.handOver.customer': 'The supplier handed it over',
  'deliverable.handOver.supplier': 'We handed it over',
  'deliverable.handOver.again': 'Handed over again',
  'deliverable.handOver.of': 'Note that “{name}” was handed over',
  'deliverable.handOver.words': 'What came with it',
  'deliverable.judge': 'Record the result',
  'deliverable.judge.of': 'Record the result of “{name}”',
  'deliverable.words.accepted': 'Note',
  'deliverable.words.remarks': 'Remarks',
  'deliverable.words.refused': 'Reasons',
  'deliverable.files.add': 'Attach files',
  'deliverable.files.of': 'Attach files to round {round} of “{name}”',
  'deliverable.files': 'Files',
  'deliverable.withdrawHandover': 'Take the handing over back',
  'deliverable.withdrawHandover.of': 'Take back that “{name}” was handed over',
  'deliverable.withdrawHandover.about':
    'It then counts as not handed over. The history keeps what was noted and why it was taken back.',
  'deliverable.withdrawResult': 'Take the result back',
  'deliverable.withdrawResult.of': 'Take the result of “{name}” back',
  'deliverable.withdrawResult.about':
    'The deliverable then waits to be tested again, and what was said of its requirements goes with the result. Files stay. The history keeps what was said and why it was taken back.',
  'deliverable.reason': 'Why it is taken back',
  'deliverable.handedOver': 'The handing over is noted',
  'deliverable.judged': 'The result is recorded',
  'deliverable.rounds': '{count, plural, one {# round} other {# rounds}}',
  'deliverable.round': 'Round {round}',
  'deliverable.round.handed': 'handed over {day}',
  'deliverable.round.tested': 'tested {day}, {who}',
  'deliverable.gone': 'a clause that is gone',
  'deliverable.somebody': 'somebody',
  'refusal.deliverable.no_move':
    'That cannot be done with this deliverable now: a result is recorded once it was handed over, and a handing over is taken back only while it has no result. Reload the page to see where it stands.',
  'refusal.deliverable.not_last':
    'Round {round} was followed by round {last}, so it stays as it is. Only the last round can be taken back: take that one back first.',
  'refusal.deliverable.has_files':
    '{count, plural, one {# file is} other {# files are}} kept with this handing over. Remove what does not belong there, then take it back.',
  'issue.deliverable.no_clause':
    'The contract has no clause {code} any more. Choose another one, or leave it out.',
  'issue.deliverable.ahead': 'The day lies ahead. Enter the day on which it happened.',
  'issue.deliverable.before_test':
    'It was last tested on {day}, and can only have been handed over again since. Enter a later day.',
  'issue.deliverable.before_handover':
    'It was handed over on {day}, and can only have been tested since. Enter a later day.',
  'issue.deliverable.no_words.remarks': 'Say what the remarks are, so that they can be dealt with.',
  'issue.deliverable.no_words.refused':
    'Say why it is refused: without reasons it does not count as refused.',
  'issue.deliverable.no_reason': 'Say why it is taken back: the history is read later, by others too.',
  'issue.deliverable.must_failed':
    'The must “{name}”{more, plural, =0 {} one { and one more} other { and # more}} failed. Refuse the deliverable or accept it with remarks; when the must holds after all, mark it as passed.',
  'event.contract.deliverable_added': '{who} added deliverable {number} “{name}”',
  'event.contract.deliverable_changed': '{who} changed deliverable {number} “{name}”',
  'event.contract.deliverable_removed': '{who} took deliverable {number} “{name}” out',
  'event.contract.deliverables_taken':
    '{who} took {count, plural, one {# deliverable} other {# deliverables}} over from the text',
  'event.contract.deliverable_handed_over':
    '{who} noted that deliverable {number} “{name}” was handed over, round {round}',
  'event.contract.deliverable_judged':
    '{who} recorded the result of deliverable {number} “{name}”: {result, select, accepted {accepted} remarks {accepted with remarks} other {refused}}{said, select, yes { ({words})} other {}}',
  'event.contract.deliverable_handover_withdrawn':
    '{who} took back that deliverable {number} “{name}” was handed over, round {round}{why, select, yes {: {reason}} other {}}',
  'event.contract.deliverable_result_withdrawn':
    '{who} took the result of deliverable {number} “{name}” back, which was: {result, select, accepted {accepted} remarks {accepted with remarks} other {refused}}{why, select, yes { ({reason})} other {}}',
  'event.contract.deliverable_file_added':
    '{who} attached “{file}” to round {round} of deliverable {number} “{name}”',
  'event.contract.deliverable_file_removed':
    '{who} removed “{file}” from round {round} of deliverable {number} “{name}”',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
