import type { en } from './library-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract_wording.many': 'Библиотека условий',
  'contract_wording.about':
    'Чего вы просите, с чем можете согласиться и чего не подписываете — по каждому вопросу. Формулировки предлагаются там, где пишут пункты; проверка договора предлагает ваши собственные и находит то, чего вы не подписываете.',
  'contract_wording.find': 'Найти в библиотеке',
  'contract_wording.for.customer': 'Мы заказчик',
  'contract_wording.for.supplier': 'Мы исполнитель',
  'contract_wording.count':
    '{count, plural, =0 {Формулировок нет} one {# формулировка} few {# формулировки} other {# формулировок}}{own, plural, =0 {} one {, # своя} other {, # своих}}',
  'contract_wording.none.title': 'Ничего не найдено',
  'contract_wording.none.text':
    'Этих слов нет ни в одном вопросе и ни в одной формулировке. Уберите часть слов, смените язык или сторону.',
  'contract_wording.ready': 'Готовая',
  'contract_wording.own': 'Своя',
  'contract_wording.hidden': 'Скрыта',
  'contract_wording.hide': 'Скрыть',
  'contract_wording.show': 'Показать снова',
  'contract_wording.add': 'Добавить формулировку',
  'contract_wording.words': 'Текст',
  'contract_wording.words.text': "Переменные пишутся так: '{{'payment.days'}}'.",
  'contract_wording.added': 'Формулировка добавлена',
  'contract_wording.changed': 'Формулировка изменена',
  'contract_wording.removed': 'Формулировка удалена',
  'contract_wording.isHidden': 'Формулировка скрыта',
  'contract_wording.isShown': 'Формулировка снова показана',
  'event.contract_wording.created': '{who}: формулировка добавлена в библиотеку условий',
  'event.contract_wording.updated': '{who}: формулировка в библиотеке условий изменена',
  'event.contract_wording.deleted': '{who}: формулировка удалена из библиотеки условий',
  'event.contract_wording.hidden': '{who}: готовая формулировка скрыта',
  'event.contract_wording.shown': '{who}: готовая формулировка снова показана',
}
