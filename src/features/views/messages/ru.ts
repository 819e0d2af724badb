import type { en } from './en.ts'

/** Phrases of saved views in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'view.one': 'Вид',
  'view.many': 'Виды',
  'view.list': 'Виды этого списка',
  'view.more': 'Другие виды',
  'view.name': 'Название вида',
  'view.shared': 'Виден всем в рабочем пространстве',
  'view.save': 'Сохранить как вид',
  'view.update': 'Сохранить изменения',
  'view.reset': 'Отменить изменения',
  'view.rename': 'Переименовать',
  'view.share': 'Показать всем',
  'view.unshare': 'Оставить себе',
  'view.remove': 'Удалить вид',
  'view.removed': 'Вид «{name}» удалён',
  'view.updated': 'Вид «{name}» сохранён',
  'view.changed': 'В этом виде есть несохранённые изменения',
  'event.view.created': '{who}: вид сохранён',
  'event.view.updated': '{who}: вид изменён',
  'event.view.deleted': '{who}: вид удалён',
}
