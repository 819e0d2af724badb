import type { en } from './en.ts'

/** Фразы досье. */
export const ru: Record<keyof typeof en, string> = {
  'dossier.one': 'Досье поставщика',
  'dossier.about':
    'Четыре вопроса, которые стоит выяснить до подписания, и не из одного источника. Одних слов поставщика мало для любого из них.',
  'dossier.settled':
    '{count, plural, =0 {Ни один вопрос пока не выяснен} =4 {Выяснены все четыре вопроса} one {Выяснен # вопрос из 4} few {Выяснены # вопроса из 4} other {Выяснено # вопросов из 4}}',
  'dossier.note':
    '{count, plural, =4 {Досье: выяснены все четыре вопроса} one {Досье: выяснен # вопрос из 4} few {Досье: выяснены # вопроса из 4} other {Досье: выяснено # вопросов из 4}}',
  'dossier.open': 'Открыть досье',
  'dossier.begin': 'Начать досье',
  'dossier.publicity': 'Реклама',
  'dossier.people': 'Люди',
  'dossier.effect': 'Эффект',
  'dossier.fit': 'Соответствие',
  'dossier.publicity.asks': 'Насколько честна реклама и сколько в ней воды?',
  'dossier.people.asks': 'Какова репутация консультантов и что они умеют?',
  'dossier.effect.asks': 'Дали ли прежние проекты ожидаемый эффект?',
  'dossier.fit.asks': 'Подходят ли функции продукта вашей компании?',
  'dossier.publicity.how':
    'Сверьте обещания с тем, что говорят независимые замеры, пресса и бывшие сотрудники.',
  'dossier.people.how':
    'Спросите, кто именно придёт, что эти люди делали раньше и что говорят о них прежние заказчики.',
  'dossier.effect.how':
    'Съездите к клиентам, которых поставщик не называл: что обещали, что получилось и когда?',
  'dossier.fit.how': 'Проверьте в продукте собственные случаи на собственных данных, а не смотрите чужие.',
  'dossier.state.settled': 'Выяснено',
  'dossier.state.begun': 'Начато',
  'dossier.state.empty': 'Открыто',
  'dossier.lacks': 'Не хватает: {list}',
  'dossier.lack.answer': 'ответа',
  'dossier.lack.confidence': 'степени уверенности',
  'dossier.lack.independent': 'сведений не от поставщика',
  'dossier.caution.unsupported':
    'Высокая уверенность держится только на словах поставщика. Добавьте независимые сведения или снизьте уверенность.',
  'dossier.caution.old':
    'Все независимые сведения старше двух лет. Проверьте ещё раз и добавьте, что узнаете.',
  'dossier.answer': 'Ответ',
  'dossier.answer.write': 'Написать ответ',
  'dossier.answer.change': 'Изменить ответ',
  'dossier.answer.none': 'Ответа пока нет.',
  'dossier.answer.unsaid': 'Словами пока не сказано.',
  'dossier.answer.by': '{who}, {day}',
  'dossier.answer.kept': 'Ответ сохранён',
  'dossier.answer.meanwhile': 'Тем временем ответ изменён: {who}',
  'dossier.answer.over': 'Заменить моим',
  'dossier.confidence': 'Уверенность',
  'dossier.confidence.low': 'Низкая',
  'dossier.confidence.medium': 'Средняя',
  'dossier.confidence.high': 'Высокая',
  'dossier.confidence.none': 'Не указана',
  'dossier.confidence.of': 'Уверенность: {level}',
  'dossier.evidence': 'Сведения',
  'dossier.evidence.none': 'Сведений пока нет.',
  'dossier.evidence.add': 'Добавить сведения',
  'dossier.evidence.add.of': 'Добавить сведения: {question}',
  'dossier.evidence.change': 'Изменить сведения',
  'dossier.evidence.actions': 'Действия: {found}',
  'dossier.evidence.added': 'Сведения сохранены',
  'dossier.evidence.removed': 'Сведения удалены',
  'dossier.evidence.old':
    'Давность: {years, plural, one {# год} few {# года} many {# лет} other {# года}}. Проверьте ещё раз, прежде чем полагаться',
  'dossier.found': 'Что выяснилось',
  'dossier.source': 'Источник',
  'dossier.source.hint': 'Где или от кого. Адреса сайтов станут ссылками.',
  'dossier.origin': 'Происхождение',
  'dossier.origin.independent': 'Независимые',
  'dossier.origin.vendor': 'От поставщика',
  'dossier.foundOn': 'День',
  'dossier.speaks': 'За поставщика или против',
  'dossier.speaks.for': 'За',
  'dossier.speaks.against': 'Против',
  'dossier.speaks.neither': 'Нейтрально',
  'dossier.file.remove.text': 'Сведения останутся, а файл вернуть будет нельзя.',
  'issue.dossier.day_ahead': 'Этот день ещё не наступил. Укажите день, когда это выяснилось.',
  'event.company.dossier_answered':
    '{who}: в досье есть ответ на вопрос {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
  'event.company.dossier_withdrawn':
    '{who}: в досье снят ответ на вопрос {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
  'event.company.dossier_evidence_added':
    '{who}: в досье добавлены сведения к вопросу {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
  'event.company.dossier_evidence_changed':
    '{who}: в досье изменены сведения к вопросу {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
  'event.company.dossier_evidence_removed':
    '{who}: из досье убраны сведения к вопросу {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
  'event.company.dossier_evidence_restored':
    '{who}: в досье возвращены сведения к вопросу {question, select, publicity {о рекламе} people {о людях} effect {об эффекте} other {о соответствии}}',
}
