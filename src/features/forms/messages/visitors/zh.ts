import type { en } from './en.ts'

/** What visitors read on the page of a form, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'form.consent.link': '查看详情',
  'form.optional': '（选填）',
  'form.trap': '请勿填写',
  'form.wrong': '请修改下方标出的内容；您填写的内容均已保留，文件需重新添加。',
  'form.wrong.required': '请填写：{label}',
  'form.wrong.email': '邮箱格式不正确，请按 name@example.com 填写。',
  'form.wrong.time': '请填写尚未到来的日期和时间，例如 2031-05-14 10:30。',
  'form.wrong.phone': '电话号码无法拨打，请带上国家代码，例如 +86 10 8888 0000。',
  'form.wrong.long': '内容过长。',
  'form.wrong.choice': '请从给出的选项中选择。',
  'form.wrong.unreadable': '文字包含无法识别的字符，请重新输入。',
  'form.wrong.file': '无法接收该文件：最多 5 个文件，每个不超过 10 MB。',
  'form.wrong.consent': '请勾选此项：未经您同意我们无法回复。',
  'form.late': '当前提交过多。您填写的内容已保留，请几分钟后再次提交。',
  'form.thanks.title': '谢谢！',
  'form.closed.title': '此表单已关闭',
  'form.closed.text': '此表单不再接收提交，请通过其他方式联系我们。',
}
