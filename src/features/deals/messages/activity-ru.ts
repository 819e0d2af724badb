import type { en } from './activity-en.ts'

/** Phrases of how a board moves and what happens on it, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'deal.activity': 'События',
  'deal.activity.empty': 'С этими сделками пока ничего не происходило.',
  'deal.progress': '{share} продвинулись',
  'deal.progress.of':
    '{moved, number} из {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделки}} за последние 7 дней',
  'deal.progress.none': 'Здесь нет открытых сделок, и за последние 7 дней ни одна не закрыта.',
  'deal.progress.about':
    'Сделка продвинулась, если стоит на более позднем этапе, чем 7 дней назад, или с тех пор выиграна. Проигранные считаются не продвинувшимися.',
}
