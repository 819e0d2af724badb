import type { sources } from '#features/deals/contract.ts'

const list = (names: string) => names.split(',').map((name) => name.trim())

/** What people call a column of a sheet of requests, in English, Russian and Chinese; keys are the goals it may feed. */
export const leadSynonyms: Readonly<Record<string, readonly string[]>> = {
  name: list(`
    request, lead, lead name, lead title, inquiry, enquiry, subject, title, request name, opportunity,
    заявка, лид, название лида, название заявки, тема, тема заявки, тема обращения, обращение, запрос,
    线索, 线索名称, 标题, 主题, 询盘, 询盘标题, 需求标题
  `),
  status: list(`
    status, lead status, state, stage, request status,
    статус, статус лида, статус заявки, состояние, стадия, этап,
    状态, 线索状态, 跟进状态, 阶段
  `),
  source: list(`
    source, lead source, channel, origin, came from, how did you hear about us, where from,
    источник, источник лида, источник заявки, источник обращения, канал, откуда, откуда узнали, откуда пришел,
    来源, 线索来源, 客户来源, 渠道, 来源渠道, 获客渠道
  `),
  topic: list(`
    interested in, product, service, product of interest, service of interest, interest, what for, looking for,
    что интересует, интерес, товар, услуга, продукт, интересующий товар, интересующая услуга, потребность,
    意向产品, 产品, 意向, 感兴趣的产品, 咨询产品, 服务, 需求产品
  `),
  person: list(`
    person, contact, contact name, contact person, full name, customer name, client name, first and last name, fio,
    requested by, sender,
    контакт, контактное лицо, фио, имя, имя контакта, имя клиента, фио клиента, фамилия имя отчество, фамилия имя,
    отправитель, заявитель,
    联系人, 姓名, 联系人姓名, 客户姓名, 称呼, 提交人
  `),
  companyName: list(`
    company, company name, organization, organisation, account, account name, business, business name, firm,
    компания, название компании, организация, наименование организации, контрагент, фирма, юр лицо,
    公司, 公司名称, 企业, 企业名称, 单位, 单位名称, 客户名称
  `),
  phones: list(`
    phone, telephone, phone number, tel, mobile, mobile phone, cell, contact phone, work phone,
    телефон, тел, номер телефона, мобильный, мобильный телефон, сотовый, контактный телефон, рабочий телефон,
    номер,
    电话, 手机, 手机号, 手机号码, 联系电话, 电话号码, 联系方式
  `),
  emails: list(`
    email, e-mail, mail, email address, contact email, work email,
    почта, электронная почта, эл почта, адрес электронной почты, имейл, емейл, email клиента,
    邮箱, 电子邮箱, 电子邮件, 邮件, 邮箱地址
  `),
  country: list(`country, country code, страна, код страны, 国家, 国别, 国家地区`),
  city: list(`city, town, region, location, город, населенный пункт, регион, 城市, 所在城市, 地区`),
  size: list(`
    size, company size, employees, number of employees, headcount,
    размер, размер компании, количество сотрудников, число сотрудников, штат,
    规模, 公司规模, 企业规模, 人员规模, 员工人数
  `),
  language: list(`language, lang, preferred language, язык, язык общения, язык клиента, 语言, 沟通语言`),
  message: list(`
    message, comment, comments, note, notes, description, request text, details, question, remark,
    сообщение, комментарий, примечание, описание, текст заявки, текст обращения, вопрос, подробности, заметка,
    留言, 备注, 需求, 需求描述, 说明, 描述, 咨询内容, 内容
  `),
  campaign: list(`
    campaign, utm, utm campaign, utm_campaign, ad campaign, advertising campaign,
    кампания, рекламная кампания, utm метка,
    推广活动, 广告系列, 营销活动, 活动名称
  `),
  rejectReason: list(`
    reject reason, rejection reason, reason for rejection, disqualification reason, lost reason,
    причина отказа, причина отклонения, причина брака,
    拒绝原因, 无效原因, 关闭原因
  `),
  receivedAt: list(`
    received, received at, date received, date, request date, created, created at, created date, creation date,
    date created, created on, create time, submitted, submitted at, submission date, timestamp, date and time, time,
    дата, дата заявки, дата обращения, дата поступления, поступила, получено, дата и время, создано, дата создания,
    создан, время заявки, отметка времени,
    日期, 时间, 收到时间, 提交时间, 创建时间, 创建日期, 咨询时间, 询盘时间, 登记日期
  `),
}

/** What else a source is called in sheets, beside its code and its names. */
export const sourceSynonyms: { readonly [K in (typeof sources)[number]]?: readonly string[] } = {
  coldBase: list(
    `cold, cold call, cold calls, cold list, холодный звонок, холодные звонки, холодный, обзвон, 陌拜, 电话营销, 冷线索`,
  ),
  site: list(`
    website, web, web site, web form, form, landing, landing page, online, internet,
    веб-сайт, форма на сайте, заявка с сайта, с сайта, лендинг, форма, интернет,
    官网, 网页, 表单, 网站表单, 落地页, 在线
  `),
  mail: list(`email, e-mail, newsletter, письмо, электронная почта, имейл, рассылка, 邮箱, 电子邮件`),
  call: list(
    `phone, phone call, telephone, incoming call, inbound call, телефон, входящий звонок, входящий, по телефону, 电话, 电话咨询, 呼入电话`,
  ),
  referral: list(`
    recommendation, word of mouth, partner, friend, referred,
    сарафанное радио, по рекомендации, партнер, знакомые, от клиента,
    推荐, 介绍, 朋友介绍, 客户介绍, 合作伙伴
  `),
  social: list(`
    social, social media, social networks,
    социальные сети, соцсеть, из соцсетей,
    社媒, 社交平台, 朋友圈
  `),
  chat: list(`live chat, online chat, messenger, онлайн-чат, мессенджер, чат на сайте, 聊天, 在线客服, 客服`),
  advertising: list(`
    ads, ad, advertisement, paid, ppc, paid search,
    контекст, контекстная реклама, таргет, таргетированная реклама,
    推广, 网络推广, 投放, 广告投放
  `),
  event: list(
    `exhibition, trade show, fair, conference, webinar, выставка, конференция, вебинар, ярмарка, 展会, 展览, 会议, 研讨会`,
  ),
  repeat: list(
    `repeat, repeat customer, returning, existing customer, повторный, повторный клиент, постоянный клиент, 老客户, 复购, 回头客`,
  ),
  other: list(`misc, прочее, иное, 其它`),
}
