import type { en } from './web-en.ts'

/** Phrases of the pages on which a file is brought in, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'import.one': 'Импорт',
  'import.many': 'Импорт',
  'import.many.about':
    'Все загруженные файлы и судьба каждой строки. Следующий файл можно бросить в любое место страницы.',
  'import.noun': 'Каждая строка файла — это',
  'import.noun.company': 'компания',
  'import.noun.contact': 'человек',
  'import.noun.product': 'продукт',
  'import.noun.lead': 'лид',
  'import.mate.contact': 'Контактное лицо',
  'import.mate.company': 'Компания',
  'import.group.address': 'Адрес',
  'import.group.old': 'Из старой системы',
  'import.goal.of': '{noun}: {field}',
  'import.goal.createdAt': 'Создано в старой системе',
  'import.goal.createdBy': 'Автор в старой системе',
  'import.goal.price': 'Цена',

  'import.empty.title': 'Перенесите клиентов из Excel',
  'import.empty.text':
    'Бросьте сюда файл, какой есть. Вы увидите каждую строку до записи, а потом сможете отменить импорт целиком.',
  'import.empty.readOnly': 'Пока ничего не загружено. Ваша роль позволяет смотреть импорт, но не делать его.',
  'import.lesson.formats': 'Файл как есть',
  'import.lesson.formats.text':
    'XLSX, CSV или TSV, до миллиона строк, в UTF-8, windows-1251, GB18030 и других кодировках. Мы покажем, как он читается, вы подтвердите.',
  'import.lesson.twice': 'Ничего не задвоится',
  'import.lesson.twice.text':
    'Выберите, по чему строка находит свою запись: ИНН, почте, телефону или названию. Найденное можно обновить, дополнить или не трогать.',
  'import.lesson.rejected': 'Ни одна строка не пропадёт',
  'import.lesson.rejected.text':
    'Каждая строка получает решение. Отклонённые вернутся файлом с причинами: исправьте и бросьте его обратно.',
  'import.lesson.undo': 'Всё можно отменить',
  'import.lesson.undo.text': 'Одна кнопка возвращает всё назад и называет то, что с тех пор правили люди.',

  'import.drop.title': 'Бросьте сюда таблицу',
  'import.drop.text': 'XLSX, CSV или TSV, до 1 000 000 строк. Ничего не запишется, пока вы не скажете.',
  'import.drop.here': 'Отпустите, чтобы загрузить файл',
  'import.drop.choose': 'Выбрать файл',
  'import.drop.sending': 'Отправляется {name}',
  'import.drop.sent': 'Отправлено {share} из {size}',
  'import.drop.reading': 'Отправлено. Читаем первые строки…',
  'import.drop.refused': '«{name}» не загрузить',
  'import.megabytes': '{size, number, ::.#} МБ',
  'import.file.too_large':
    'Файл слишком велик: не больше {size, number, ::.#} МБ. Разделите его или сохраните как CSV без картинок.',

  'import.steps': 'Шаги импорта',
  'import.step.file': 'Файл',
  'import.step.file.about': 'Начните с файла как есть. До последнего шага ничего не записывается.',
  'import.step.preview': 'Просмотр',
  'import.step.preview.about': 'Верно ли читаются строки? Буквы, столбцы и строка с названиями.',
  'import.step.mapping': 'Столбцы',
  'import.step.mapping.about': 'Куда идёт каждый столбец файла. Поправьте, где мы не угадали.',
  'import.step.match': 'Совпадения',
  'import.step.match.about': 'Как строка находит уже имеющуюся запись, чтобы ничего не задвоилось.',
  'import.step.try': 'Проба',
  'import.step.try.about': 'Каждая строка проверяется и получает решение. Пока ничего не записывается.',
  'import.step.bring': 'Импорт',
  'import.step.bring.about': 'Последний взгляд на числа.',
  'import.draft.kept': 'Сохранено как черновик',
  'import.discard.title': 'Выбросить черновик?',
  'import.discard.text': 'Файл и настройки для него исчезнут. Загружено ничего не было.',
  'import.discarded.title': 'Этот черновик выброшен',
  'import.discarded.text': 'Файла больше нет. Отправьте его снова, чтобы начать заново.',

  'import.preview.about':
    '{format}, {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}.',
  'import.preview.total':
    'Всего {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.',
  'import.preview.rows': 'Первые строки файла',
  'import.preview.line': 'Строка',
  'import.preview.noColumn': 'нет столбца',
  'import.encoding.read': 'Буквы читаются как {encoding}: «{sample}».',
  'import.encoding.doubtful': 'Похоже, это {encoding}: «{sample}». Выберите строку, которая читается верно.',
  'import.encoding.wrong': 'Читается неверно?',
  'import.encoding.which': 'Какая строка читается верно?',
  'import.encoding.other': 'Кодировка',
  'import.encoding.utf-8': 'UTF-8',
  'import.encoding.utf-16le': 'UTF-16 («Текст Юникод» из Excel)',
  'import.encoding.utf-16be': 'UTF-16, обратный порядок',
  'import.encoding.gb18030': 'GB18030 (китайский)',
  'import.encoding.windows-1251': 'windows-1251 (кириллица)',
  'import.encoding.koi8-r': 'KOI8-R (старая кириллица)',
  'import.encoding.windows-1252': 'windows-1252 (западная)',
  'import.delimiter': 'Ячейки разделяет',
  'import.delimiter.comma': 'Запятая ,',
  'import.delimiter.semicolon': 'Точка с запятой ;',
  'import.delimiter.tab': 'Табуляция',
  'import.delimiter.bar': 'Черта |',
  'import.sheet': 'Лист',
  'import.sheet.hidden': '{name} (скрыт)',
  'import.header': 'Названия в строке',
  'import.header.none': 'Названий столбцов нет',
  'import.odd.long_rows':
    '{count, plural, one {В # из первых строк} other {В # из первых строк}} ячеек больше, чем столбцов. Такие строки будут отклонены, их можно исправить; или разделитель другой?',
  'import.odd.nameless':
    '{count, plural, one {# столбец без названия обозначен} few {# столбца без названия обозначены} many {# столбцов без названия обозначены} other {# столбца без названия обозначены}} буквой.',
  'import.odd.repeated':
    '{count, plural, one {# название повторяется и пронумеровано.} few {# названия повторяются и пронумерованы.} many {# названий повторяются и пронумерованы.} other {# названия повторяются и пронумерованы.}}',
  'import.odd.damaged':
    'В {count, plural, one {# из первых строк} other {# из первых строк}} есть нечитаемые знаки. Возможно, подойдёт другая кодировка.',
  'import.odd.own':
    'Это файл решений Tessera: {count, plural, one {его собственный столбец пропущен} few {# его собственных столбца пропущены} many {# его собственных столбцов пропущены} other {# его собственных столбца пропущены}} сами собой.',
  'import.odd.one_column': 'Столбец только один. Возможно, ячейки разделяет другой знак.',

  'import.map.summary':
    'Загрузится {fed, number} из {all, plural, one {# столбца} other {# столбцов}}{out, plural, =0 {.} one {, # пропущен.} other {, # пропущено.}}',
  'import.map.onlyOut': 'Только пропущенные',
  'import.map.leftOut': 'Не загружаются: {names}{more, plural, =0 {} other { и ещё #}}.',
  'import.map.target': 'Куда идёт «{header}»',
  'import.map.out': 'Не загружать',
  'import.map.emptyColumn': 'пусто',
  'import.map.sure': 'узнали',
  'import.map.guess': 'догадка',
  'import.map.missing':
    'Ни один столбец не даёт: {fields}. {count, plural, one {Это обязательное поле} other {Это обязательные поля}}: строки без найденной записи будут отклонены.',
  'import.map.answer': 'Чтобы продолжить, ответьте на вопросы о столбцах.',
  'import.map.nothing': 'Выберите поле хотя бы для одного столбца.',
  'import.dates.question': 'Что значит «{sample}» в столбце «{header}»? Это читается двояко.',
  'import.dates.dmy': 'Сначала день',
  'import.dates.mdy': 'Сначала месяц',
  'import.dates.dmy.as': 'Сначала день: {date}',
  'import.dates.mdy.as': 'Сначала месяц: {date}',
  'import.numbers.question': 'Что значит «{sample}» в столбце «{header}»? Это читается двояко.',
  'import.numbers.point': '1,234.50 — дробь после точки',
  'import.numbers.comma': '1.234,50 — дробь после запятой',
  'import.prices.list': 'Прайс-лист',
  'import.prices.list.about': 'Цены из этого столбца попадут в него: за единицу, в его валюте.',
  'import.prices.choose': 'Выберите прайс-лист',
  'import.prices.none': 'Прайс-листа ещё нет: создайте его в настройках',
  'import.source': 'Источник лидов',
  'import.source.about':
    'Для строк, где источник не указан в своём столбце. Без него они будут отклонены: откуда пришёл лид, никто не угадывает.',
  'import.source.choose': 'Откуда они пришли',
  'import.template.apply': 'Взять шаблон',
  'import.template.save': 'Сохранить как шаблон',
  'import.template.name': 'Название шаблона',
  'import.template.about': 'Файлы с такими же столбцами разложатся одним щелчком.',
  'import.template.saved': 'Шаблон «{name}» сохранён',
  'import.template.remove': 'Убрать шаблон {name}',

  'import.match.title': 'Искать имеющиеся записи по полю',
  'import.match.about':
    'Каждая строка сравнивается с тем, что есть в Tessera, и с предыдущими строками. Решает первое поле, по которому нашлась запись.',
  'import.match.noKey': 'Без такого поля каждая строка создаст новую запись, даже если такая уже есть.',
  'import.match.noKeyPossible':
    'Ни один столбец не даёт поля, по которому можно узнать запись, поэтому каждая строка создаст новую.',
  'import.match.nameOnly':
    'Названия пишут по-разному. Если в файле есть ИНН, почта или телефон, поставьте что-то из этого первым.',
  'import.key.first': 'По полю «{field}»',
  'import.key.then': 'иначе по полю «{field}»',
  'import.key.add': 'Добавить поле',
  'import.key.up': 'Проверять «{field}» раньше',
  'import.key.down': 'Проверять «{field}» позже',
  'import.key.remove': 'Не искать по полю «{field}»',
  'import.onMatch.title': 'Если запись уже есть',
  'import.onMatch.update.about':
    'Значения из файла заменяют значения в записи. Пустые ячейки ничего не меняют.',
  'import.onMatch.fill.about': 'Заполняются только пустые поля. Записанное в Tessera остаётся.',
  'import.onMatch.skip.about': 'Строки с имеющейся записью пропускаются, создаются только новые записи.',
  'import.onMatch.update.example':
    'Например: если запись, где {field} — «{value}», уже есть, «{name}» получит значения из своей строки; если нет, она создаётся.',
  'import.onMatch.fill.example':
    'Например: если запись, где {field} — «{value}», уже есть, из строки «{name}» заполнятся только пустые поля; если нет, она создаётся.',
  'import.onMatch.skip.example':
    'Например: если запись, где {field} — «{value}», уже есть, строка «{name}» пропускается; если нет, она создаётся.',

  'import.try.title': 'Сначала попробуем',
  'import.try.about':
    'Все строки проверяются и сопоставляются, и вы видите, что произойдёт. Ничего не записывается.',
  'import.try.start': 'Попробовать',
  'import.try.stopped': 'Проба остановлена',
  'import.try.failed': 'Пробу не удалось закончить',
  'import.try.clean': 'Все строки можно загрузить',
  'import.try.mixed':
    '{count, plural, one {# строка будет отклонена} few {# строки будут отклонены} many {# строк будет отклонено} other {# строки будет отклонено}}',
  'import.try.next': 'Дальше',
  'import.try.advice':
    'Можно продолжать: хорошие строки загрузятся, а отклонённые подождут вас в файле. Или исправьте сначала: скачайте весь файл, исправьте и бросьте сюда, он займёт место этого.',
  'import.bring.title': 'Вот что произойдёт',
  'import.bring.rejected':
    '{count, plural, one {# отклонённая строка не загрузится} few {# отклонённые строки не загрузятся} many {# отклонённых строк не загрузится} other {# отклонённой строки не загрузится}}. Вы получите файл, чтобы исправить и загрузить снова.',
  'import.bring.untried':
    'Эти настройки ещё не пробовали. Загрузить можно и так, но проба заранее покажет, что произойдёт.',
  'import.bring.tags': 'Метки для всех записей файла',
  'import.bring.tags.about': 'По метке их потом легко найти.',
  'import.bring.more': 'Ещё об источнике',
  'import.bring.wake': 'Запускать автоматизации и вебхуки',
  'import.bring.wake.about': 'Выключено, чтобы тысячи записей не вызвали тысячи сообщений.',
  'import.bring.undo': 'После импорта его можно отменить целиком.',
  'import.bring.go':
    'Загрузить {count, plural, =0 {файл} one {# строку} few {# строки} many {# строк} other {# строки}}',
  'import.expectedRows.about': 'По счёту старой системы; проверим после импорта.',
  'import.ownerId.about': 'Отвечает за этот источник данных.',
  'import.method.hint': 'Например: выгрузка из прежней CRM первого числа',
  'import.lossTreatment.hint': 'Например: недостающие строки вносятся вручную за неделю',
  'import.noun.requirement': 'требование',
  'import.list': 'Перечень требований',
  'import.list.about': 'В него пойдут все строки файла. Выберите или введите название нового.',
  'import.list.choose': 'Выберите или назовите перечень',
  'import.list.make': 'Создать перечень «{name}»',
}
