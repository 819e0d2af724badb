// Where something stands in a document, and tags as they are written there.
const at =
  '{language, select, en {English. } zh {Chinese. } ru {Russian. } other {}}{where, select, header {Page header, paragraph {place}} footer {Page footer, paragraph {place}} subject {Subject} line {Line {place}} other {Text, paragraph {place}}} “{text}”'
const tag = "'{'{name}'}'"
const open = "'{#'{name}'}'"
const close = "'{/'{name}'}'"

/** Phrases of templates that are documents of Word. */
export const en = {
  'template.format.typst': 'Typst, printed as PDF',
  'template.format.docx': 'Word document',
  'template.copy': 'Copy {text}',
  'template.copied': 'Copied {text}',
  'template.variables.docx':
    "A tag stands in braces where its value is to stand. What is between '{#buyer.taxId}' and '{/buyer.taxId}' is left out where there is no value; between '{#offer.lines}' and '{/offer.lines}' it is repeated for each line: put the first into the first cell of a table row and the second into its last.",
  'template.docx.new': 'From a Word document…',
  'template.docx.title': 'Template from a Word document',
  'template.docx.about':
    "Every offer in this language is then also written into this document, beside its PDF. Wherever a value is to stand, type its tag, such as '{buyer.name}'.",
  'template.docx.file': 'Word document',
  'template.docx.choose': 'Choose a .docx file',
  'template.docx.replace': 'Send in another document',
  'template.docx.make': 'Make the template',
  'template.docx.samples': 'Samples to begin from:',
  'template.docx.download': 'The document',
  'template.docx.example': 'Filled with an example',
  'template.docx.size': '{kb} kB',
  'template.docx.large': 'The document is to be smaller than 5 MB.',
  'template.docx.names': 'It says: {names}',
  'template.docx.found': '{count, plural, one {# variable} other {# variables}}, all of them known',
  'template.docx.none': 'It has no tag: every offer would say the same.',
  'template.docx.faults': 'The document cannot be taken like this',
  'template.docx.differs': 'Another document',
  'issue.docx.not_docx': 'This is no Word document (.docx).',
  'issue.docx.legacy':
    'This is a document of Word 97–2003, or one with a password. Save it as .docx without a password.',
  'issue.docx.encrypted': 'The document has a password. Save it without one.',
  'issue.docx.zip_bomb': 'The document unpacks to far more than any document needs.',
  'issue.docx.broken': 'The document is damaged. Open it in Word and save it again.',
  'issue.docx.macros': 'The document carries macros. Save it as .docx, which has none.',
  'issue.docx.external':
    'The document fetches something from outside: {target}. Put it into the document itself, or detach the template it is linked to.',
  'issue.docx.embedded': 'Programs or files of another kind are embedded in the document. Remove them.',
  'issue.docx.field': 'A field of the document reads other files or starts programs ({name}). Remove it.',
  'issue.docx.unfillable': 'The document could not be filled: {message}',
  'issue.docx.no_text':
    'The document holds pictures of pages instead of words. Ask for the text, or have it recognised first.',
  'issue.docx.endless': 'Reading the document takes too long or too much memory.',
  'issue.docx.too_much': 'Filling the document takes too long or too much memory.',
  'issue.docx.unknown': `${at}: no paper knows ${tag}. Did you mean '{'{instead}'}'?`,
  'issue.docx.unheard': `${at}: no paper knows ${tag}. The names there are stand under “Variables”.`,
  'issue.docx.list': `${at}: ${tag} is a list. Write ${open} before and ${close} after what is to be repeated.`,
  'issue.docx.picture': `${at}: ${tag} is a picture, and a mail is text. Take it out.`,
  'issue.docx.nested': `${at}: ${open} stands within '{#'{list}'}'. Lists cannot stand within lists.`,
  'issue.docx.outside': `${at}: ${tag} stands outside its list. Put it between '{#'{list}'}' and '{/'{list}'}'.`,
  'issue.docx.unclosed': `${at}: ${open} is never ended. Write ${close} where it is to end.`,
  'issue.docx.unopened': `${at}: ${close} ends what was never begun. Write ${open} where it is to begin.`,
  'issue.docx.brace': `${at}: the brace “{brace}” belongs to no tag. A tag is a name between '{' and '}', within one paragraph.`,
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
