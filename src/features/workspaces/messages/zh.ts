import type { en } from './en.ts'

/** Phrases of workspaces in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'workspace.one': '工作区',
  'workspace.many': '工作区',
  'workspace.about': '对这里所有人生效的设置。',
  'workspace.name': '名称',
  'workspace.slug': '地址',
  'workspace.slug.rule': '仅限小写拉丁字母、数字和连字符，设定后不变。',
  'workspace.country': '国家或地区',
  'workspace.timeZone': '时区',
  'workspace.found': '创建工作区',
  'workspace.locale': '语言',
  'workspace.locale.about': '邀请邮件使用此语言；未自行选择语言的成员也使用它。',
  'workspace.country.about': '决定如何识别不带国家代码的电话号码。',
  'workspace.timeZone.about': '决定一天从何时开始，用于筛选、提醒和导出。',
  'issue.timeZone.unknown': '没有这个时区，请选择例如 Asia/Shanghai。',
  'event.workspace.created': '{who}创建了工作区',
  'event.workspace.updated': '{who}修改了工作区',
}
