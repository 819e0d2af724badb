import type { en } from './en.ts'

/** Phrases of the find box in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'find.title': '查找',
  'find.placeholder': '名称、编号、电话、邮箱或命令…',
  'find.results': '结果',
  'find.records': '记录',
  'find.commands': '命令',
  'find.none': '没有找到“{words}”。请减少文字，或输入号码的一部分。',
  'find.count': '{count, plural, =0 {没有找到} other {# 条结果}}',
  'find.go': '前往{place}',
  'find.import': '导入文件',
}
