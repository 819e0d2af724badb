import type { en } from './en.ts'

/** Phrases of saved views in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'view.one': '视图',
  'view.many': '视图',
  'view.list': '此列表的视图',
  'view.more': '更多视图',
  'view.name': '视图名称',
  'view.shared': '工作区所有人可见',
  'view.save': '另存为视图',
  'view.update': '保存更改',
  'view.reset': '撤销更改',
  'view.rename': '重命名',
  'view.share': '共享给所有人',
  'view.unshare': '仅自己可见',
  'view.remove': '删除视图',
  'view.removed': '已删除视图“{name}”',
  'view.updated': '已保存视图“{name}”',
  'view.changed': '此视图有未保存的更改',
  'event.view.created': '{who} 保存了视图',
  'event.view.updated': '{who} 修改了视图',
  'event.view.deleted': '{who} 删除了视图',
}
