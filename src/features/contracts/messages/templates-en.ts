/** Phrases of contract templates and of the variables they bring along. */
export const en = {
  'contract.templateId': 'Template',
  'contract.templateEdition': 'Version of the template',
  'contract_template.one': 'Contract template',
  'contract_template.many': 'Contract templates',
  'contract_template.about':
    'Texts of your own that contracts are made from. A change is kept as a draft, approved by somebody else, and published as a new version.',
  'contract_template.name': 'Name',
  'contract_template.kind': 'For contracts about',
  'contract_template.languages': 'Languages',
  'contract_template.version': 'Version',
  'contract_template.edition': 'Version {number}',
  'contract_template.unpublished': 'Not published yet',
  'contract_template.empty.title': 'No template of your own yet',
  'contract_template.empty.text':
    'Copy a ready-made text and change what you sign differently. The ready-made texts can be used without a template, too.',
  'contract_template.new': 'New template',
  'contract_template.from.ready': 'Copy a ready-made text',
  'contract_template.from.empty': 'Empty template',
  'contract_template.from.file': 'From a file',
  'contract_template.from.contract': 'Save as a template',
  'contract_template.from.contract.text':
    'The template takes the clauses and variables of this contract; the values stay here.',
  'contract_template.file.unreadable': 'This is not a file that a contract template was saved to.',
  'contract_template.file.save': 'Save to a file',
  'contract_template.rename': 'Name and kind',
  'contract_template.renamed': 'Name and kind changed',
  'contract_template.remove.title': 'Remove the template “{name}”?',
  'contract_template.remove.text': 'Contracts made from it stay as they are.',
  'contract_template.removed': '“{name}” removed',
  'contract_template.text': 'Text',
  'contract_template.values': 'Values',
  'contract_template.values.text':
    'What contracts made from the template begin with. Leave open what each contract settles for itself.',
  'contract_template.variables': 'Own variables',
  'contract_template.variables.text':
    'What your texts ask for beyond the usual. The cover page asks for the value, and every clause that names the variable says it.',
  'contract_template.variables.empty': 'No variables of your own yet.',
  'contract_template.variable.add': 'Add a variable',
  'contract_template.variable.edit': 'Change the variable {name}',
  'contract_template.variable.remove': 'Remove the variable {name}',
  'contract_template.variable.label': 'Called in {language}',
  'contract_template.variable.kind': 'Holds',
  'contract_template.variable.group': 'Asked for under',
  'contract_template.variable.choices': 'Choices, one on a line, in {language}',
  'contract_template.variable.choices.text': 'Write the same choices in the same order in every language.',
  'contract_template.variable.uneven':
    'The languages do not have the same number of choices. Write each choice in every language.',
  'contract_template.variable.saved': 'Own variables changed',
  'contract_template.kindOf.text': 'a name or number, the same in every language',
  'contract_template.kindOf.words': 'words in every language',
  'contract_template.kindOf.day': 'a date',
  'contract_template.kindOf.time': 'a time of day',
  'contract_template.kindOf.count': 'a number',
  'contract_template.kindOf.percent': 'a percentage',
  'contract_template.kindOf.days': 'calendar days',
  'contract_template.kindOf.workdays': 'working days',
  'contract_template.kindOf.months': 'months',
  'contract_template.kindOf.hours': 'hours',
  'contract_template.kindOf.minutes': 'minutes',
  'contract_template.kindOf.money': 'a sum of money',
  'contract_template.kindOf.choice': 'one of several choices',
  'contract_template.blank': 'No text yet',
  'contract_template.choose': 'Template',
  'contract_template.ready': 'Ready-made',
  'contract_template.own': 'Our own, version {number}',
  'contract_template.any.kind': 'Any kind',
  'contract_template.any.language': 'Any language',
  'contract_template.none': 'No template is like this. Choose another kind or language.',
  'contract_template.newer':
    'There is a newer version of the template “{name}”: {number}. This contract was made from version {was}.',
  'contract_template.newer.see': 'See what changed',
  'contract_template.newer.title': 'Version {was} and version {number}',
  'contract_template.differs':
    '{count, plural, =0 {No clause differs} one {# clause differs} other {# clauses differ}}',
  'contract_template.differs.terms': '{count, plural, one {# value differs} other {# values differ}}',
  'contract_template.differs.variables': 'The variables of its own differ',
  'contract_template.differs.first':
    '{count, plural, =0 {No clauses} one {# clause} other {# clauses}}: {languages}',
  'contract_template.differs.show': 'Show the changes',
  'issue.contract_template.untitled':
    'The template has no title. Write one in every language it is to be in.',
  'issue.contract_template.empty': 'The template has no clauses. Write the first section.',
  'issue.contract_template.wordless':
    'Clause {clause} has no words in {language, select, en {English} zh {Chinese} other {Russian}}. Write them, or remove the clause.',
  'issue.contract_template.untitled_language':
    'Clause {clause} has words in {language, select, en {English} zh {Chinese} other {Russian}}, but the template has no title in it. Write the title, or remove the words.',
  'issue.contract_template.element':
    'What every contract needs is missing in {language, select, en {English} zh {Chinese} other {Russian}}: {type, select, parties {the parties} definitions {definitions} scope {the content of the service} expiration_date {the term} payment {price and payment} intellectual_property {intellectual property} data_protection {data protection} confidentiality {confidentiality} breach_liability {liability for breach} dispute_resolution {settlement of disputes} other {{type}}}. Add a clause about it.',
  'issue.contract_template.unpublished': 'This template was never published. Publish it, or choose another.',
  'issue.contract_template.other_kind':
    'The template is for contracts of another kind. Choose that kind, or another template.',
  'issue.contract_template.other_language':
    'The template is not written in this language. Choose one it is written in.',
  'issue.contract.variable_twice': '“{name}” is named twice. Give one another name.',
  'event.contract_template.created': '{who} made the contract template',
  'event.contract_template.updated': '{who} published a version of the contract template',
  'event.contract_template.drafted': '{who} kept a draft of the contract template',
  'event.contract_template.draft_dropped': '{who} threw the draft of the contract template away',
  'event.contract_template.review_asked': '{who} asked for a review of the contract template',
  'event.contract_template.approved': '{who} approved the draft of the contract template',
  'event.contract_template.returned': '{who} gave the draft of the contract template back',
  'event.contract_template.deleted': '{who} removed the contract template',
  'event.contract_template.restored': '{who} brought the contract template back',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
