import type { en } from './library-en.ts'

export const zh: Record<keyof typeof en, string> = {
  'contract_wording.many': '条款库',
  'contract_wording.about':
    '按事项列出我方的首选、可接受和不可接受的措辞。起草条款时可直接选用；审查时推荐贵方自有措辞，并指出贵方不可接受的内容。',
  'contract_wording.find': '在条款库中查找',
  'contract_wording.for.customer': '作为客户',
  'contract_wording.for.supplier': '作为供应商',
  'contract_wording.count':
    '{count, plural, =0 {没有措辞} other {# 条措辞}}{own, plural, =0 {} other {，其中自有 # 条}}',
  'contract_wording.none.title': '没有符合的内容',
  'contract_wording.none.text': '没有事项或措辞包含这些文字。请减少文字，或换一种语言、换一方。',
  'contract_wording.ready': '现成',
  'contract_wording.own': '自有',
  'contract_wording.hidden': '已隐藏',
  'contract_wording.hide': '隐藏',
  'contract_wording.show': '重新显示',
  'contract_wording.add': '添加措辞',
  'contract_wording.words': '文字',
  'contract_wording.words.text': "变量写作 '{{'payment.days'}}'。",
  'contract_wording.added': '措辞已添加',
  'contract_wording.changed': '措辞已修改',
  'contract_wording.removed': '措辞已删除',
  'contract_wording.isHidden': '措辞已隐藏',
  'contract_wording.isShown': '措辞已重新显示',
  'event.contract_wording.created': '{who}在条款库中添加了措辞',
  'event.contract_wording.updated': '{who}修改了条款库中的措辞',
  'event.contract_wording.deleted': '{who}删除了条款库中的措辞',
  'event.contract_wording.hidden': '{who}隐藏了一条现成措辞',
  'event.contract_wording.shown': '{who}重新显示了一条现成措辞',
}
