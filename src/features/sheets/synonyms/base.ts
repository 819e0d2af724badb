const list = (names: string) => names.split(',').map((name) => name.trim())

/**
 * What people call a column, in English, Russian and Chinese. Keys are the fields of a company, `addresses.…` the
 * parts of its address, `contact.…` the person in the same sheet (and the contact's own fields), and `createdAt` and
 * `author` what the old system knew. Case, ё, punctuation, plural and full width need no entry of their own.
 */
export const synonyms = {
  name: list(`
    name, company, company name, account, account name, organization, organisation, business name,
    customer, client, customer name, client name, short name, supplier, vendor,
    название, наименование, компания, название компании, наименование компании, организация,
    наименование организации, контрагент, клиент, покупатель, поставщик, фирма, краткое наименование,
    сокращенное наименование, рабочее наименование,
    公司, 公司名称, 企业名称, 单位名称, 客户, 客户名称, 供应商名称, 名称, 公司简称, 客户简称, 单位
  `),
  legalName: list(`
    legal name, full name of company, registered name, full legal name, legal entity, official name,
    полное наименование, юридическое название, юридическое наименование, полное название, юр лицо,
    юридическое лицо,
    公司全称, 企业全称, 全称, 法定名称, 注册名称, 发票抬头
  `),
  taxId: list(`
    tax id, tax number, tin, vat, vat id, vat number, tax identification number, ein, uscc, inn,
    инн, инн компании, инн организации, инн контрагента, налоговый номер, идентификационный номер,
    инн/кио, бин, унп,
    统一社会信用代码, 社会信用代码, 信用代码, 税号, 纳税人识别号, 税务登记号
  `),
  kpp: list(`
    kpp,
    кпп, код причины постановки на учет
  `),
  registrationNumber: list(`
    registration number, company number, registration no, reg no, crn, ogrn,
    огрн, огрнип, огрн огрнип, регистрационный номер,
    注册号, 工商注册号, 登记号, 营业执照号
  `),
  bank: list(`
    bank details, bank account, bank account details, settlement account, payment details, iban,
    банковские реквизиты, расчетный счет, р/с, реквизиты банка, счет в банке,
    开户行及账号, 银行账户, 银行账号, 开户行, 账户信息
  `),
  phones: list(`
    phone, telephone, phone number, tel, company phone, office phone, work phone, main phone,
    business phone,
    телефон, тел, номер телефона, рабочий телефон, телефон компании, телефон организации,
    основной телефон, городской телефон,
    电话, 联系电话, 公司电话, 电话号码, 座机, 固定电话, 办公电话
  `),
  emails: list(`
    email, e-mail, mail, email address, company email, work email,
    почта, электронная почта, эл почта, адрес электронной почты, имейл, емейл, email компании,
    рабочий email,
    邮箱, 电子邮箱, 电子邮件, 邮件, 公司邮箱, 邮箱地址
  `),
  website: list(`
    website, web site, site, url, web, homepage, domain, company website,
    сайт, веб-сайт, вебсайт, адрес сайта, сайт компании, интернет-сайт,
    网站, 网址, 公司网站, 官网, 主页
  `),
  'addresses.street': list(`
    address, street, street address, address line 1, full address, billing address, legal address,
    postal address, shipping address,
    адрес, улица, юридический адрес, фактический адрес, почтовый адрес, адрес компании, адрес доставки,
    полный адрес,
    地址, 详细地址, 公司地址, 注册地址, 联系地址, 街道, 通讯地址, 收货地址
  `),
  'addresses.city': list(`
    city, town, locality,
    город, населенный пункт, нас пункт,
    城市, 市, 所在城市, 地区城市
  `),
  'addresses.region': list(`
    region, state, province, county, state/province,
    регион, область, край, субъект рф, республика,
    省, 省份, 地区, 所在地区, 区域
  `),
  'addresses.postcode': list(`
    postcode, postal code, zip, zip code,
    индекс, почтовый индекс,
    邮编, 邮政编码
  `),
  country: list(`
    country, country code, nation,
    страна, код страны,
    国家, 国别, 国家地区, 所在国家
  `),
  industry: list(`
    industry, sector, business type, line of business,
    отрасль, сфера деятельности, вид деятельности, сектор, индустрия, оквэд,
    行业, 所属行业, 行业类别, 行业类型, 经营范围
  `),
  size: list(`
    size, company size, segment, employees, number of employees, headcount,
    размер, размер компании, сегмент, количество сотрудников, число сотрудников, штат,
    规模, 公司规模, 企业规模, 人员规模, 员工人数
  `),
  lifecycle: list(`
    status, lifecycle, life cycle, stage, lifecycle stage, customer status, lead status, account status,
    customer type,
    статус, стадия, этап, статус клиента, состояние, тип клиента, жизненный цикл,
    状态, 客户状态, 阶段, 客户阶段, 生命周期, 客户类型
  `),
  ownerId: list(`
    owner, account owner, responsible, assigned to, assignee, manager, account manager, sales rep,
    salesperson,
    ответственный, менеджер, ответственный менеджер, куратор, исполнитель, ответственный сотрудник,
    负责人, 客户经理, 业务员, 销售, 跟进人, 所有者, 归属人
  `),
  tags: list(`
    tags, labels, categories, groups,
    тег, метка, категория, группа, ярлык,
    标签, 客户标签, 分类, 类别, 分组
  `),
  about: list(`
    comment, note, description, remark, about, memo,
    комментарий, примечание, описание, заметка, дополнительная информация, доп информация,
    备注, 说明, 描述, 注释, 简介
  `),
  createdAt: list(`
    created, created at, created date, creation date, date created, created on, create time, date added,
    date entered,
    создано, дата создания, создан, дата добавления, добавлено, дата регистрации, дата,
    创建时间, 创建日期, 建档日期, 录入时间, 添加时间, 登记日期, 日期
  `),
  author: list(`
    author, created by, creator, entered by, added by,
    автор, кем создано, кто создал, создал, кем добавлен,
    创建人, 作者, 录入人, 创建者, 添加人
  `),
  'contact.name': list(`
    contact, contact name, contact person, full name, person, person name, primary contact, fio,
    first and last name,
    контакт, контактное лицо, фио, имя, имя контакта, фамилия имя отчество, фамилия имя, фио контакта,
    фио контактного лица, представитель,
    联系人, 联系人姓名, 姓名, 主要联系人, 客户联系人
  `),
  'contact.position': list(`
    position, job title, title, role, contact position, occupation,
    должность, должность контакта, роль,
    职位, 职务, 联系人职位, 岗位, 头衔
  `),
  'contact.phones': list(`
    contact phone, mobile, mobile phone, cell, cell phone, personal phone, direct phone,
    телефон контакта, телефон контактного лица, мобильный, мобильный телефон, сотовый, сотовый телефон,
    моб телефон, личный телефон,
    联系人电话, 手机, 手机号, 手机号码, 移动电话, 联系人手机
  `),
  'contact.emails': list(`
    contact email, contact mail, personal email,
    email контакта, почта контакта, email контактного лица, личная почта,
    联系人邮箱, 个人邮箱, 联系人邮件
  `),
  'contact.birthday': list(`
    birthday, date of birth, birth date, dob,
    день рождения, дата рождения,
    生日, 出生日期, 出生年月
  `),
} as const satisfies Record<string, readonly string[]>
