import type { en } from './portfolio-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract.portfolio': 'Как смотреть договоры',
  'contract.portfolio.list': 'Список',
  'contract.portfolio.board': 'Доска',
  'contract.portfolio.risks': 'Риски',
  'contract.portfolio.points': 'Вопросы',
  'contract.portfolio.board.title': 'Договоры по состояниям',
  'contract.portfolio.risks.title': 'Карта рисков договоров',
  'contract.portfolio.keys': 'Enter открывает, стрелки переходят к соседней карточке',
  'contract.portfolio.risk': 'Риск {count}: замечания проверки, по которым нет решения',
  'contract.portfolio.open':
    '{count, plural, one {# открытый вопрос} few {# открытых вопроса} other {# открытых вопросов}} переговоров',
  'contract.risks.about':
    'Замечания последней проверки, по которым нет решения: ошибка весит 9, предупреждение 3, подсказка 1, вся тема — не больше 27. Самые тяжёлые договоры сверху; число ведёт к своим замечаниям.',
  'contract.risks.unreviewed':
    '{count, plural, one {# договор ни разу не проверяли} few {{count, number} договора ни разу не проверяли} other {{count, number} договоров ни разу не проверяли}}',
  'contract.risks.made':
    '{error, plural, =0 {ошибок нет} one {# ошибка} few {# ошибки} other {# ошибок}}, {warning, plural, =0 {предупреждений нет} one {# предупреждение} few {# предупреждения} other {# предупреждений}}, {hint, plural, =0 {подсказок нет} one {# подсказка} few {# подсказки} other {# подсказок}}',
  'contract.risks.empty.title': 'Проверенных договоров здесь нет',
  'contract.risks.empty.text':
    'Проверьте договор на его странице: найденное будет стоять здесь по темам, пока по нему не решат.',
}
