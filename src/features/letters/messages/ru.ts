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
  'letter.empty': 'Писем пока не было.',
}
