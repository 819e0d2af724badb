import type { Translate } from '#ui/i18n.tsx'

/** A day so many days from today, in words. */
export const relativeDayText = (t: Translate, days: number): string =>
  days === 0
    ? t('filter.today')
    : days < 0
      ? t('filter.daysAgo', { days: -days })
      : t('filter.daysAhead', { days })
