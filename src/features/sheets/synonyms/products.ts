import type { Unit } from '#features/products/contract.ts'

const list = (names: string) => names.split(',').map((name) => name.trim())

/** What people call a column of a sheet of products, in English, Russian and Chinese; keys are the goals it may feed. */
export const productSynonyms: Readonly<Record<string, readonly string[]>> = {
  name: list(`
    name, product, product name, item, item name, goods, service, title, description of goods,
    название, наименование, товар, наименование товара, номенклатура, услуга, наименование услуги, продукт,
    позиция, работа, товар или услуга,
    名称, 产品, 产品名称, 商品, 商品名称, 品名, 物料名称, 服务名称, 货物名称, 项目名称
  `),
  code: list(`
    code, sku, article, article number, item number, item no, part number, product code, vendor code,
    код, артикул, код товара, номенклатурный номер, арт, код номенклатуры, sku,
    编码, 编号, 产品编码, 产品编号, 商品编码, 货号, 物料编码, 料号, 型号
  `),
  kind: list(`
    kind, type, product type, goods or service,
    вид, тип, тип номенклатуры, вид номенклатуры,
    类型, 产品类型, 种类, 商品类型
  `),
  unit: list(`
    unit, uom, UoM, unit of measure, measure,
    ед, ед изм, единица, единица измерения, единицы измерения,
    单位, 计量单位, 计价单位
  `),
  taxCategory: list(`
    tax, vat, tax category, vat category, tax class,
    ндс, ставка ндс, налог, категория налога,
    税, 税种, 税率类别, 增值税
  `),
  active: list(`
    active, in use, sold, available,
    активен, продаётся, действует, используется,
    在售, 启用, 是否在售, 有效
  `),
  about: list(`
    about, description, comment, note, details,
    описание, комментарий, примечание, подробности,
    备注, 说明, 描述, 简介
  `),
  price: list(`
    price, unit price, list price, sales price, cost, amount, price per unit, net price,
    цена, стоимость, прайс, цена за единицу, цена продажи, розничная цена, тариф, цена без ндс, цена с ндс,
    价格, 单价, 售价, 销售价, 含税单价, 不含税单价, 报价, 标价
  `),
}

/** What people write for a unit beside its names in the three languages and its codes in the classifiers. */
export const unitSynonyms: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  piece: list('pc, pcs, pieces, each, ea, unit, штука, штук, ед, единица, 个, 只, 台, 支, 条'),
  set: list('sets, kit, комплект, набор, 组'),
  package: list('pack, pkg, box, упаковка, уп, пачка, коробка, 盒, 箱, 袋'),
  hour: list('h, hr, hours, час, часов, 时'),
  day: list('days, день, дней, сутки, 日'),
  week: list('weeks, неделя, 星期'),
  month: list('months, месяц, 个月'),
  year: list('years, лет'),
  gram: list('gr, gram, грамм, гр'),
  kilogram: list('kgs, kilo, kilogram, килограмм, 公斤'),
  tonne: list('tn, ton, tonne, тонна, тонн'),
  metre: list('metre, meter, метр, пог м, п м'),
  squareMetre: list('sqm, sq m, кв м, квадратный метр, 平米'),
  cubicMetre: list('cbm, cu m, куб м, кубический метр, 立方'),
  litre: list('litre, liter, литр'),
  person: list('people, человек, 位'),
  service: list('усл, усл ед, 项'),
}
