import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { clean, decodeStream, detectEncoding } from './encoding.ts'

const detect = (text: string, encoding: string, addBOM = false) =>
  detectEncoding(iconv.encode(text, encoding, { addBOM })).encoding

const russian = [
  'Компания;ИНН\nООО «Ромашка»;7707083893\n',
  'Москва',
  'ООО "РОМАШКА";МОСКВА;УЛ. ЛЕНИНА\n',
  'name,city\nПАО Сбербанк,Москва\n',
  'Фамилия Имя\tТелефон\nЩукин Пётр\t+7 999 123-45-67\n',
  'id;name\n1;Ёлка\n',
  'ИП Кузнецов А.А.,№ 5\n',
]
const chinese = [
  '公司名称,电话\n北京华信科技有限公司,010-12345678\n',
  '公司',
  '名称,城市\n张伟,上海\n',
  'name,phone\n李娜,13800138000\n',
  '客户编号;统一社会信用代码;联系人\n1;91310000775785552L;王芳\n',
  '深圳市腾讯计算机系统有限公司',
  '备注\n客户要求下周回电，已发送报价单。\n',
]

describe('detection', () => {
  test.each(russian)('Russian %j', (text) => {
    expect(detect(text, 'win1251')).toBe('windows-1251')
    expect(detect(text, 'utf8')).toBe('utf-8')
  })
  test.each(russian.slice(0, 5))('Russian from a UNIX mailbox %j', (text) =>
    expect(detect(text, 'koi8-r')).toBe('koi8-r'),
  )
  test.each(chinese)('Chinese %j', (text) => {
    expect(detect(text, 'gb18030')).toBe('gb18030')
    expect(detect(text, 'utf8')).toBe('utf-8')
  })
  test.each([...russian, ...chinese])('UTF-16 with a mark %j', (text) => {
    expect(detect(text, 'utf-16le', true)).toBe('utf-16le')
    expect(detect(text, 'utf-16be', true)).toBe('utf-16be')
  })
  test.each([russian[0]!, russian[3]!, chinese[0]!, chinese[3]!, 'a,b\n1,2\n'])(
    'UTF-16 without one %j',
    (text) => {
      expect(detect(text, 'utf-16le')).toBe('utf-16le')
      expect(detect(text, 'utf-16be')).toBe('utf-16be')
    },
  )
  test('one base of three scripts', () => {
    const text =
      '公司名称,邮箱\r\n东方贸易,a@x.cn\r\nСевер Снаб,b@x.ru\r\nДъёмов Лес,c@x.ru\r\nMarlow Tools,d@x.uk\r\n'
    expect(detectEncoding(iconv.encode(text, 'gb18030')).encoding).toBe('gb18030')
  })
  test('German and French of old Windows', () => {
    expect(detect('Firma;Ort\nMüller GmbH;Köln\n', 'win1252')).toBe('windows-1252')
    expect(detect('société;région\nCafé Zoé;Évry\n', 'win1252')).toBe('windows-1252')
  })
  test('plain ASCII is UTF-8, and so is a sample cut inside a character or damaged in one place', () => {
    expect(detect('a,b\n', 'utf8')).toBe('utf-8')
    const text = Buffer.from('Москва,'.repeat(100))
    expect(detectEncoding(text.subarray(0, 14 * 99 + 1)).encoding).toBe('utf-8')
    const damaged = Buffer.concat([text, Buffer.from([0xd0, 0x2c]), text])
    expect(detectEncoding(damaged)).toMatchObject({ encoding: 'utf-8' })
    expect(detectEncoding(damaged).confidence).toBeLessThan(0.99)
  })
  test('a person gets to see each candidate in its own letters', () => {
    const { candidates } = detectEncoding(iconv.encode('id;город\n1;Москва\n', 'win1251'))
    expect(candidates[0]).toEqual({ encoding: 'windows-1251', sample: 'id;город' })
    expect(candidates.length).toBeGreaterThan(1)
  })
  test.each([new Uint8Array(), new Uint8Array(5000), Uint8Array.from({ length: 256 }, (_, i) => i)])(
    'anything gets an answer',
    (bytes) => expect(detectEncoding(bytes).encoding).toBeTruthy(),
  )
})

describe('decoding', () => {
  const text = 'Ёжик 北京𠮷 😀\r\n'
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    '%s, one byte at a time',
    async (encoding) => {
      async function* bytes() {
        for (const byte of iconv.encode(text, encoding, { addBOM: true })) yield Uint8Array.of(byte)
      }
      expect((await Array.fromAsync(decodeStream(bytes(), encoding))).join('')).toBe(text)
    },
  )
  test('what no database stores is dropped or replaced', () => {
    expect(clean('a\0b\x1bc\td\r\n\ud800e\uffff')).toBe('abc\td\r\n\ufffde')
  })
})
