import type { en } from './templates-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'contract.templateId': 'Шаблон',
  'contract.templateEdition': 'Версия шаблона',
  'contract_template.one': 'Шаблон договора',
  'contract_template.many': 'Шаблоны договоров',
  'contract_template.about':
    'Ваши собственные тексты, по которым составляют договоры. Правка хранится как черновик, её одобряет другой человек, затем она публикуется новой версией.',
  'contract_template.name': 'Название',
  'contract_template.kind': 'Предмет договора',
  'contract_template.languages': 'Языки',
  'contract_template.version': 'Версия',
  'contract_template.edition': 'Версия {number}',
  'contract_template.unpublished': 'Ещё не опубликован',
  'contract_template.empty.title': 'Своих шаблонов пока нет',
  'contract_template.empty.text':
    'Скопируйте готовый текст и измените то, что вы подписываете иначе. Готовыми текстами можно пользоваться и без шаблона.',
  'contract_template.new': 'Новый шаблон',
  'contract_template.from.ready': 'Копия готового текста',
  'contract_template.from.empty': 'Пустой шаблон',
  'contract_template.from.file': 'Из файла',
  'contract_template.from.contract': 'Сохранить как шаблон',
  'contract_template.from.contract.text':
    'В шаблон войдут условия и переменные этого договора, значения останутся здесь.',
  'contract_template.file.unreadable': 'Это не файл с шаблоном договора.',
  'contract_template.file.save': 'Сохранить в файл',
  'contract_template.rename': 'Название и предмет',
  'contract_template.renamed': 'Название и предмет изменены',
  'contract_template.remove.title': 'Удалить шаблон «{name}»?',
  'contract_template.remove.text': 'Договоры, составленные по нему, останутся без изменений.',
  'contract_template.removed': 'Шаблон «{name}» удалён',
  'contract_template.text': 'Текст',
  'contract_template.values': 'Значения',
  'contract_template.values.text':
    'С этими значениями начинается договор по шаблону. То, о чём договариваются каждый раз, оставьте незаполненным.',
  'contract_template.variables': 'Свои переменные',
  'contract_template.variables.text':
    'То, что ваши тексты спрашивают сверх обычного. Значение вводят в условиях договора, и его повторяет каждый пункт, где названа переменная.',
  'contract_template.variables.empty': 'Своих переменных пока нет.',
  'contract_template.variable.add': 'Добавить переменную',
  'contract_template.variable.edit': 'Изменить переменную «{name}»',
  'contract_template.variable.remove': 'Удалить переменную «{name}»',
  'contract_template.variable.label': 'Название ({language})',
  'contract_template.variable.kind': 'Что содержит',
  'contract_template.variable.group': 'Раздел условий',
  'contract_template.variable.choices': 'Варианты, по одному в строке ({language})',
  'contract_template.variable.choices.text':
    'На каждом языке перечислите одни и те же варианты в одном порядке.',
  'contract_template.variable.uneven':
    'Число вариантов на разных языках не совпадает. Запишите каждый вариант на всех языках.',
  'contract_template.variable.saved': 'Свои переменные изменены',
  'contract_template.kindOf.text': 'имя или номер, одинаковые на всех языках',
  'contract_template.kindOf.words': 'слова на каждом языке',
  'contract_template.kindOf.day': 'дата',
  'contract_template.kindOf.time': 'время суток',
  'contract_template.kindOf.count': 'число',
  'contract_template.kindOf.percent': 'процент',
  'contract_template.kindOf.days': 'календарные дни',
  'contract_template.kindOf.workdays': 'рабочие дни',
  'contract_template.kindOf.months': 'месяцы',
  'contract_template.kindOf.hours': 'часы',
  'contract_template.kindOf.minutes': 'минуты',
  'contract_template.kindOf.money': 'денежная сумма',
  'contract_template.kindOf.choice': 'один из вариантов',
  'contract_template.blank': 'Пока без текста',
  'contract_template.choose': 'Шаблон',
  'contract_template.ready': 'Готовый текст',
  'contract_template.own': 'Свой, версия {number}',
  'contract_template.any.kind': 'Любой предмет',
  'contract_template.any.language': 'Любой язык',
  'contract_template.none': 'Таких шаблонов нет. Выберите другой предмет или язык.',
  'contract_template.newer':
    'У шаблона «{name}» есть более новая версия: {number}. Этот договор составлен по версии {was}.',
  'contract_template.newer.see': 'Что изменилось',
  'contract_template.newer.title': 'Версия {was} и версия {number}',
  'contract_template.differs':
    '{count, plural, =0 {Пункты не отличаются} one {Отличается # пункт} few {Отличаются # пункта} other {Отличаются # пунктов}}',
  'contract_template.differs.terms':
    '{count, plural, one {Отличается # значение} few {Отличаются # значения} other {Отличаются # значений}}',
  'contract_template.differs.variables': 'Отличаются свои переменные',
  'contract_template.differs.first':
    '{count, plural, one {# пункт} few {# пункта} other {# пунктов}}: {languages}',
  'contract_template.differs.show': 'Показать отличия',
  'issue.contract_template.untitled':
    'У шаблона нет заголовка. Запишите его на каждом языке, на котором он будет.',
  'issue.contract_template.empty': 'В шаблоне нет ни одного пункта. Напишите первый раздел.',
  'issue.contract_template.wordless':
    'В пункте {clause} нет текста {language, select, en {на английском} zh {на китайском} other {на русском}}. Напишите его или удалите пункт.',
  'issue.contract_template.untitled_language':
    'В пункте {clause} есть текст {language, select, en {на английском} zh {на китайском} other {на русском}}, а заголовка шаблона на этом языке нет. Добавьте заголовок или уберите этот текст.',
  'issue.contract_template.element':
    'В тексте {language, select, en {на английском} zh {на китайском} other {на русском}} нет того, что нужно каждому договору: {type, select, parties {сведений о сторонах} definitions {определений} scope {содержания услуг} expiration_date {срока} payment {цены и порядка оплаты} intellectual_property {интеллектуальной собственности} data_protection {защиты данных} confidentiality {конфиденциальности} breach_liability {ответственности за нарушение} dispute_resolution {порядка разрешения споров} other {{type}}}. Добавьте такой пункт.',
  'issue.contract_template.unpublished':
    'Этот шаблон ещё не публиковали. Опубликуйте его или выберите другой.',
  'issue.contract_template.other_kind':
    'Шаблон предназначен для договора о другом предмете. Выберите этот предмет или другой шаблон.',
  'issue.contract_template.other_language':
    'На этом языке шаблона нет. Выберите один из языков, на которых он написан.',
  'issue.contract.variable_twice': 'Название «{name}» встречается дважды. Дайте одной из них другое.',
  'event.contract_template.created': '{who}: шаблон договора создан',
  'event.contract_template.updated': '{who}: опубликована версия шаблона договора',
  'event.contract_template.drafted': '{who}: черновик шаблона договора сохранён',
  'event.contract_template.draft_dropped': '{who}: черновик шаблона договора удалён',
  'event.contract_template.review_asked': '{who}: черновик шаблона договора отправлен на проверку',
  'event.contract_template.approved': '{who}: черновик шаблона договора одобрен',
  'event.contract_template.returned': '{who}: черновик шаблона договора возвращён',
  'event.contract_template.deleted': '{who}: шаблон договора удалён',
  'event.contract_template.restored': '{who}: шаблон договора восстановлен',
}
