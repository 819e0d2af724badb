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
  'letter.empty': '还没有写过邮件。',
}
