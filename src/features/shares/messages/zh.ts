import type { en } from './en.ts'

/** Phrases of sharing in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'share.one': '共享',
  'share.many': '共享记录',
  'share.title': '共享给',
  'share.about': '被共享者可查看此记录，即使其角色原本无权查看。',
  'share.add': '共享给',
  'share.nobody': '尚未共享',
  'share.remove': '停止与{name}共享',
  'share.done': '已共享给{name}',
  'share.removed': '已停止与{name}共享',
  'event.company.shared': '{who} 与{whom}共享了公司',
  'event.company.unshared': '{who} 停止与{whom}共享公司',
  'event.contact.shared': '{who} 与{whom}共享了联系人',
  'event.contact.unshared': '{who} 停止与{whom}共享联系人',
  'event.deal.shared': '{who} 与{whom}共享了商机',
  'event.deal.unshared': '{who} 停止与{whom}共享商机',
  'event.task.shared': '{who} 与{whom}共享了任务',
  'event.task.unshared': '{who} 停止与{whom}共享任务',
}
