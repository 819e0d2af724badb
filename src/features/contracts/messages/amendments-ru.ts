import type { en } from './amendments-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract.concludedOn': 'Заключён',
  'contract.amendments': 'Доп. соглашения',
  'contract.amending': 'Соглашения в работе',
  'contract.amendsId': 'Изменяет договор',
  'contract.amendment': 'Номер соглашения',
  'contract.datedOn': 'Датировано',
  'contract.effectiveOn': 'Действует с',
  'contract.view.amendments': 'Доп. соглашения',
  'contract.none.amendments': 'Соглашений ещё нет: их начинают на странице действующего договора',
  'contract.panel.amended':
    '{count, plural, one {# соглашение} few {# соглашения} many {# соглашений} other {# соглашения}}',
  'contract.amendment.of': 'Доп. соглашение {number}',
  'contract.amendment.to': 'Соглашение {number} к договору',
  'contract.amendments.none':
    'Соглашений ещё нет. Подписанное меняется только дополнительным соглашением, которое подписывают обе стороны.',
  'contract.amendments.begin': 'Начать доп. соглашение',
  'contract.amendments.begin.text':
    'Откроется черновик всего договора. Меняйте в нём пункты и значения: текст соглашения сложится сам.',
  'contract.amendments.name': 'О чём оно',
  'contract.amendments.effective': 'Если не указать, вступит в силу с последней подписью.',
  'contract.amendments.dated': 'от {day}',
  'contract.amendments.from': 'действует с {day}',
  'contract.amendment.days': 'Изменить даты',
  'contract.amendment.reads': 'Что подписывают стороны',
  'contract.amendment.reads.text':
    'Складывается из того, что изменено в тексте договора. Сам текст показывает договор, каким он станет.',
  'contract.amendment.behind': 'Тем временем подписано соглашение {number} «{name}».',
  'contract.amendment.behind.both': 'Оба меняют: {clauses}. Ваши слова остаются; сверьте их с подписанным.',
  'contract.amendment.takeIn': 'Учесть его',
  'contract.amendment.takenIn': 'Учтено. Что теперь меняет это соглашение, видно во вкладке «Обмен».',
  'contract.amendment.cancel': 'Отозвать соглашение',
  'contract.amendment.cancel.text': 'В договоре от него ничего не останется. Его номер больше не выдаётся.',
  'contract.consolidated': 'Какой текст',
  'contract.consolidated.now': 'С изменениями',
  'contract.consolidated.original': 'Как подписан вначале',
  'contract.consolidated.asOf': 'На дату',
  'contract.consolidated.marks': 'Отметить изменения',
  'contract.consolidated.struck': 'Исключено',
  'contract.consolidated.struck.by': '{clause} — соглашением {number}',
  'contract.amended.by': 'Доп. соглашение {numbers}',
  'contract.send.amendment': 'Соглашение в том виде, в каком его подписывают стороны.',
  'contract.send.whole': 'Весь договор с его изменениями, чтобы другая сторона могла его править:',
  'contract.foot.consolidated': '{number} · с изменениями на {on}',
  'contract.obstacle.empty': 'Соглашение пока ничего не меняет',
  'contract.obstacle.behind':
    'Тем временем подписано соглашение {of}. Учтите его во вкладке «Доп. соглашение».',
  'contract.obstacle.overtaken': 'Соглашение {count} тоже изменило пункт {of}',
  'contract.amendment.title':
    'Дополнительное соглашение № {number} к договору № {contract}{on, select, none {} other { от {on}}}',
  'contract.amendment.base':
    '{count, plural, =0 {Договор, как он подписан} one {Договор с # соглашением} few {Договор с # соглашениями} other {Договор с # соглашениями}}',
  'contract.amendment.subject': 'Стороны и предмет',
  'contract.amendment.parties':
    '{customer} (Заказчик) и {supplier} (Исполнитель) изменяют договор{before, select, none {} other { с учётом дополнительных соглашений № {before}}} следующим образом.',
  'contract.amendment.about': 'Предмет: {name}',
  'contract.amendment.changes': 'Изменения',
  'contract.amendment.numbers':
    'Пункты названы по номерам до настоящего соглашения, новые — по номерам, которые они получают.',
  'contract.amendment.place':
    '{level, select, appendix {Приложение {number}} section {Раздел {number}} other {Пункт {number}}}{within, select, none {} other { приложения {within}}}',
  'contract.amendment.changed': '{place} изложить в следующей редакции:',
  'contract.amendment.changed_head':
    '{place}: заголовок и вступительные слова изложить в следующей редакции:',
  'contract.amendment.added': '{place} добавить в следующей редакции:',
  'contract.amendment.removed': '{place} исключить.',
  'contract.amendment.moved': '{place} перенести; новое место: {to}.',
  'contract.amendment.moved_changed':
    '{place} перенести (новое место: {to}) и изложить в следующей редакции:',
  'contract.amendment.retitled': 'Заголовок договора изложить так: {title}',
  'contract.amendment.renumbered': 'Нумерация остальных пунктов и ссылки на них меняются соответственно.',
  'contract.amendment.final': 'Заключительные положения',
  'contract.amendment.effect':
    '{on, select, signed {Соглашение вступает в силу в день, когда его подписали обе Стороны.} other {Соглашение вступает в силу с {on}}}',
  'contract.amendment.rest':
    'В остальном договор действует без изменений. Соглашение является его неотъемлемой частью.',
  'contract.amendment.copies':
    'Соглашение составлено в двух экземплярах равной юридической силы, по одному для каждой из Сторон. Экземпляр, подписанный обеими Сторонами электронно, имеет ту же силу, что и бумажный.',
  'contract.amendment.signatures': 'Подписи сторон',
  'contract.amendment.customer': 'Заказчик: {name}',
  'contract.amendment.supplier': 'Исполнитель: {name}',
  'issue.contract.before_conclusion': 'Договор заключён {day}. Укажите этот день или более поздний.',
  'refusal.contract.in_force':
    'Действующий договор не удаляют. Сначала прекратите его; неподписанное можно отозвать.',
  'event.contract.amendment_begun': '{who}: начато соглашение {number} «{name}»',
  'event.contract.amended': 'Соглашение {number} «{name}» вступило в силу',
  'event.contract.amendment_taken_back': '{who}: внесение подписанного соглашения {number} «{name}» отменено',
  'event.contract.overtaken': 'Соглашение {number} подписано раньше и касается тех же пунктов',
  'event.contract.amendments_taken_in': '{who}: учтено подписанное тем временем соглашение {numbers}',
}
