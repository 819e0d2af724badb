import type { en } from './en.ts'

/** Phrases of letters in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'letter.watch': '观看视频',
  'letter.many': '邮件',
  'letter.about': '各步骤邮件的效果。“打开”仅为估计：有的邮件程序不加载图片，有的全部加载。',
  'letter.subject': '主题',
  'letter.sent': '已发送',
  'letter.opened': '已打开',
  'letter.followed': '已看视频',
  'letter.replied': '已回复',
  'letter.one': '邮件',
  'letter.missing': '缺少以下值，邮件不会发出：{names}',
  'letter.reader': '收件人使用的语言：{language}。',
  'letter.reader.other': '收件人的语言是{language}，尚未撰写：将发送{sent}版本。',
  'letter.reader.elsewhere': '该文本见“{sent}”。',
  'letter.about_what': '填入',
  'letter.example': '示例数据',
  'refusal.letter.incomplete': '邮件“{template}”未发送。缺少：{missing}',
  'letter.empty': '还没有写过邮件。',
}
