import type { en } from './parties-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract.parties': 'Кто участвует',
  'contract.party.customer': 'Заказчик',
  'contract.party.supplier': 'Исполнитель',
  'contract.party.integrator': 'Интегратор',
  'contract.party.guarantor': 'Поручитель',
  'contract.party.contact': 'Ответственное лицо: {value}',
  'contract.party.signatory': '{role}: {value}',
  'contract.party.none': 'ещё не указан',
  'contract.party.nobody': 'ответственного пока нет',
  'contract.party.add': 'Добавить сторону',
  'contract.party.add.text':
    'Реквизиты и место для подписи печатаются рядом с подписями сторон; обязанности пропишите отдельным пунктом.',
  'contract.party.role': 'В качестве',
  'contract.party.whose': 'Кто это',
  'contract.party.theirs': 'Компания',
  'contract.party.ours': 'Мы сами',
  'contract.party.company': 'Компания',
  'contract.party.person': 'Ответственное лицо',
  'contract.party.remove': 'Убрать: {role}',
  'contract.party.added': 'В договор добавлена сторона: {role}',
  'contract.party.removed': 'Из договора убрана сторона: {role}',
  'contract.notice': 'Уведомить о смене',
  'contract.notice.of': 'Сменить ответственного: {role}',
  'contract.notice.text':
    'Смена записывается в историю договора: кто отвечал раньше и кто теперь. Подписанный текст не меняется.',
  'contract.notice.words': 'Причина или то, как уведомлена другая сторона',
  'contract.signing.guest': 'Кто подписывает, имя: {role}',
  'contract.signing.guest.email': 'Эл. почта: {role}',
  'event.contract.party_set':
    '{who}: добавлена сторона — {role, select, integrator {интегратор} other {поручитель}}',
  'event.contract.party_removed':
    '{who}: убрана сторона — {role, select, integrator {интегратор} other {поручитель}}',
  'event.contract.responsible_changed':
    '{who}: уведомление — за {role, select, customer {заказчика} supplier {исполнителя} integrator {интегратора} other {поручителя}} теперь отвечает {to}, раньше {from} {said, select, yes {({words})} other {}}',
}
