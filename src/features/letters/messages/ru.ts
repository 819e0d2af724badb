import type { en } from './en.ts'

/** Phrases of letters in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'letter.watch': 'Посмотреть видео',
  'letter.many': 'Письма',
  'letter.about':
    'Что стало с письмами каждого шага. «Открыто» — оценка: одни почтовые программы не загружают картинок, другие загружают все.',
  'letter.subject': 'Тема',
  'letter.sent': 'Отправлено',
  'letter.opened': 'Открыто',
  'letter.followed': 'Видео',
  'letter.replied': 'Ответили',
  'letter.one': 'Письмо',
  'letter.missing': 'В таком виде не уйдёт, нет значения: {names}',
  'letter.reader': 'Получателю пишут на его языке: {language}.',
  'letter.reader.other': 'Язык получателя — {language}, на нём письмо не написано: уйдёт {sent}.',
  'letter.reader.elsewhere': 'Этот текст — под «{sent}».',
  'letter.about_what': 'Заполнить',
  'letter.example': 'Примером',
  'refusal.letter.incomplete': 'Письмо «{template}» не отправлено. Не хватает: {missing}',
  'letter.empty': 'Писем пока не было.',
}
