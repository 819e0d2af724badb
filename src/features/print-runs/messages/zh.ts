import type { en } from './en.ts'

/** Phrases of printing many offers in one go, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'print_run.many': '报价单批量打印',
  'print_run.all': '批量打印',
  'print_run.print': '生成并打印报价单',
  'print_run.about.deal':
    '{count, plural, other {将为所选 # 个商机各生成一份报价单，签发并打印。}}报价单将获得编号，之后不再变更。无法生成的会列出原因，不会向客户发送任何内容。',
  'print_run.about.offer':
    '{count, plural, other {所选 # 份报价单中的草稿将签发并打印。}}草稿将获得编号，之后不再变更；已签发的直接打包。无法生成的会列出原因，不会向客户发送任何内容。',
  'print_run.template': '模板',
  'print_run.template.own': '各用自己的模板',
  'print_run.start': '打印',
  'print_run.state.queued': '等待中',
  'print_run.state.running': '打印中',
  'print_run.state.done': '已完成',
  'print_run.state.cancelled': '已停止',
  'print_run.progress': '{done} / {total}',
  'print_run.made': '{count, plural, other {已打印 # 份}}',
  'print_run.failed': '{count, plural, other {未生成 # 份}}',
  'print_run.more': '{count, plural, other {另有 # 份，见压缩包内清单}}',
  'print_run.cancel': '停止',
  'print_run.zip.pdf': '下载 PDF 压缩包',
  'print_run.zip.docx': '下载 Word 压缩包',
  'print_run.format': '格式',
  'print_run.format.pdf': 'PDF',
  'print_run.format.docx': 'Word',
  'print_run.format.about': '仅为有 Word 模板的报价单生成；每份报价单仍会保留 PDF。',
  'refusal.print_run.no_docx': '没有该语言的 Word 模板，或签发时未使用 Word 模板。',
  'print_run.reason': '原因',
  'print_run.failures': '未生成',
  'print_run.failures.file': '未生成',
  'print_run.empty': '还没有批量打印过',
  'print_run.empty.text':
    '在商机或报价单列表中勾选记录并点击“生成并打印报价单”，或点击看板阶段标题处的打印机。',
}
