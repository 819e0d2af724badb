/** Phrases of printing many offers in one go. */
export const en = {
  'print_run.many': 'Offers printed together',
  'print_run.all': 'Printed together',
  'print_run.print': 'Make and print offers',
  'print_run.about.deal':
    '{count, plural, one {An offer is made of the deal, issued and printed.} other {An offer is made of each of the # deals, issued and printed.}} It gets its number and does not change any more. What cannot be made is named with its reason, and nothing is sent to anybody.',
  'print_run.about.offer':
    '{count, plural, one {The draft is issued and printed.} other {Each draft among the # offers is issued and printed.}} It gets its number and does not change any more; what is issued already is only put to the others. What cannot be made is named with its reason, and nothing is sent to anybody.',
  'print_run.template': 'Template',
  'print_run.template.own': 'Each its own',
  'print_run.start': 'Print',
  'print_run.state.queued': 'Waiting',
  'print_run.state.running': 'Printing',
  'print_run.state.done': 'Done',
  'print_run.state.cancelled': 'Stopped',
  'print_run.progress': '{done} of {total}',
  'print_run.made': '{count, plural, one {# printed} other {# printed}}',
  'print_run.failed': '{count, plural, one {# not made} other {# not made}}',
  'print_run.more':
    '{count, plural, one {and one more; it stands in the ZIP} other {and # more; they stand in the ZIP}}',
  'print_run.cancel': 'Stop',
  'print_run.zip.pdf': 'ZIP of the PDFs',
  'print_run.zip.docx': 'ZIP of the Word documents',
  'print_run.format': 'Format',
  'print_run.format.pdf': 'PDF',
  'print_run.format.docx': 'Word',
  'print_run.format.about':
    'Only what has a Word template is made; the PDF is kept with each offer all the same.',
  'refusal.print_run.no_docx': 'There is no Word template for its language, or it was issued without one.',
  'print_run.reason': 'Reason',
  'print_run.failures': 'Not made',
  'print_run.failures.file': 'Not made',
  'print_run.empty': 'Nothing has been printed together yet',
  'print_run.empty.text':
    'Choose deals or offers in their list and press “Make and print offers”, or the printer at the head of a stage on the board.',
}
