import type { en } from './mail-en.ts'

/** Phrases of templates that are mails, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'template.format.mail': 'Письмо',
  'template.kind.mail': 'Письмо',
  'template.lastGood': 'Вернуть действующий текст',
  'template.mail.new': 'Письмо на нескольких языках',
  'template.mail.languages': 'Языки письма',
  'template.mail.unwritten': '{language} (не написано)',
  'template.mail.locale': 'Читающим на других языках',
  'template.mail.subject': 'Тема',
  'template.mail.body': 'Текст',
  'template.mail.faults': 'В таком виде отправить нельзя',
  'template.mail.remove':
    'Уже отправленные письма не изменятся. Шаблон, по которому пишет автоматизация, не удаляется.',
  'template.mail.differs': 'Другой текст: {language}',
  'template.mail.ready.subject': '{title}: к разговору',
  'template.mail.ready.body':
    'Добрый день{person}!\n\nСпасибо за интерес: {title}. Когда вам удобно поговорить?\n\n{manager}\n{seller}',
  'template.variables.mail':
    "Метка в фигурных скобках стоит там, где нужно значение. То, что между '{#buyer.person}' и '{/buyer.person}', пропускается, если значения нет; то, что между '{#offer.lines}' и '{/offer.lines}', повторяется для каждой строки. Предложение — последнее, которое получил клиент сделки. Если значения нет, а метка стоит без такой проверки, письмо не отправляется и недостающее имя называется.",
}
