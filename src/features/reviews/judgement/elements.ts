import type { Locale } from '#kit/i18n.ts'
import type { ElementName } from '../own/contract-own.ts'

/** Whole numbers, in figures or in words as terms are written. */
export const counts = {
  en: String.raw`(\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)\b)`,
  ru: String.raw`(\d|один|одного|два|двух|три|тр[её]х|четыр|пят[иь]|шест[иь]|семи|вос[еь]м[иь]|девят[иь]|десят[иь]|двенадцат|пятнадцати|двадцати|тридцати|сорока|девяноста)`,
  zh: String.raw`[\d一二两三四五六七八九十百]+`,
}
const days = {
  en: new RegExp(String.raw`${counts.en}[^.;]{0,30}\b(minutes?|hours?|days?|weeks?|months?|years?)\b`, 'i'),
  ru: new RegExp(`${counts.ru}[^.;]{0,30}(минут|час|д(ень|ня|ней)|недел|месяц|год|лет|суток)`, 'i'),
  zh: new RegExp(`${counts.zh} ?个?(工作|自然|日历)?(分钟|小时|日|天|周|月|年)`),
}
const percent = { en: /\d ?%|per ?cent/i, ru: /\d ?%|процент/i, zh: /\d ?[%％]|百分之/ }
/** What a level of service is measured by: a share of the time, or how soon somebody answers. */
const figure = {
  en: new RegExp(
    String.raw`${percent.en.source}|${counts.en}[^.;]{0,30}\b(minutes?|hours?|(business|working) days?)\b|\b(same|next|following) (business|working) day\b`,
    'i',
  ),
  ru: new RegExp(
    String.raw`${percent.ru.source}|${counts.ru}[^.;]{0,30}(минут|час|рабоч)|следующ[а-я]+ рабоч[а-я]+ д(ень|ня)`,
    'i',
  ),
  zh: new RegExp(String.raw`${percent.zh.source}|${counts.zh} ?个?(分钟|小时|工作日)|(当|次|下一)个?工作日`),
}

/** What shows that an element stands in a clause: its own words in each language. */
export const elementCues: Readonly<Record<ElementName, Record<Locale, RegExp>>> = {
  days,
  percent,
  figure,
  rto: {
    en: /\brto\b|recovery time|restored within|running again within|(restor|recover)\w*[^.;]{0,60}\b(takes?|within)\b[^.;]{0,20}\d+ (minutes|hours)/i,
    ru: /\brto\b|время восстановлен|восстан[а-я]+ (работ|сервис|доступ)[^.;]{0,40}(в течение|не позднее|за)|восстан[а-я]+[^.;]{0,60}занима[а-я]+[^.;]{0,20}\d+ (минут|час)/i,
    zh: /rto|恢复时间|[\d一二两三四五六八]+ ?小时内[^。；]{0,8}恢复|恢复[^。；]{0,40}(需要?|在|于)[^。；]{0,8}[\d一二两三四五六八]+ ?(个)?(小时|分钟)/i,
  },
  rpo: {
    en: /\brpo\b|recovery point|(lost|loss of)[^.;]{0,40}(data|hours)|back(ing|ed)?[- ]?ups?[^.;]{0,60}(daily|every|each|hourly|nightly)|(daily|hourly|nightly) back-?up/i,
    ru: /\brpo\b|точк[а-я]+ восстановлен|потер[а-я]+ данных|(ежедневн|ежесуточн|ежечасн|каждые)/i,
    zh: /rpo|恢复点|数据丢失|每(日|天|小时|\d)/i,
  },
  test: {
    en: /\btest(s|ed|ing)?\b|drill|rehears/i,
    ru: /тест|провер|(?<![а-яё])учени/i,
    zh: /演练|测试|验证/,
  },
  law: {
    en: /\b(gdpr|regulation|act|law|legislation|pipl)\b/i,
    ru: /152-фз|закон|gdpr|регламент/i,
    zh: /法|条例|GDPR/,
  },
  place: {
    en: /\b(stored?|stores|located|hosted|data cent(re|er)|servers? in|within the (eu|european|union|united|country|territory)|territory)\b/i,
    ru: /сервер|территори|дата-центр|(?<![а-яё])цод|(храня|хранит|хранен|размещ|наход)[^.;]{0,60} ((в|на) (росси|рф(?![а-яё])|стран|облак|город|предел)|по (следующему |указанному )?(месту|адресу))/i,
    zh: /境内|存储|存放|服务器|机房|位于|数据中心/,
  },
  measures: {
    en: /\b(encrypt|access control|measures|safeguard|iso)/i,
    ru: /(?<![а-яё])мер(ы|ам|ами|ах)?(?![а-яё])|шифр|разграничен/i,
    zh: /措施|加密|权限|脱敏/,
  },
  leak: {
    en: /\b(breach|incident|leak)[^.;]{0,80}(notif|inform|report)|(notif|inform|report)[^.;]{0,80}(breach|incident|leak)/i,
    ru: /(утечк|инцидент|неправомерн)[^.;]{0,100}(уведом|сообщ|извещ)|(уведом|сообщ|извещ)[^.;]{0,100}(утечк|инцидент|неправомерн)/i,
    zh: /(泄露|泄漏|事件|事故)[^。；]{0,40}(通知|告知|报告)|(通知|告知|报告)[^。；]{0,40}(泄露|泄漏|事件)/,
  },
  amount: {
    en: /\d|annex|appendix|schedule|price list|order form|pric(es?|ing)\b[^.;]{0,40}\b(page|site|website|shown|listed|published)/i,
    ru: /\d|приложени|спецификац|тариф|прайс|(цен|стоимост)[а-я]*[^.;]{0,40}(сайт|страниц|сч[её]т)/i,
    zh: /\d|附件|订单|报价|价目|标价|资费|(价格|费用)[^。；]{0,12}(页面|公示|网站)|(网站|页面)[^。；]{0,8}(公布|公示|列明)/,
  },
  due: {
    en: /within|upon|in advance|up-?front|pre-?pa(y|id)|days|monthly|annual|before/i,
    ru: /в течение|(?<![а-яё])до |после|аванс|предоплат|вперед|вперёд|ежемес|не позднее|дней/i,
    zh: /日内|天内|之日|预付|前|每月|每年|后|(订购|购买|下单|开通|签订)时/,
  },
  cycle: {
    en: /\b(month|quarter|year|annual)|\b(one-off|one-time|single payment|lump sum)|\b(billing|subscription|reporting) (period|cycle|term)/i,
    ru: /ежемес|ежекварт|ежегод|(за|в) (каждый )?(месяц|год|квартал)|помесячн|поквартальн|единовременн|разов(ой|ый|ая) (плат|сумм)|(уч[её]тн|расч[её]тн|отч[её]тн|оплач)[а-яё]* период/i,
    zh: /每(个)?(月|季|年)|按(月|季|年)|[/／](月|年)|年度|月度|年费|月费|一次性|(计费|账单|结算|付费|订阅)周期/,
  },
  complete: {
    en: /\bno (other|further|additional|hidden|extra) (fees?|charges?|costs?|payments?)|\bno fees other than|(includes?|covers?) all (other )?(fees|costs|charges|expenses)|all-inclusive/i,
    ru: /(иных|других|дополнительных|скрытых)[^.;]{0,30}(платеж|сбор|расход|сумм|плат)[^.;]{0,60}( нет|не (взима|предусмотр|подлеж|возник|требу))|включает (в себя )?все (расход|платеж|затрат|налог)/i,
    zh: /(无|没有|不(得|再|会)?(另行|额外)?(收取|支付|产生))[^。；]{0,8}(其他|其它|额外|隐性|任何)[^。；]{0,6}费|无须支付其他费|包(含|括)[^。；]{0,12}(全部|一切|所有)费用/,
  },
  base: {
    en: /of the (total |contract |project )?(price|sum|amount|fee|value)|contract (price|sum)/i,
    ru: /от (общей )?(цены|стоимости|суммы)|(цены|стоимости) (договора|работ)/i,
    zh: /(合同|项目)?(总价|总额|价款|款|金额)的|合同总(价|额|金额)/,
  },
  trigger: {
    en: /acceptance|go-live|commissioning|launch/i,
    ru: /при[её]мк|(?<![а-яё])акт|запуск|ввод/i,
    zh: /验收|上线|质保期/,
  },
  deductions: {
    en: /deduct|set off|reduce|cost of (removing|remedying)|withheld for/i,
    ru: /вычет|вычита|удерж[а-я]+ (стоимость|расход|сумм)|уменьш|зач[её]т/i,
    zh: /扣除|抵扣|扣减|扣留相应/,
  },
  dispute: {
    en: /dispute|disagree|expert|court|arbitrat/i,
    ru: /(?<![а-яё])спор|разноглас|экспертиз/i,
    zh: /争议|异议|分歧|鉴定/,
  },
  consent: { en: /consent|approval|agreement of/i, ru: /соглас(?!но(?![а-яё]))/i, zh: /同意|认可/ },
  number: {
    en: /\d|\b(one|two|three|four|five|six|ten|twelve)\b/i,
    ru: /\d|один|два|двух|три|четыр|пять|шест|десят/i,
    zh: /[\d一二两三四五六七八九十]/,
  },
  beyond: {
    en: /additional|further|beyond|exceed|extra/i,
    ru: /сверх|дополнительн|превыш/i,
    zh: /超出|超过|额外|另/,
  },
  onsite: {
    en: /on[- ]site|in person|premises|visit/i,
    ru: /выезд|на месте|очно|на территории/i,
    zh: /现场|上门|驻场/,
  },
  act: {
    en: /certificate|\bact\b|protocol|signed|record/i,
    ru: /(?<![а-яё])акт|протокол|накладн/i,
    zh: /验收单|报告|确认书|证书|签字|签署/,
  },
  grounds: {
    en: /ground|reason|defect|non-?conform|specification/i,
    ru: /мотивир|основан|недостат|перечень|несоответств/i,
    zh: /理由|原因|不符|缺陷|问题/,
  },
  silence: {
    en: /deemed|silence|considered|regarded/i,
    ru: /счита[ею]тся принят|молчан|не поступ/i,
    zh: /视为|逾期未/,
  },
  limit: {
    en: /not (exceed|more)|no more|at most|\bcap(s|ped)?\b|maximum|up to|\d ?%/i,
    ru: /не более|не превыш|не выше|\d ?%|(?<![а-яё])предел/i,
    zh: /不超过|不得超过|上限|至多|\d ?[%％]/,
  },
  notice: {
    en: /notice|notif|inform|announce|in advance/i,
    ru: /уведом|предупре|извещ|сообщ/i,
    zh: /通知|告知|公告|提前/,
  },
  period: {
    en: /month|year|quarter|hours|\bdays?\b|minutes/i,
    ru: /месяц|год|квартал|час|дн|день/i,
    zh: /月|年|季度|小时|日|分钟|周期/,
  },
  level: {
    en: /senior|second[- ]line|level|qualified|developer|expert|priority/i,
    ru: /втор(ой|ая) лини|уровн|старш|ведущ|разработчик|квалифиц|приоритет/i,
    zh: /二线|高级|资深|级别|开发人员|专家|等级/,
  },
  format: {
    en: /\b(formats?|csv|xml|json|xlsx|sql)\b|machine-readable/i,
    ru: /(?<!ин)формат|csv|xml|json|xlsx|sql|машиночит/i,
    zh: /格式|CSV|XML|JSON|Excel|SQL/i,
  },
  frequency: {
    en: /\b(once|twice|quarterly|monthly|annual|year|month|quarter|\d+ times)/i,
    ru: /(?<![а-яё])раз(а|у)?(?![а-яё])|ежегодн|ежемес|ежекварт|год|месяц|квартал/i,
    zh: /每年|每月|每季|一次|年度|季度/,
  },
  responsible: {
    en: /supplier|contractor|provider|vendor|customer|client|party/i,
    ru: /исполнител|подрядчик|поставщик|заказчик/i,
    zh: /方|供应商|服务商|客户/,
  },
  method: {
    en: /import|export|tool|mapping|procedure|plan|annex|script|file/i,
    ru: /импорт|выгруз|план|порядк|приложени|скрипт|файл|формат/i,
    zh: /导入|导出|方案|计划|工具|脚本|模板|方式/,
  },
  loss: {
    en: /loss|lost|missing|error|reconcil|verif/i,
    ru: /потер|утрат|сверк|ошиб|провер/i,
    zh: /丢失|遗漏|核对|差错|校验|损失/,
  },
}
