import type { en } from './en.ts'

/** Phrases of who does what now, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'presence.title': '谁正在做什么',
  'presence.about': '每几秒更新一次。“正在通话”指已从队列领取客户、尚未记录通话的员工。',
  'presence.open': '{count, plural, =0 {没有进行中的任务} other {# 项进行中的任务}}',
  'presence.calling': '{time} 起正在通话',
  'presence.last': '最近通话：{told}',
  'presence.silent': '还没有通话记录',
  'presence.overdue': '{count} 项已逾期',
  'presence.next': '接下来',
  'presence.idle': '没有安排。',
  'presence.more': '另有 {count} 项逾期',
}
