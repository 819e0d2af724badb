import type { en } from './en.ts'

/** Phrases of notes in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'note.one': '备注',
  'note.many': '备注',
  'note.new': '新建备注',
  'note.body': '内容',
  'note.subject': '关联对象',
  'note.mentions': '提及',
  'note.authorId': '作者',
  'note.compose': '写备注，输入 @ 可提及同事。',
  'note.save': '添加备注',
  'note.added': '已添加备注',
  'note.removed': '已删除备注',
  'note.hint': 'Ctrl + Enter 保存',
  'note.edit': '编辑备注',
  'event.note.created': '{who} 写了备注',
  'event.note.updated': '{who} 修改了备注',
  'event.note.deleted': '{who} 删除了备注',
  'event.note.restored': '{who} 恢复了备注',
}
