import type { en } from './en.ts'

/** Phrases of contacts in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'contact.one': 'Контакт',
  'contact.many': 'Контакты',
  'contact.new': 'Новый контакт',
  'contact.name': 'Имя',
  'contact.position': 'Должность',
  'contact.companies': 'Компании',
  'contact.companies.role': 'Роль',
  'contact.phones': 'Телефоны',
  'contact.emails': 'Почта',
  'contact.birthday': 'День рождения',
  'contact.tags': 'Метки',
  'contact.ownerId': 'Ответственный',
  'contact.about': 'Примечание',
  'contact.view.all': 'Все контакты',
  'contact.view.mine': 'Мои',
  'contact.view.lone': 'Без компании',
  'contact.view.bin': 'Корзина',
  'contact.empty.title': 'Люди, с которыми вы работаете',
  'contact.empty.text': 'Загрузите их вместе с компаниями из одного файла Excel или добавьте вручную.',
  'contact.panel.empty': 'Пока никого. Добавьте человека, с которым вы общаетесь.',
  'event.contact.created': '{who}: контакт создан',
  'event.contact.updated': '{who}: контакт изменён',
  'event.contact.deleted': '{who}: контакт перемещён в корзину',
  'event.contact.restored': '{who}: контакт восстановлен из корзины',
}
