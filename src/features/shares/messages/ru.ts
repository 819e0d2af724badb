import type { en } from './en.ts'

/** Phrases of sharing in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'share.one': 'Доступ',
  'share.many': 'Общие записи',
  'share.title': 'Доступ открыт',
  'share.about': 'Тот, с кем вы поделились, может читать запись, даже если роль её не показывает.',
  'share.add': 'Поделиться с',
  'share.nobody': 'Ни с кем не поделились',
  'share.remove': 'Закрыть доступ: {name}',
  'share.done': 'Доступ открыт: {name}',
  'share.removed': 'Доступ закрыт: {name}',
  'event.company.shared': '{who}: открыт доступ к компании ({whom})',
  'event.company.unshared': '{who}: закрыт доступ к компании ({whom})',
  'event.contact.shared': '{who}: открыт доступ к контакту ({whom})',
  'event.contact.unshared': '{who}: закрыт доступ к контакту ({whom})',
  'event.deal.shared': '{who}: открыт доступ к сделке ({whom})',
  'event.deal.unshared': '{who}: закрыт доступ к сделке ({whom})',
  'event.task.shared': '{who}: открыт доступ к задаче ({whom})',
  'event.task.unshared': '{who}: закрыт доступ к задаче ({whom})',
}
