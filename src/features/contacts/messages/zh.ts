import type { en } from './en.ts'

/** Phrases of contacts in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'contact.one': '联系人',
  'contact.many': '联系人',
  'contact.new': '新建联系人',
  'contact.name': '姓名',
  'contact.position': '职位',
  'contact.companies': '所属公司',
  'contact.companies.role': '角色',
  'contact.phones': '电话',
  'contact.emails': '邮箱',
  'contact.birthday': '生日',
  'contact.tags': '标签',
  'contact.ownerId': '负责人',
  'contact.about': '备注',
  'contact.view.all': '全部联系人',
  'contact.view.mine': '我负责的',
  'contact.view.lone': '未关联公司',
  'contact.view.bin': '回收站',
  'contact.empty.title': '与您合作的人',
  'contact.empty.text': '用一份 Excel 文件连同公司一起导入，或手动添加联系人。',
  'contact.panel.empty': '还没有联系人。添加与您对接的人吧。',
  'event.contact.created': '{who} 创建了联系人',
  'event.contact.updated': '{who} 修改了联系人',
  'event.contact.deleted': '{who} 将联系人移入回收站',
  'event.contact.restored': '{who} 从回收站恢复了联系人',
}
