import { pack } from '#kit/docx/open.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Look = { bold?: true; small?: true; large?: true; right?: true }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text: string, { bold, small, large }: Look = {}) =>
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${small ? '<w:color w:val="5F6B7A"/><w:sz w:val="16"/>' : ''}${large ? '<w:color w:val="1F4E79"/><w:sz w:val="34"/>' : ''}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
const line = (text: string, look: Look = {}) =>
  `<w:p><w:pPr><w:spacing w:after="60"/>${look.right ? '<w:jc w:val="right"/>' : ''}</w:pPr>${run(text, look)}</w:p>`
const hair = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="CFD6DE"/>`
const table = (widths: readonly number[], rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${['top', 'bottom', 'insideH'].map(hair).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell, n) => `<w:tc><w:tcPr><w:tcW w:w="${widths[n]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** Said only where there is a value. */
const where = (name: string, text = `{${name}}`) => `{#${name}}${text}{/${name}}`

const body = (say: (key: string) => string): string => {
  const right = { right: true } as const
  const head = (key: string, look: Look = {}) => line(say(key), { ...look, small: true })
  const fact = (key: string, name: string) => line(where(name, `${say(key)}: {${name}}`))
  return [
    line(where('seller.logo')),
    line('{seller.name}', { bold: true }),
    line(where('seller.address'), { small: true }),
    line('{#seller.identifiers}{identifier.label} {identifier.value}  {/seller.identifiers}', {
      small: true,
    }),
    line(`${say('number')} {offer.number}`, { large: true, bold: true }),
    line('{offer.title}', { bold: true }),
    line(`${say('date')}: {offer.date}`),
    fact('validUntil', 'offer.validUntil'),
    line(`${say('buyer')}: {buyer.name}`),
    line(where('buyer.address')),
    fact('taxId', 'buyer.taxId'),
    fact('person', 'buyer.person'),
    line(where('offer.intro')),
    table(
      [600, 3600, 1300, 1500, 1000, 1000, 1500],
      [
        [
          head('place'),
          head('name'),
          head('quantity', right),
          head('price', right),
          head('discount', right),
          head('tax', right),
          head('amount', right),
        ],
        [
          line('{#offer.lines}{line.place}'),
          line('{line.name}') + line(where('line.about'), { small: true }),
          line(`{line.quantity} ${where('line.unit')}`, right),
          line('{line.price}', right),
          line(where('line.discount'), right),
          line(where('line.tax'), right),
          line('{line.amount}{/offer.lines}', right),
        ],
      ],
    ),
    line(''),
    table(
      [7500, 3000],
      [
        [line(say('sum'), right), line('{offer.sum}', right)],
        [
          line(`{#offer.discount}${say('discountAll')}`, right),
          line('−{offer.discount}{/offer.discount}', right),
        ],
        [line('{#offer.taxes}{tax.label}', right), line('{tax.amount}{/offer.taxes}', right)],
        [line(say('total'), { bold: true, right: true }), line('{offer.total}', { bold: true, right: true })],
      ],
    ),
    line(where('offer.taxNote'), right),
    line(`${say('inWords')} {offer.words}`),
    line(where('offer.terms')),
    line(where('manager.name', `${say('manager')}: {manager.name} ${where('manager.email')}`)),
    line(where('seller.bank', `${say('bank')}: {seller.bank}`), { small: true }),
    line(where('seller.signatory', `${where('seller.signatoryPosition')} ____________ {seller.signatory}`)),
  ].join('')
}

const styles = (locale: Locale) =>
  `${xml}<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Microsoft YaHei"/><w:sz w:val="19"/><w:lang w:val="${{ en: 'en-GB', zh: 'en-GB', ru: 'ru-RU' }[locale]}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`

/** The document of Word that a house begins its own template of an offer from, in a language; every name in it is known. */
export const readyDocx = (locale: Locale): Promise<Buffer<ArrayBuffer>> => {
  const say = (key: string) => phrase(locale, `paper.${key}`)
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const relations = (...all: string[]) =>
    `${xml}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${(
      [
        ['document', 'document.main'],
        ['styles', 'styles'],
        ['footer1', 'footer'],
      ] as const
    )
      .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${xml}<w:document ${main} xmlns:r="${office}"><w:body>${body(say)}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="900" w:right="700" w:bottom="900" w:left="700" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'footer', 'footer1.xml'),
    ),
    'word/styles.xml': styles(locale),
    'word/footer1.xml': `${xml}<w:ftr ${main}>${line(`{seller.name} · ${say('number')} {offer.number}`, { small: true })}</w:ftr>`,
  }
  return pack(Object.entries(parts))
}
