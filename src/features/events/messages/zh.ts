import type { en } from './en.ts'

/** Phrases of the timeline in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'timeline.title': '动态',
  'timeline.all': '全部',
  'timeline.notes': '备注',
  'timeline.tasks': '任务',
  'timeline.calls': '通话',
  'timeline.changes': '更改',
  'timeline.empty': '这里还没有动态。',
  'timeline.none': '暂无此类动态。',
  'timeline.more': '显示更早的动态',
  'timeline.moreFields': '还有 {count} 个字段',
  'timeline.from': '{field}：原为 {old}，现为 {new}',
  'timeline.nothing': '空',
  'timeline.someone': '某人',
  'timeline.other': '{who}：{type}',
  'timeline.edited': '已编辑',
  'timeline.via.api': '通过 API',
  'timeline.via.job': '自动',
  'timeline.via.cli': '通过命令行',
  'timeline.via.import': '通过导入',
  'timeline.via.form': '通过表单',
  'timeline.via.automation': '通过自动化',
  'timeline.via.named': '由“{name}”',
}
