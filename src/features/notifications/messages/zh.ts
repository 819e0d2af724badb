import type { en } from './en.ts'

/** Phrases of notices in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'notifications.title': '通知',
  'notifications.unread': '{count} 条未读通知',
  'notifications.readAll': '全部标为已读',
  'notifications.empty': '暂无通知。提及、任务和提醒会显示在这里。',
  'notifications.new': '新',
  'notifications.someone': '某人',
  'notifications.tessera': 'Tessera',
  'notification.mention': '{who}提到了您：{what}',
  'notification.assigned':
    '{noun, select, lead {有一条线索分配给您：{what}} other {{who}给您分配了任务：{what}}}',
  'notification.leads':
    '{count, plural, =1 {有一条来自文件的线索分配给您：{what}} other {有 # 条来自文件的线索分配给您，其中包括“{what}”}}',
  'notification.reminder': '提醒：{what}',
  'notification.import': '导入已结束：{what}',
  'notification.to_sign': '{who} 请你签署：{what}',
  'notification.signed': '各方已签署，合同生效：{what}',
  'notification.unsigned': '对方拒绝签署：{what}',
  'notification.responsible': '{who} 通知变更合同负责人：{what}',
  'notification.overtaken': '另一份先签署的补充协议涉及相同条款：{what}',
  'notification.review': '{who} 请你审核：{what}',
  'notification.approved': '{who} 批准了你的草稿：{what}',
  'notification.accepted': '报价已被接受：{what}',
  'notification.declined': '报价被拒绝：{what}',
  'notification.commented': '客户就报价留言：{what}',
  'notification.returned': '{who} 退回了你的草稿：{what}',
  'notification.automation': '{text} · {what}',
  'notification.automation_failed': '自动化运行失败：{what}',
  'notification.idle':
    '{noun, select, deal {{count, plural, one {您的商机{what}} other {您的 # 个商机（包括{what}）}}} other {{count, plural, one {您的客户{what}} other {您的 # 家客户（包括{what}）}}}}没有安排下一步',
  'notification.pool':
    '{count, plural, one {{what} 将} other {{what} 等 # 个客户将}}在 {days, number} 天后退回公海，除非您跟进',
  'notification.mailing': '{who}退订了您设置的{desk, select, head {主管工作台} other {“我的一天”}}邮件',
  'notification.unbooked': '{what}恢复后，{names}已被占用，未能重新预订',
  'notification.unlined':
    '无法为“{what}”生成报价：商机中没有明细行。请在商机中添加明细，然后{on, select, entered {将其重新移入该阶段} other {再次运行自动化}}',
}
