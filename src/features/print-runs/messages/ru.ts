import type { en } from './en.ts'

/** Phrases of printing many offers in one go, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'print_run.many': 'Пакетная печать предложений',
  'print_run.all': 'Пакетная печать',
  'print_run.print': 'Создать и напечатать предложения',
  'print_run.about.deal':
    '{count, plural, one {По сделке будет создано, выпущено и напечатано предложение.} few {По каждой из # сделок будет создано, выпущено и напечатано предложение.} many {По каждой из # сделок будет создано, выпущено и напечатано предложение.} other {По каждой из # сделок будет создано, выпущено и напечатано предложение.}} Оно получит номер и больше не изменится. Что создать нельзя, будет названо с причиной; клиентам ничего не отправляется.',
  'print_run.about.offer':
    '{count, plural, one {Черновик будет выпущен и напечатан.} few {Черновики среди # предложений будут выпущены и напечатаны.} many {Черновики среди # предложений будут выпущены и напечатаны.} other {Черновики среди # предложений будут выпущены и напечатаны.}} Они получат номера и больше не изменятся; уже выпущенные просто войдут в архив. Что напечатать нельзя, будет названо с причиной; клиентам ничего не отправляется.',
  'print_run.template': 'Шаблон',
  'print_run.template.own': 'У каждого свой',
  'print_run.start': 'Печатать',
  'print_run.state.queued': 'Ждёт',
  'print_run.state.running': 'Печатается',
  'print_run.state.done': 'Готово',
  'print_run.state.cancelled': 'Остановлено',
  'print_run.progress': '{done} из {total}',
  'print_run.made':
    '{count, plural, one {напечатано: #} few {напечатано: #} many {напечатано: #} other {напечатано: #}}',
  'print_run.failed':
    '{count, plural, one {не создано: #} few {не создано: #} many {не создано: #} other {не создано: #}}',
  'print_run.more':
    '{count, plural, one {и ещё # — в архиве} few {и ещё # — в архиве} many {и ещё # — в архиве} other {и ещё # — в архиве}}',
  'print_run.cancel': 'Остановить',
  'print_run.zip.pdf': 'Архив с PDF',
  'print_run.zip.docx': 'Архив с документами Word',
  'print_run.format': 'Формат',
  'print_run.format.pdf': 'PDF',
  'print_run.format.docx': 'Word',
  'print_run.format.about':
    'Готовится только то, для чего есть шаблон Word; PDF у каждого предложения остаётся всё равно.',
  'refusal.print_run.no_docx': 'Для этого языка нет шаблона Word, либо предложение выпущено без него.',
  'print_run.reason': 'Причина',
  'print_run.failures': 'Не создано',
  'print_run.failures.file': 'Не создано',
  'print_run.empty': 'Пакетами ещё ничего не печатали',
  'print_run.empty.text':
    'Отметьте сделки или предложения в списке и нажмите «Создать и напечатать предложения» — или значок принтера над этапом на доске.',
}
