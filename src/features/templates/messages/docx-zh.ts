import type { en } from './docx-en.ts'

// Where something stands in a document, and tags as they are written there.
const at =
  '{language, select, en {英语：} zh {中文：} ru {俄语：} other {}}{where, select, header {页眉第 {place} 段} footer {页脚第 {place} 段} subject {主题} line {第 {place} 行} other {正文第 {place} 段}}“{text}”'
const tag = "'{'{name}'}'"
const open = "'{#'{name}'}'"
const close = "'{/'{name}'}'"

/** Phrases of templates that are documents of Word. */
export const zh: Record<keyof typeof en, string> = {
  'template.format.typst': 'Typst，打印为 PDF',
  'template.format.docx': 'Word 文档',
  'template.copy': '复制 {text}',
  'template.copied': '已复制 {text}',
  'template.variables.docx':
    "在需要填值的位置写上花括号标签。'{#buyer.taxId}' 与 '{/buyer.taxId}' 之间的内容在没有值时会省略；'{#offer.lines}' 与 '{/offer.lines}' 之间的内容按明细逐行重复：前者写在表格行的第一个单元格，后者写在最后一个单元格。",
  'template.docx.new': '使用 Word 文档…',
  'template.docx.title': '用 Word 文档新建模板',
  'template.docx.about':
    "此后该语言的每份报价单除 PDF 外，还会填入此文档。在需要填值的位置写上标签，例如 '{buyer.name}'。",
  'template.docx.file': 'Word 文档',
  'template.docx.choose': '选择 .docx 文件',
  'template.docx.replace': '上传另一份文档',
  'template.docx.make': '创建模板',
  'template.docx.samples': '可供参考的样本：',
  'template.docx.download': '文档',
  'template.docx.example': '填入示例数据',
  'template.docx.size': '{kb} kB',
  'template.docx.large': '文档须小于 5 MB。',
  'template.docx.names': '文档中的变量：{names}',
  'template.docx.found': '{count} 个变量，全部可用',
  'template.docx.none': '文档中没有标签：每份报价单的内容都会相同。',
  'template.docx.faults': '此文档无法使用',
  'template.docx.differs': '换了另一份文档',
  'issue.docx.not_docx': '这不是 Word 文档（.docx）。',
  'issue.docx.legacy': '这是 Word 97–2003 格式或带密码的文档。请另存为不带密码的 .docx。',
  'issue.docx.encrypted': '文档带有密码。请去掉密码后保存。',
  'issue.docx.zip_bomb': '文档解压后远大于正常大小。',
  'issue.docx.broken': '文档已损坏。请用 Word 打开并重新保存。',
  'issue.docx.macros': '文档含有宏。请另存为不含宏的 .docx。',
  'issue.docx.external': '文档会从外部加载内容：{target}。请将其嵌入文档，或取消与所链接模板的关联。',
  'issue.docx.embedded': '文档中嵌入了程序或其他类型的文件。请将其删除。',
  'issue.docx.field': '文档中的域会读取其他文件或启动程序（{name}）。请将其删除。',
  'issue.docx.unfillable': '文档无法填写：{message}',
  'issue.docx.no_text': '文档中只有页面图片，没有文字。请索取文本，或先进行文字识别。',
  'issue.docx.endless': '读取文档耗时过长或占用内存过多。',
  'issue.docx.too_much': '填写文档耗时过长或占用内存过多。',
  'issue.docx.unknown': `${at}：没有名为 ${tag} 的变量。是否应为 '{'{instead}'}'？`,
  'issue.docx.unheard': `${at}：没有名为 ${tag} 的变量。可用的名称见“变量”。`,
  'issue.docx.list': `${at}：${tag} 是列表。请在需要重复的内容之前写 ${open}，之后写 ${close}。`,
  'issue.docx.picture': `${at}：${tag} 是图片，而邮件只有文字。请将其删除。`,
  'issue.docx.nested': `${at}：${open} 位于 '{#'{list}'}' 之内。列表不能嵌套在列表中。`,
  'issue.docx.outside': `${at}：${tag} 位于其列表之外。请放在 '{#'{list}'}' 与 '{/'{list}'}' 之间。`,
  'issue.docx.unclosed': `${at}：${open} 没有结束。请在结束处写 ${close}。`,
  'issue.docx.unopened': `${at}：${close} 没有对应的开始。请在开始处写 ${open}。`,
  'issue.docx.brace': `${at}：花括号“{brace}”不属于任何标签。标签是写在 '{' 与 '}' 之间的名称，须在同一段落内。`,
}
