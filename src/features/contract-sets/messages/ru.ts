import type { en } from './en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract_set.one': 'Комплект договоров',
  'contract_set.about':
    'Договоры одной сделки рядом друг с другом. Пока есть расхождения, ни один из них не подписать.',
  'contract_set.empty':
    'Сделку часто оформляют несколькими договорами: лицензия, внедрение, послепродажное обслуживание. Соберите их в комплект, и их условия будут сверены между собой.',
  'contract_set.open': 'Открыть комплект',
  'contract_set.differing':
    '{count, plural, =0 {Договоры согласованы между собой} one {# открытое расхождение} few {# открытых расхождения} many {# открытых расхождений} other {# открытого расхождения}}',
  'contract_set.beyond':
    '{count, plural, one {# договор комплекта вам недоступен, но тоже сверяется.} few {# договора комплекта вам недоступны, но тоже сверяются.} many {# договоров комплекта вам недоступны, но тоже сверяются.} other {# договора комплекта вам недоступны, но тоже сверяются.}}',
  'contract_set.only': 'Только расхождения',
  'contract_set.none': 'Расхождений нет.',
  'contract_set.add': 'Добавить договор',
  'contract_set.add.existing': 'Из имеющихся',
  'contract_set.add.next': 'По готовому тексту',
  'contract_set.add.text': 'После этого ни один из них не подписать, пока они расходятся.',
  'contract_set.choose': 'Договор',
  'contract_set.joined': 'Договор добавлен в комплект',
  'contract_set.made': 'Договор создан, общие условия заполнены',
  'contract_set.leave': 'Убрать из комплекта: {name}',
  'contract_set.left': 'Договор убран из комплекта',
  'contract_set.term': 'Условие',
  'contract_set.agrees': 'совпадает',
  'contract_set.differs': 'расходится',
  'contract_set.waived': 'расхождение допущено',
  'contract_set.unasked': 'нет в этом договоре',
  'contract_set.blank': 'не заполнено',
  'contract_set.closed': 'изменить уже нельзя',
  'contract_set.take': 'Перенести в «{name}»',
  'contract_set.take.of': '{term}: перенести из «{from}» в «{into}»',
  'contract_set.taken': '{term}: перенесено в «{name}»',
  'contract_set.begins': 'начало {day}',
  'contract_set.ends': 'окончание {day}',
  'contract_set.sum': 'Вместе {sum}, в сделке {deal}',
  'contract_set.waive': 'Допустить расхождение',
  'contract_set.waive.of': 'Допустить расхождение: {term}',
  'contract_set.waive.text':
    'Причина сохранится в истории каждого договора. Если значение изменится, согласие потребуется заново.',
  'contract_set.waive.words': 'Причина',
  'contract_set.waive.done': 'Расхождение допущено',
  'contract_set.waive.back': 'Снова требовать совпадения',
  'contract_set.waive.by': '{who}, {at}: {words}',
  'contract_set.term.side': 'Наша сторона',
  'contract_set.term.side.why': 'Если в одном договоре мы покупаем, а в другом продаём, стороны перепутаны.',
  'contract_set.term.company': 'Другая сторона',
  'contract_set.term.company.why':
    'Когда контрагенты разные, за лицензию и работы в целом не отвечает никто.',
  'contract_set.term.deal': 'Сделка',
  'contract_set.term.deal.why': 'Договоры одной сделки учитывают и ведут вместе.',
  'contract_set.term.ruling': 'Преимущество языка',
  'contract_set.term.ruling.why':
    'Если в договорах преимущество у разных языков, одно и то же слово прочтут по-разному.',
  'contract_set.term.scope': 'Модули',
  'contract_set.term.scope.why':
    'Модуль, на который есть лицензия, но нет внедрения (или наоборот), оплачен, а пользоваться им нельзя.',
  'contract_set.term.licence': 'Лицензия — не позже запуска',
  'contract_set.term.licence.why':
    'Если лицензия начинается после окончания работ, системой какое-то время пользуются без права на это.',
  'contract_set.term.aftersales': 'Работы кончаются до обслуживания',
  'contract_set.term.aftersales.why':
    'Если обслуживание начнётся до конца работ, за него платят, пока недостатки ещё устраняет внедренец.',
  'contract_set.term.currency': 'Валюта',
  'contract_set.term.currency.why': 'Цены в разных валютах не сложить, а за курсовой риск никто не отвечает.',
  'contract_set.term.total': 'Цена',
  'contract_set.term.total.why': 'Договоры вместе дают сумму, о которой договорились в сделке.',
  'contract_set.term.law': 'Применимое право',
  'contract_set.term.law.why': 'Один спор по обоим договорам решали бы по двум правопорядкам.',
  'contract_set.term.court': 'Суд',
  'contract_set.term.court.why': 'Один спор по обоим договорам рассматривали бы два суда.',
  'contract_set.term.confidentiality': 'Срок тайны, месяцев',
  'contract_set.term.confidentiality.why':
    'По обоим договорам передают одни и те же сведения: короткий срок обесценивает длинный.',
  'contract_set.term.liability': 'Предел ответственности, % цены',
  'contract_set.term.liability.why':
    'Отвечающая сторона скажет, что ущерб возник по договору с меньшим пределом.',
  'issue.contract_set.full':
    'В комплекте не больше {most, plural, one {# договора} other {# договоров}}. Сначала уберите один.',
  'issue.contract_set.cancelled': 'Договор отменён. Выберите другой.',
  'issue.contract_set.elsewhere': 'Договор уже в другом комплекте. Сначала уберите его оттуда.',
  'issue.contract_set.itself': 'Это тот же договор. Выберите другой.',
  'event.contract.set_joined': '{who}: договор добавлен в комплект',
  'event.contract.set_left': '{who}: договор убран из комплекта',
  'event.contract.difference_waived': '{who}: допущено расхождение в комплекте — {words}',
  'event.contract.waiver_withdrawn': '{who}: в комплекте снова требуется совпадение',
}
