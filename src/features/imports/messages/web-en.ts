/** Phrases of the pages on which a file is brought in. */
export const en = {
  'import.one': 'Import',
  'import.many': 'Imports',
  'import.many.about':
    'Every file that was brought in, with what became of its rows. Drop the next one anywhere on this page.',
  'import.noun': 'Each row of the file is',
  'import.noun.company': 'a company',
  'import.noun.contact': 'a person',
  'import.mate.contact': 'Contact person',
  'import.mate.company': 'Company',
  'import.group.address': 'Address',
  'import.group.old': 'From the old system',
  'import.goal.of': '{noun}: {field}',
  'import.goal.createdAt': 'Created in the old system',
  'import.goal.createdBy': 'Author in the old system',

  'import.empty.title': 'Bring your customers from Excel',
  'import.empty.text':
    'Drop the file you have. You will see every row before anything is written, and can undo the whole import afterwards.',
  'import.empty.readOnly':
    'Nothing has been brought in yet. Your role lets you look at imports, not make them.',
  'import.lesson.formats': 'The file as it is',
  'import.lesson.formats.text':
    'XLSX, CSV or TSV, up to a million rows, in UTF-8, GB18030, windows-1251 and others. We show how it reads; you confirm.',
  'import.lesson.twice': 'Nothing is doubled',
  'import.lesson.twice.text':
    'Choose by what a row finds its record: tax number, mail, phone or name. Known records are updated, filled in or left alone.',
  'import.lesson.rejected': 'No row gets lost',
  'import.lesson.rejected.text':
    'Each row gets a verdict. Rejected ones come back as a file with the reason in it: correct it and drop it in again.',
  'import.lesson.undo': 'It can all be undone',
  'import.lesson.undo.text':
    'One button takes the whole import back, and names what somebody has edited since.',

  'import.drop.title': 'Drop a spreadsheet here',
  'import.drop.text': 'XLSX, CSV or TSV, up to 1,000,000 rows. Nothing is written before you say so.',
  'import.drop.here': 'Let go to bring this file in',
  'import.drop.choose': 'Choose a file',
  'import.drop.sending': 'Sending {name}',
  'import.drop.sent': '{share} of {size} sent',
  'import.drop.reading': 'Sent. Reading the first rows…',
  'import.drop.refused': '“{name}” cannot be brought in',
  'import.megabytes': '{size, number, ::.#} MB',
  'import.file.too_large':
    'The file is too large: at most {size, number, ::.#} MB. Split it, or save it as CSV without pictures.',

  'import.steps': 'Steps of the import',
  'import.step.file': 'File',
  'import.step.file.about': 'Start with the file as it is. Nothing is written before the last step.',
  'import.step.preview': 'Preview',
  'import.step.preview.about': 'Do the rows read right? Letters, columns, and the line with the names.',
  'import.step.mapping': 'Columns',
  'import.step.mapping.about': 'What each column of the file feeds. Change what we guessed wrong.',
  'import.step.match': 'Matching',
  'import.step.match.about': 'How a row finds a record that is there already, so that nothing is doubled.',
  'import.step.try': 'Trial',
  'import.step.try.about': 'Every row is tried and gets its verdict. Nothing is written yet.',
  'import.step.bring': 'Bring in',
  'import.step.bring.about': 'A last look at the numbers.',
  'import.draft.kept': 'Saved as a draft',
  'import.discard.title': 'Discard this draft?',
  'import.discard.text': 'The file and what you set up for it will be gone. Nothing has been brought in.',
  'import.discarded.title': 'This draft was discarded',
  'import.discarded.text': 'Its file is gone. Send the file in again to start anew.',

  'import.preview.about': '{format} with {columns, plural, one {# column} other {# columns}}.',
  'import.preview.total': '{rows, plural, one {# row} other {# rows}} in all.',
  'import.preview.rows': 'First rows of the file',
  'import.preview.line': 'Line',
  'import.preview.noColumn': 'no column',
  'import.encoding.read': 'The letters read as {encoding}: “{sample}”.',
  'import.encoding.doubtful':
    'The letters probably are {encoding}: “{sample}”. Please choose the line that reads right.',
  'import.encoding.wrong': 'They look wrong?',
  'import.encoding.which': 'Which line reads right?',
  'import.encoding.other': 'Encoding',
  'import.encoding.utf-8': 'UTF-8',
  'import.encoding.utf-16le': 'UTF-16 (Excel “Unicode text”)',
  'import.encoding.utf-16be': 'UTF-16, big-endian',
  'import.encoding.gb18030': 'GB18030 (Chinese)',
  'import.encoding.windows-1251': 'windows-1251 (Cyrillic)',
  'import.encoding.koi8-r': 'KOI8-R (Cyrillic, older)',
  'import.encoding.windows-1252': 'windows-1252 (Western)',
  'import.delimiter': 'Cells are divided by',
  'import.delimiter.comma': 'Comma ,',
  'import.delimiter.semicolon': 'Semicolon ;',
  'import.delimiter.tab': 'Tab',
  'import.delimiter.bar': 'Bar |',
  'import.sheet': 'Sheet',
  'import.sheet.hidden': '{name} (hidden)',
  'import.header': 'Column names in line',
  'import.header.none': 'There are no column names',
  'import.odd.long_rows':
    '{count, plural, one {# of the first rows has} other {# of the first rows have}} more cells than there are columns. Such rows will be rejected and can be corrected; or is the delimiter another one?',
  'import.odd.nameless':
    '{count, plural, one {# column has no name and goes} other {# columns have no name and go}} by its letter.',
  'import.odd.repeated':
    '{count, plural, one {# column name occurs twice and was numbered.} other {# column names occur more than once and were numbered.}}',
  'import.odd.damaged':
    '{count, plural, one {# of the first rows holds} other {# of the first rows hold}} characters that cannot be read. Another encoding may fit better.',
  'import.odd.own':
    'This is a verdict file of Tessera: {count, plural, one {its own column is} other {its # own columns are}} left out by themselves.',
  'import.odd.one_column': 'There is only one column. The cells may be divided by another sign.',

  'import.map.summary':
    '{fed, number} of {all, plural, one {# column} other {# columns}} will be brought in{out, plural, =0 {.} one {, # is left out.} other {, # are left out.}}',
  'import.map.onlyOut': 'Only what is left out',
  'import.map.leftOut': 'Not imported: {names}{more, plural, =0 {} other { and # more}}.',
  'import.map.target': 'What “{header}” feeds',
  'import.map.out': 'Do not import',
  'import.map.emptyColumn': 'empty',
  'import.map.sure': 'recognised',
  'import.map.guess': 'a guess',
  'import.map.missing':
    'No column feeds {fields}. {count, plural, one {It is} other {They are}} required: rows that match no record will be rejected.',
  'import.map.answer': 'Answer the question about dates to go on.',
  'import.map.nothing': 'Feed at least one column to go on.',
  'import.dates.question': 'What does “{sample}” in “{header}” mean? It can be read in two ways.',
  'import.dates.dmy': 'Day first',
  'import.dates.mdy': 'Month first',
  'import.dates.dmy.as': 'Day first: {date}',
  'import.dates.mdy.as': 'Month first: {date}',
  'import.template.apply': 'Use a template',
  'import.template.save': 'Save as template',
  'import.template.name': 'Name of the template',
  'import.template.about': 'Files with the same columns can then be mapped with one click.',
  'import.template.saved': 'Template “{name}” saved',
  'import.template.remove': 'Remove the template {name}',

  'import.match.title': 'Find existing records by',
  'import.match.about':
    'Each row is compared with what is in Tessera, and with the rows before it. The first field under which a record is found decides.',
  'import.match.noKey':
    'Without such a field every row makes a new record, even if the same one is there already.',
  'import.match.noKeyPossible':
    'No column feeds a field by which records can be recognised, so every row makes a new record.',
  'import.match.nameOnly':
    'Names are spelt in many ways. If the file has tax numbers, mails or phones, put one of them first.',
  'import.key.first': 'By {field}',
  'import.key.then': 'else by {field}',
  'import.key.add': 'Add a field',
  'import.key.up': 'Try {field} earlier',
  'import.key.down': 'Try {field} later',
  'import.key.remove': 'Do not match by {field}',
  'import.onMatch.title': 'When the record is there already',
  'import.onMatch.update.about':
    'Values from the file replace those in the record. Empty cells change nothing.',
  'import.onMatch.fill.about': 'Only empty fields are filled in. What is written in Tessera stays.',
  'import.onMatch.skip.about': 'Rows whose record exists are passed over; only new records are made.',
  'import.onMatch.update.example':
    'For example: if a record with {field} “{value}” exists, “{name}” gets the values of its row; if not, it is created.',
  'import.onMatch.fill.example':
    'For example: if a record with {field} “{value}” exists, only its empty fields are filled from the row “{name}”; if not, it is created.',
  'import.onMatch.skip.example':
    'For example: if a record with {field} “{value}” exists, the row “{name}” is skipped; if not, it is created.',

  'import.try.title': 'Try it first',
  'import.try.about': 'All rows are checked and matched, and you see what would happen. Nothing is written.',
  'import.try.start': 'Try it',
  'import.try.stopped': 'The trial was stopped',
  'import.try.failed': 'The trial could not be finished',
  'import.try.clean': 'Every row can be brought in',
  'import.try.mixed': '{count, plural, one {# row would be rejected} other {# rows would be rejected}}',
  'import.try.next': 'Go on',
  'import.try.advice':
    'You can go on: the good rows come in, and the rejected ones wait for you as a file. Or correct them first: download the whole file, correct it and drop it here; it takes the place of this one.',
  'import.bring.title': 'This is what will happen',
  'import.bring.rejected':
    '{count, plural, one {# rejected row stays} other {# rejected rows stay}} out. You will get them as a file to correct and feed in again.',
  'import.bring.untried':
    'These settings have not been tried yet. You can bring the file in all the same; a trial shows beforehand what will happen.',
  'import.bring.tags': 'Tags for every record of this file',
  'import.bring.tags.about': 'A tag makes it easy to find them all later.',
  'import.bring.more': 'More about this source',
  'import.bring.wake': 'Wake automations and webhooks',
  'import.bring.wake.about': 'Off, so that thousands of records do not set off thousands of messages.',
  'import.bring.undo': 'You can undo the whole import afterwards.',
  'import.bring.go': 'Bring in {count, plural, =0 {the file} one {# row} other {# rows}}',
  'import.expectedRows.about': 'As counted in the old system; checked afterwards.',
  'import.ownerId.about': 'Answers for this source of data.',
  'import.method.hint': 'For example: export from the old CRM on the first of the month',
  'import.lossTreatment.hint': 'For example: missing rows are entered by hand within a week',
} as const
