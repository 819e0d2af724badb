import type { en } from './en.ts'

export const ru: Record<keyof typeof en, string> = {
  'deliverable.one': 'Результат работ',
  'deliverable.many': 'Результаты работ',
  'deliverable.name': 'Что сдаётся',
  'deliverable.clause': 'Условие договора',
  'deliverable.dueOn': 'Срок',
  'deliverable.criterion': 'Критерий приёмки',
  'deliverable.on': 'Дата сдачи',
  'deliverable.result': 'Итог приёмки',
  'deliverable.testedOn': 'Дата проверки',
  'deliverable.testedBy': 'Кто проверил',
  'deliverable.words': 'Пояснение',
  'deliverable.evidence': 'Подтверждение',
  'deliverable.evidence.hint': 'Протокол, письмо, ссылка: где это можно увидеть',
  'deliverable.empty':
    'Запишите, что должно быть сдано по договору, к какому сроку и по какому критерию это принимают. Всё сданное затем проверяют и принимают по пунктам.',
  'deliverable.empty.signed': 'До подписания договора результаты работ не были записаны.',
  'deliverable.progress': 'Принято: {accepted} из {all}',
  'deliverable.add': 'Добавить результат работ',
  'deliverable.change': 'Изменить результат работ',
  'deliverable.change.of': 'Изменить «{name}»',
  'deliverable.remove.of': 'Убрать «{name}»',
  'deliverable.removed': 'Убрано из результатов работ: «{name}»',
  'deliverable.takeOver':
    'Взять из текста {count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}',
  'deliverable.takenOver': 'Взято из текста',
  'deliverable.taken': 'как в тексте договора',
  'deliverable.due': 'срок {day}',
  'deliverable.accepted': 'Критерий приёмки: {criterion}',
  'deliverable.state.planned': 'Запланирован',
  'deliverable.state.overdue': 'Просрочен',
  'deliverable.state.handed_over': 'На проверке',
  'deliverable.state.accepted': 'Принят',
  'deliverable.state.remarks': 'С замечаниями',
  'deliverable.state.refused': 'Не принят',
  'deliverable.result.accepted': 'Принято',
  'deliverable.result.remarks': 'Принято с замечаниями',
  'deliverable.result.refused': 'Отказ в приёмке',
  'deliverable.handOver.customer': 'Исполнитель сдал',
  'deliverable.handOver.supplier': 'Мы сдали',
  'deliverable.handOver.again': 'Сдано повторно',
  'deliverable.handOver.of': 'Отметить сдачу: «{name}»',
  'deliverable.handOver.words': 'Что передано вместе с ним',
  'deliverable.judge': 'Записать итог приёмки',
  'deliverable.judge.of': 'Записать итог приёмки: «{name}»',
  'deliverable.words.accepted': 'Примечание',
  'deliverable.words.remarks': 'Замечания',
  'deliverable.words.refused': 'Причины отказа',
  'deliverable.files.add': 'Приложить файлы',
  'deliverable.files.of': 'Приложить файлы к сдаче {round}: «{name}»',
  'deliverable.files': 'Файлы',
  'deliverable.withdrawHandover': 'Отменить отметку о сдаче',
  'deliverable.withdrawHandover.of': 'Отменить отметку о сдаче: «{name}»',
  'deliverable.withdrawHandover.about':
    'Будет считаться, что этого ещё не сдавали. Что было записано и почему отменено, останется в истории.',
  'deliverable.withdrawResult': 'Отменить итог приёмки',
  'deliverable.withdrawResult.of': 'Отменить итог приёмки: «{name}»',
  'deliverable.withdrawResult.about':
    'Результат работ снова будет ждать проверки; отметки по его требованиям снимаются вместе с итогом, файлы остаются. Что было записано и почему отменено, сохранится в истории.',
  'deliverable.reason': 'Почему отменяется',
  'deliverable.handedOver': 'Сдача отмечена',
  'deliverable.judged': 'Итог приёмки записан',
  'deliverable.rounds': '{count, plural, one {# сдача} few {# сдачи} many {# сдач} other {# сдачи}}',
  'deliverable.round': 'Сдача {round}',
  'deliverable.round.handed': 'сдано {day}',
  'deliverable.round.tested': 'проверено {day}, {who}',
  'deliverable.gone': 'условия больше нет',
  'deliverable.somebody': 'кто-то',
  'refusal.deliverable.no_move':
    'Сейчас этого сделать нельзя: итог приёмки записывают после сдачи, а сдачу отменяют, пока итога нет. Обновите страницу, чтобы увидеть состояние.',
  'refusal.deliverable.not_last':
    'После сдачи {round} была сдача {last}, поэтому изменить её нельзя. Отменяется только последняя: сначала отмените сдачу {last}.',
  'refusal.deliverable.has_files':
    'К этой сдаче {count, plural, one {приложен # файл} few {приложены # файла} many {приложено # файлов} other {приложено # файла}}. Уберите то, что к ней не относится, и отмените сдачу.',
  'issue.deliverable.no_clause': 'В договоре больше нет условия {code}. Выберите другое или уберите это.',
  'issue.deliverable.ahead': 'Этот день ещё не наступил. Укажите, когда это произошло.',
  'issue.deliverable.before_test':
    'Последняя проверка была {day}: повторно сдать могли только после неё. Укажите более поздний день.',
  'issue.deliverable.before_handover':
    'Сдача была {day}: проверить могли только после неё. Укажите более поздний день.',
  'issue.deliverable.no_words.remarks': 'Напишите, в чём замечания, чтобы их можно было устранить.',
  'issue.deliverable.no_words.refused': 'Напишите причины: без них отказ в приёмке не считается отказом.',
  'issue.deliverable.no_reason': 'Напишите, почему это отменяется: историю потом читают и другие.',
  'issue.deliverable.must_failed':
    'Не выполнено обязательное требование «{name}»{more, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}. Откажите в приёмке или примите с замечаниями; если требование всё же выполнено, отметьте это.',
  'event.contract.deliverable_added': '{who}: добавлен результат работ {number} «{name}»',
  'event.contract.deliverable_changed': '{who}: изменён результат работ {number} «{name}»',
  'event.contract.deliverable_removed': '{who}: убран результат работ {number} «{name}»',
  'event.contract.deliverables_taken':
    '{who}: из текста взято {count, plural, one {# результат работ} few {# результата работ} many {# результатов работ} other {# результата работ}}',
  'event.contract.deliverable_handed_over':
    '{who}: отмечена сдача {round} результата работ {number} «{name}»',
  'event.contract.deliverable_judged':
    '{who}: итог приёмки результата работ {number} «{name}» — {result, select, accepted {принят} remarks {принят с замечаниями} other {не принят}}{said, select, yes { ({words})} other {}}',
  'event.contract.deliverable_handover_withdrawn':
    '{who}: отменена сдача {round} результата работ {number} «{name}»{why, select, yes { ({reason})} other {}}',
  'event.contract.deliverable_result_withdrawn':
    '{who}: отменён итог приёмки результата работ {number} «{name}», прежде — {result, select, accepted {принят} remarks {принят с замечаниями} other {не принят}}{why, select, yes { ({reason})} other {}}',
  'event.contract.deliverable_file_added':
    '{who}: к сдаче {round} результата работ {number} «{name}» приложен файл «{file}»',
  'event.contract.deliverable_file_removed':
    '{who}: из сдачи {round} результата работ {number} «{name}» убран файл «{file}»',
}
