import type { en } from './docx-en.ts'

// Where something stands in a document, and tags as they are written there.
const at =
  '{language, select, en {По-английски. } zh {По-китайски. } ru {По-русски. } other {}}{where, select, header {Верхний колонтитул, абзац {place}} footer {Нижний колонтитул, абзац {place}} subject {Тема} line {Строка {place}} other {Текст, абзац {place}}} «{text}»'
const tag = "'{'{name}'}'"
const open = "'{#'{name}'}'"
const close = "'{/'{name}'}'"

/** Phrases of templates that are documents of Word. */
export const ru: Record<keyof typeof en, string> = {
  'template.format.typst': 'Typst, печать в PDF',
  'template.format.docx': 'Документ Word',
  'template.copy': 'Скопировать {text}',
  'template.copied': 'Скопировано: {text}',
  'template.variables.docx':
    "Метка в фигурных скобках стоит там, где нужно значение. То, что между '{#buyer.taxId}' и '{/buyer.taxId}', пропускается, если значения нет; то, что между '{#offer.lines}' и '{/offer.lines}', повторяется для каждой строки: первую метку поставьте в первую ячейку строки таблицы, вторую — в последнюю.",
  'template.docx.new': 'Из документа Word…',
  'template.docx.title': 'Шаблон из документа Word',
  'template.docx.about':
    "Каждое предложение на этом языке, кроме PDF, будет записано и в этот документ. Там, где нужно значение, напишите его метку, например '{buyer.name}'.",
  'template.docx.file': 'Документ Word',
  'template.docx.choose': 'Выбрать файл .docx',
  'template.docx.replace': 'Загрузить другой документ',
  'template.docx.make': 'Создать шаблон',
  'template.docx.samples': 'Образцы для начала:',
  'template.docx.download': 'Документ',
  'template.docx.example': 'Заполненный примером',
  'template.docx.size': '{kb} кБ',
  'template.docx.large': 'Документ должен быть меньше 5 МБ.',
  'template.docx.names': 'Переменные в нём: {names}',
  'template.docx.found':
    '{count, plural, one {# переменная, она известна} few {# переменные, все известны} many {# переменных, все известны} other {# переменной, все известны}}',
  'template.docx.none': 'В нём нет ни одной метки: все предложения будут одинаковыми.',
  'template.docx.faults': 'В таком виде документ не подходит',
  'template.docx.differs': 'Другой документ',
  'issue.docx.not_docx': 'Это не документ Word (.docx).',
  'issue.docx.legacy':
    'Это документ Word 97–2003 или документ с паролем. Сохраните его как .docx без пароля.',
  'issue.docx.encrypted': 'Документ защищён паролем. Сохраните его без пароля.',
  'issue.docx.zip_bomb': 'После распаковки документ занимает несоразмерно много места.',
  'issue.docx.broken': 'Документ повреждён. Откройте его в Word и сохраните заново.',
  'issue.docx.macros': 'В документе есть макросы. Сохраните его как .docx, без них.',
  'issue.docx.external':
    'Документ загружает что-то извне: {target}. Вставьте это в сам документ или отсоедините связанный с ним шаблон.',
  'issue.docx.embedded': 'В документ внедрены программы или файлы другого вида. Удалите их.',
  'issue.docx.field': 'Поле документа читает другие файлы или запускает программы ({name}). Удалите его.',
  'issue.docx.unfillable': 'Не удалось заполнить документ: {message}',
  'issue.docx.no_text':
    'В документе изображения страниц вместо текста. Запросите текст или сначала распознайте его.',
  'issue.docx.endless': 'Чтение документа занимает слишком много времени или памяти.',
  'issue.docx.too_much': 'Заполнение документа занимает слишком много времени или памяти.',
  'issue.docx.unknown': `${at}: переменной ${tag} нет. Возможно, имелось в виду '{'{instead}'}'?`,
  'issue.docx.unheard': `${at}: переменной ${tag} нет. Все имена перечислены в разделе «Переменные».`,
  'issue.docx.list': `${at}: ${tag} — это список. Поставьте ${open} перед тем, что повторяется, и ${close} после него.`,
  'issue.docx.picture': `${at}: ${tag} — это картинка, а в письме только текст. Уберите её.`,
  'issue.docx.nested': `${at}: ${open} стоит внутри '{#'{list}'}'. Список не может стоять внутри списка.`,
  'issue.docx.outside': `${at}: ${tag} стоит вне своего списка. Поместите его между '{#'{list}'}' и '{/'{list}'}'.`,
  'issue.docx.unclosed': `${at}: ${open} нигде не заканчивается. Поставьте ${close} там, где это должно закончиться.`,
  'issue.docx.unopened': `${at}: ${close} заканчивает то, что не начиналось. Поставьте ${open} там, где это должно начаться.`,
  'issue.docx.brace': `${at}: скобка «{brace}» не относится ни к одной метке. Метка — это имя между '{' и '}' внутри одного абзаца.`,
}
