import type { Locale } from '#kit/i18n.ts'
import { counts } from './elements.ts'

/** Words that promise nothing one could measure; `but` is what makes them measurable after all. */
export const vague: Record<Locale, { words: RegExp; but: RegExp }> = {
  en: {
    words:
      /\b(best (endeavou?rs|efforts?)|reasonable (endeavou?rs|efforts?|time|period)|as soon as (reasonably )?(possible|practicable)|in a timely manner|timely|promptly|without undue delay|life-?time|state of the art|high quality|where (possible|feasible)|commercially reasonable|at the earliest opportunity)\b/gi,
    but: new RegExp(String.raw`${counts.en}[^.;]{0,24}\b(minutes?|hours?|days?|weeks?|months?)\b|\d ?%`, 'i'),
  },
  ru: {
    words:
      /(?<![а-яё])(своевременн[а-я]+|в кратчайш[а-я]+ сроки?|в разумн[а-я]+ сроки?|по возможности|оперативн[а-я]+|как можно (скорее|быстрее)|незамедлительно|надлежащ[а-я]+ качеств[а-я]+|пожизненн[а-я]+|прилож[а-я]+ ((все|максимальные|разумные|необходимые) ){0,2}усили[йя]|коммерчески (обоснованн|разумн)[а-я]+ усили[йя]|в удобное время|при необходимости|без необоснованн[а-я]+ задерж[а-я]+)/giu,
    but: new RegExp(String.raw`${counts.ru}[^.;]{0,30}(минут|час|дн|недел|месяц|рабоч)|\d ?%`, 'iu'),
  },
  zh: {
    words:
      /((?<!不|未[^。；，]{0,8})及时(?!性)|尽快|尽力|尽最大努力|合理(期限|时间|努力|范围)|终身|酌情|第一时间|适时|优质|高质量|尽可能|必要时|视情况)/g,
    but: new RegExp(String.raw`${counts.zh} ?个?(工作|自然|日历)?(分钟|小时|日|天|周|月)|\d ?[%％]`),
  },
}

/** The sentence behind a promise that says what follows when it is not kept. */
export const otherwise: Record<Locale, RegExp> = {
  en: /^\s*(if|should|where) .{0,40}\b(fails?|does not|do not|cannot)\b|^\s*otherwise\b/i,
  ru: /^\s*если .{0,60}(?<![а-яё])не |^\s*в противном случае/iu,
  zh: /^\s*(逾期|未能|[如若]?未|否则|[如若][^。；]{0,16}(未|不能))/,
}

/** Promises that nobody can keep. */
export const unreachable: Record<Locale, RegExp> = {
  en: /\b(100 ?(%|per ?cent)[^.;]{0,30}(availab|uptime|secur)|error-free|free of (any|all) errors|uninterrupted(ly)?|absolute(ly)? secur\w*|never (fail|be unavailable)|guarantees? that no (errors|data))/i,
  ru: /(100 ?(%|процент)[а-я]*[^.;]{0,30}(доступн|работоспос|защит)|(доступн|работоспос)[^.;]{0,30}100 ?%|безошибочн|без (каких-либо )?(ошибок|сбоев)|абсолютн[а-я]+ (защит|надежн|надёжн|безопасн))/iu,
  zh: /(100 ?[%％][^。；]{0,16}(可用|安全)|(可用|安全)[^。；]{0,12}100 ?[%％]|百分之百|绝对安全|永不(中断|宕机)|零(故障|错误)|万无一失)/,
}

/** What is paid for something. */
export const price: Record<Locale, RegExp> = {
  en: /price|pricing|fee|rate|charge|tariff|cost|rent|subscription|remuneration|index/i,
  ru: /цен|стоимост|тариф|плат|вознагражден|ставк|индекс/i,
  zh: /价|费|款|金|酬|租/,
}

/** That it does not stay as it is. */
export const changing: Record<Locale, RegExp> = {
  en: /increas|rais|rise|adjust|index|revis|chang|review|amend|var(y|ies)|modif|uplift|escalat|updat|then[- ]current/i,
  ru: /повыш|повыс|увелич|измен|пересм|пересч|индекс|корректир|рост|действующ[а-я]+ на (момент|дату)/i,
  zh: /上调|调整|涨|提高|变更|调价|上浮|浮动|增加|修改|届时/,
}

/** That a tax follows the law is no raise of the price itself. */
export const taxRate: Record<Locale, RegExp> = {
  en: /\b(rate|amount) of (vat|value added tax|sales tax|tax)|\b(vat|tax) rate/i,
  ru: /ставк[а-яё]* (ндс|налог)|(изменен|увеличен|повышен)[а-яё]* (ндс|налог)/i,
  zh: /税率/,
}

/** Who promises nothing of the kind. */
export const denial: Record<Locale, RegExp> = {
  en: /\b(not|no|never|neither|nor|without|cannot)\b|n['’]t\b/i,
  ru: /(?<![а-яё])не (гарант|обеща|явля|может|нес)/iu,
  zh: /不(能)?(保证|承诺|担保|作|做)/,
}

/** Who answers or vouches for nothing: what follows is named, not done. */
export const disclaiming: Record<Locale, RegExp> = {
  en: /\b(not|never|no)\b[^.;]{0,30}\b(liable|liability|responsib|guarantee|warrant|promise)/i,
  ru: /не (будет нести|нес[её]т|несут|нес[её]м) [^.;]{0,30}ответственност|не (отвеча|гарантир|обеща)/i,
  zh: /不(承担|负)[^。；]{0,10}责任|不(保证|担保|承诺)/,
}

/** With the end of a contract its service ends of itself. */
export const atTheEnd: Record<Locale, RegExp> = {
  en: /^\s*(up)?on (the )?(termination|expiry|expiration|end)\b|^\s*(after|when) (the |this )?(agreement|contract|licen[cs]e|subscription|term) (ends|expires|has ended)/i,
  ru: /^\s*(при|после|с момента|с даты|по) (прекращени|окончани|истечени|расторжени)[а-яё]* (срока )?(действия )?(настоящ[а-яё]+ )?(лиценз|договор|соглашени|подписк|срок)/i,
  zh: /^\s*(本)?(合同|协议|许可|服务(期|期限)?)(终止|期满|到期|届满)(后|时|的)/,
}

/** After it nothing may be claimed any more. */
export const cutOff: Record<Locale, RegExp> = {
  en: /\b(no (further )?claims?[^.;]{0,50}(accepted|admitted|entertained|considered|made|brought)|(defects?|claims?)\b[^.;]{0,80}\b(must|may only|shall) be (made|notified|reported|raised)\b[^.;]{0,60}\bwithin (three|five|seven|ten|[1-9]|10) (business |working |calendar )?days|claims?[^.;]{0,40}(are|is|shall be|will be) (not|no longer) (be )?(accepted|admitted|considered)|(after|thereafter)[^.;]{0,50}no (further )?claims?)/i,
  ru: /(претензи[а-я]*[^.;]{0,60}не (принима|рассматрива|подлежат)|не (принима|рассматрива)[а-я]*[^.;]{0,20}претензи|(недостат|претензи)[а-я]*[^.;]{0,160}(могут|может) быть (предъявлен|заявлен)[^.;]{0,240}в течение ([1-9]|10|тр[её]х|пяти|семи|десяти)( ?\([^)]{1,20}\))? (рабочих |календарных )?дн)/iu,
  zh: /(不再(受理|接受|承担|处理)[^。；]{0,20}(异议|索赔|要求|请求|主张|责任)|不(予受理|受理|接受)[^。；]{0,20}(异议|索赔|要求|请求|主张)|(异议|索赔|赔偿申请|请求|主张)[^。；]{0,10}(不(予|再|被)受理|一概不予)|不得再(提出|主张)|(缺陷|质量(问题|异议)|瑕疵)[^。；]{0,24}(仅|只)(能|可|得)[^。；]{0,8}([1-9]|10|三|五|七|十)个?(工作)?[日天]内[^。；]{0,8}(提出|主张))/,
}

/** What the price does not cover of upkeep, and what only a contract of its own would bring. */
export const upkeepApart: Record<Locale, RegExp> = {
  en: /\b(maintenance|support|further development|modifications?|new functions)\b[^.;]{0,160}\b(separate (contract|agreement)|not included|not part of the price|extra charge|charged separately)/i,
  ru: /(сопровожден|обслуживан|поддержк|доработк|модификац|консультир)[^.;]{0,200}(отдельн[а-я]+ (договор|соглашен)|не вход(ит|ят)|не включ|за дополнительную плату)/iu,
  zh: /(维护|支持|二次开发|新增功能|升级|咨询)[^。；]{0,60}(另行(签订|签署|订立|协商|收费)|不包含在|不包括在|不含在|单独(签订|计费))/,
}

/** Words that keep the customer from leaving with what it has; to keep its rights and passwords to itself keeps nobody. */
export const restriction: Record<Locale, RegExp> = {
  en: /\b(customer|client|licensee|user)\b[^.;]{0,40}\b(may|shall|must|will) not\b[^.;]{0,160}\b(transfer(?![^.;]{0,60}\b(rights?|obligations?|licen[cs]e|agreement|contract|passwords?|accounts?)\b)|modify|decompil\w*|reverse|new versions?|export|adapt|derivative)/i,
  ru: /(заказчик|лицензиат|клиент|пользовател)[^.;]{0,60}(не вправе|не имеет права|запрещ|не может)[^.;]{0,200}(изменя|модифиц|новые верси|декомпил|вносить изменен|переда(?![^.;]{0,80}(прав|лиценз|парол|логин|обязанност|договор)))/iu,
  zh: /(甲方|客户|用户|被许可方|乙方)[^。；]{0,20}(不得|无权|不可)[^。；]{0,60}(转让(?![^。；]{0,20}(权利|义务|许可|合同|协议|账[号户]|密码))|修改|反编译|反向|导出|改编|新版本)/,
}

/** An effort instead of a result, in support. */
export const effortOnly: Record<Locale, RegExp> = {
  en: /\b(best|reasonable|commercially reasonable) (endeavou?rs|efforts?)\b/i,
  ru: /(прилож[а-я]+ ((все|максимальные|разумные|необходимые) ){0,2}усили|коммерчески (обоснованн|разумн)[а-я]+ усили|по возможности|постарает)/iu,
  zh: /(尽力|尽最大努力|合理努力|尽可能)/,
}

/** What is not paid back but where the contract says so, and words that pay something back after all. */
export const refund: Record<Locale, { but: RegExp; gives: RegExp }> = {
  en: {
    but: /except as (expressly |otherwise |specifically )*(set (out|forth)|provided|stated|specified) (herein|below|above|in (this|these|section|clause)|under this)/i,
    gives:
      /\b(will|shall|must) (promptly )?(refund|reimburse|return)\b[^.;]{0,80}\b(pre-?paid|unused|fees?|price|sums?)\b/i,
  },
  ru: {
    but: /кроме случаев[^.;]{0,40}(предусмотрен|указан|установлен)[а-я]* (настоящ|в настоящ|договор|в договор|соглашени|раздел|пункт)/iu,
    gives:
      /(?<!не )(верн[её]т|возвраща[её]т|возмеща[её]т)[^.;]{0,80}(предоплат|неиспользован|аванс|плат[уы]|сумм|стоимост)/iu,
  },
  zh: {
    but: /除?(本合同|本协议|本条款)(另有|明确)?(约定|规定)[^。；]{0,4}外/,
    gives: /(?<![不再予])(退还|返还)[^。；]{0,24}(预付|剩余|未使用|未履行)/,
  },
}

/** What is the customer's own from the beginning: its data, what it wrote itself. */
export const ownThings: Record<Locale, RegExp> = {
  en: /\b(customer|client|licensee|user|your)('s)? (own )?(data|content|materials|files|modifications|information)\b|\b(created|made|uploaded|provided|submitted) by (the )?(customer|client|licensee|user|you)\b/i,
  ru: /(данн|материал|контент|сведени|информаци)[а-я]+ (заказчик|клиент|лицензиат|пользовател)[ая](?![а-я])|ваш[а-я]+ (данн|материал|контент|файл)|(созда|разработа|загруж|размещ|внес)[а-яё]+ (самим )?(заказчиком|клиентом|лицензиатом|пользователем|вами)/iu,
  zh: /(甲方|客户|用户|您)(自行|自己|上传|录入|提供|产生|的)[^。；]{0,12}(数据|内容|资料|信息|材料)/,
}

/** Whose the rights are said to be wholly: left the maker's, right that they pass to whoever ordered. */
export const ownership: Record<Locale, { keeps: RegExp; passes: RegExp }> = {
  en: {
    keeps:
      /\b(title|ownership|copyright|rights?)\b[^.;]{0,120}\b(remains?|belongs?|retained|vests?|retains?)\b[^.;]{0,40}\b(supplier|contractor|vendor|provider|licensor|developer)|\b(supplier|contractor|vendor|provider|licensor|developer)\b[^.;]{0,40}\b(retains|owns|remains the owner)/i,
    passes:
      /\b(title|ownership|rights?|property)\b[^.;]{0,120}\b(pass|passes|transfer|transfers|transferred|vests?|belongs?|assigned)\b(?:(?!\b(?:supplier|contractor|vendor|provider|licensor|developer)\b)[^.;]){0,40}\b(customer|client|buyer|licensee)/i,
  },
  ru: {
    keeps:
      /(прав|собственност)[^.;]{0,120}(принадлеж|остаю?тся|сохраня)[^.;]{0,50}(исполнител|подрядчик|поставщик|лицензиар|разработчик|правообладател)/iu,
    passes:
      /(прав(?![а-я]* (на )?(ис)?пользован)|собственност)[^.;]{0,120}(переход|передаю?тся|перейд|принадлеж)(?:(?!исполнител|подрядчик|поставщик|лицензиар|разработчик|правообладател)[^.;]){0,60}(заказчик|покупател|клиент|лицензиат)/iu,
  },
  zh: {
    keeps:
      /(著作权|知识产权|所有权|专有权)[^。；]{0,30}(归|属于?)[^。；]{0,6}(乙方|供应商|服务商|开发方|许可方|受托方)/,
    passes:
      /(著作权|知识产权|所有权|财产权|权利)[^。；]{0,30}(转移|转归|归|属于?|转让)[^。；，,]{0,6}(?<!乙方[^。；，,]{0,5})(甲方|客户|委托方|买方)/,
  },
}
