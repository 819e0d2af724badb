import type { en } from './structure-en.ts'

/** What is said of how a contract is written. */
export const ru: Record<keyof typeof en, string> = {
  'review.source.drafting': 'Правила составления договоров',
  'review.source.arithmetic': 'Арифметика самого текста',
  'review.source.calendar': 'Календарь и порядок дат',
  'review.rule.blank': 'Не заполнено: «{words}»',
  'review.rule.blank.why':
    'Пробел, оставленный при подписании, может заполнить тот, у кого экземпляр, либо условие окажется несогласованным.',
  'review.rule.blank.remedy': 'Заполните пробел или уберите это место.',
  'review.rule.number_skipped':
    '{count, plural, one {Нет пункта {expected}: за предыдущим сразу идёт {number}} other {Нет пунктов с {expected} по {last}: за предыдущим сразу идёт {number}}}',
  'review.rule.number_skipped.why':
    'Либо пункт потерян при подготовке текста, либо ссылки на эти номера ведут не туда.',
  'review.rule.number_skipped.remedy': 'Выясните, не убран ли пункт, исправьте нумерацию и проверьте ссылки.',
  'review.rule.number_doubled': 'Номер {number} стоит дважды',
  'review.rule.number_doubled.why': 'Ссылку на этот номер можно прочесть двояко.',
  'review.rule.number_doubled.remedy': 'Дайте второму пункту другой номер и проверьте ссылки на оба.',
  'review.rule.number_out_of_order': 'Пункт {number} стоит не на своём месте, возле {parent}',
  'review.rule.number_out_of_order.why':
    'Такой пункт легко не заметить, и неясно, к какому разделу он относится.',
  'review.rule.number_out_of_order.remedy': 'Перенесите пункт на место или исправьте номер.',
  'review.rule.reference_dangling': 'Ссылка «{words}» никуда не ведёт: {number} в договоре нет',
  'review.rule.reference_dangling.why':
    'На обязанность или право, которые опираются на несуществующий пункт, нельзя сослаться.',
  'review.rule.reference_dangling.remedy':
    'Выясните, какой пункт имелся в виду, и назовите его либо уберите ссылку.',
  'review.rule.appendix_missing': 'Названо «{words}», но приложения {number} нет',
  'review.rule.appendix_missing.why':
    'То, что должно было решить приложение, не согласовано, пока его никто не подписал.',
  'review.rule.appendix_missing.remedy': 'Приложите его до подписания или уберите упоминание.',
  'review.rule.term_unused': 'Термин «{term}» введён, но не используется',
  'review.rule.term_unused.why':
    'Либо определение лишнее, либо в тексте о том же сказано другими словами, а значит, возможно, о другом.',
  'review.rule.term_unused.remedy': 'Используйте термин там, где он имеется в виду, или уберите определение.',
  'review.rule.term_doubled': 'Термин «{term}» определён дважды',
  'review.rule.term_doubled.why':
    'Если значения расходятся, каждая сторона сошлётся на то, которое ей выгодно.',
  'review.rule.term_doubled.remedy': 'Оставьте одно определение, а другому значению дайте своё имя.',
  'review.rule.term_undefined': '«{term}» написано как термин, но нигде не определено',
  'review.rule.term_undefined.why': 'Что под этим понимать, решит тот, кто будет толковать договор.',
  'review.rule.term_undefined.remedy':
    'Определите термин там, где он встречается впервые, или скажите простыми словами.',
  'review.rule.sum_words_differ': 'Цифрами {figures}, а прописью {value} («{words}»)',
  'review.rule.sum_words_differ.why': 'В споре обычно верят прописи, и это может оказаться не та сумма.',
  'review.rule.sum_words_differ.remedy': 'Согласуйте, что верно, и исправьте другое.',
  'review.rule.two_currencies':
    'Суммы и в {first}, и в {second} («{words}»{count, plural, =0 {} one {; пункт {places}} other {; пункты {places}}})',
  'review.rule.two_currencies.why': 'Без курса и его даты неизвестно, сколько причитается.',
  'review.rule.two_currencies.remedy':
    'Оставьте одну валюту или укажите, в какой платят, по чьему курсу и на какой день.',
  'review.rule.shares_differ': 'Доли платежей ({count}) дают {sum} %, а не 100 %',
  'review.rule.shares_differ.why': 'Либо платится лишнее, либо у части цены нет срока оплаты.',
  'review.rule.shares_differ.remedy': 'Исправьте доли так, чтобы вышло 100 %, или назовите остаток.',
  'review.rule.total_differs': 'Строки ({count}) дают в сумме {sum, number}, а в итоге стоит {total}',
  'review.rule.total_differs.why':
    'Этапы и цена противоречат друг другу, и каждая сторона будет считать по-своему.',
  'review.rule.total_differs.remedy': 'Исправьте строку или итог и сверьте их с ценой договора.',
  'review.rule.date_impossible': 'Такого дня нет: {date}',
  'review.rule.date_impossible.why':
    'Срок, который кончается в несуществующий день, нельзя ни соблюсти, ни потребовать.',
  'review.rule.date_impossible.remedy': 'Впишите тот день, который имеется в виду.',
  'review.rule.end_before_start': 'Окончание ({end}) раньше начала ({start})',
  'review.rule.end_before_start.why': 'По букве договора срок истёк, не начавшись.',
  'review.rule.end_before_start.remedy': 'Исправьте неверную дату, чаще всего год.',
  'review.rule.date_before_contract': '{date} раньше самого договора ({made})',
  'review.rule.date_before_contract.why':
    'Обязанность, срок которой прошёл до подписания, нарушена с первого дня, или дата осталась от старого текста.',
  'review.rule.date_before_contract.remedy':
    'Исправьте дату или укажите, что договор распространяется и на прежние отношения.',
  'review.rule.term_over': 'Срок заканчивается {date}, раньше заключения договора ({made})',
  'review.rule.term_over.why': 'Договор закончился бы до того, как его подписали.',
  'review.rule.term_over.remedy': 'Исправьте неверную дату, чаще всего год.',
  'review.rule.amendment_before_contract':
    'Дополнительное соглашение ({date}) старше договора, который оно меняет ({contract})',
  'review.rule.amendment_before_contract.why': 'Нельзя изменить то, чего ещё нет.',
  'review.rule.amendment_before_contract.remedy':
    'Исправьте дату соглашения или дату названного в нём договора.',
  'review.rule.notice_longer_than_term': 'Уведомлять надо за {notice}, а договор действует {term}',
  'review.rule.notice_longer_than_term.why': 'Правом прекратить договор нельзя будет воспользоваться.',
  'review.rule.notice_longer_than_term.remedy':
    'Сократите срок уведомления или укажите, с какого дня он считается.',
  'review.rule.clause_empty': 'Пункт {number} пуст',
  'review.rule.clause_empty.why': 'Что-то пропущено, или номер стоит по ошибке.',
  'review.rule.clause_empty.remedy': 'Напишите пункт или уберите номер.',
  'review.rule.heading_without_text': 'После заголовка «{heading}» ничего нет',
  'review.rule.heading_without_text.why':
    'Вопрос назван, но не согласован; кто читает заголовки, сочтёт его решённым.',
  'review.rule.heading_without_text.remedy': 'Напишите, о чём договорились, или уберите заголовок.',
  'review.rule.mixed_language': 'В договоре место на другом языке: «{words}»',
  'review.rule.mixed_language.why':
    'Одна из сторон могла его не прочесть, или оно осталось от другого текста.',
  'review.rule.mixed_language.remedy':
    'Переведите это место или изложите всё на двух языках и укажите, какой главнее.',
  'review.rule.law_repealed': 'Ссылка на утративший силу акт: {law}',
  'review.rule.law_repealed.why':
    'Этот акт не действует с {year} года. Условия, которые на нём основаны, можно оспаривать, да и весь текст, видимо, давно не обновляли.',
  'review.rule.law_repealed.remedy':
    'Сошлитесь на действующее: {by}. Проверьте, что ещё осталось в тексте с того времени.',
  'review.rule.two_languages': 'Договор написан на двух языках параллельно',
  'review.rule.two_languages.why': 'Если тексты разойдутся, должно быть ясно, какой из них действует.',
  'review.rule.two_languages.remedy': 'Укажите, текст на каком языке имеет преимущество.',
}
