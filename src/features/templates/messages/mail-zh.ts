import type { en } from './mail-en.ts'

/** Phrases of templates that are mails, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'template.format.mail': '邮件',
  'template.kind.mail': '邮件',
  'template.lastGood': '恢复当前生效的文本',
  'template.mail.new': '多语言邮件',
  'template.mail.languages': '邮件的语言',
  'template.mail.unwritten': '{language}（未撰写）',
  'template.mail.locale': '其他语言的收件人使用',
  'template.mail.subject': '主题',
  'template.mail.body': '正文',
  'template.mail.faults': '目前无法发送',
  'template.mail.remove': '已发送的邮件保持不变。自动化正在使用的模板不会被删除。',
  'template.mail.differs': '文本有改动：{language}',
  'template.mail.ready.subject': '关于“{title}”',
  'template.mail.ready.body':
    '您好{person}！\n\n感谢您关注“{title}”。您什么时候方便沟通？\n\n{manager}\n{seller}',
  'template.variables.mail':
    "在需要填值的位置写上花括号标签。'{#buyer.person}' 与 '{/buyer.person}' 之间的内容在没有值时会省略；'{#offer.lines}' 与 '{/offer.lines}' 之间的内容按明细逐行重复。报价单是指客户最近收到的那一份。若有未这样判断的值缺失，邮件不会发出，并会指明缺少哪个变量。",
}
