/** Ordered as they win a tie. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1251',
  'koi8-r',
  'windows-1252',
] as const
export type Encoding = (typeof encodings)[number]

/** `confidence` 0–1; `candidates` best first, each with a line of the text as it would read, for a person to confirm. */
export type Detected = {
  encoding: Encoding
  confidence: number
  candidates: { encoding: Encoding; sample: string }[]
}

// The commonest characters of Chinese text, then those of company names, addresses and surnames.
const han = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经' +
    '么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关' +
    '点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通' +
    '教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市' +
    '直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死' +
    '有限责任集团股份技贸易商店铺厂号省县镇村街楼室室邮编码址联络客户称姓话机箱注册资证件号税职经理电邮网站备注状态负责创建时间来源行业' +
    '京沪广深圳州杭苏宁波汉成都重庆津武西安厦沈阳连青岛济郑沙福昌合肥华信科创智能云软服务咨询投融租赁医药食材料装饰程械' +
    '李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞刚',
)
const cyrillic = new Set('оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУ')

/** Share of the non-ASCII characters that a reader of Chinese would expect, less those that cannot be. */
const chinese = (text: string) => {
  let [seen, good, bad, before] = [0, 0, 0, '']
  for (const char of text) {
    const last = before
    before = char
    if (char < '\u0080') continue
    seen++
    if (han.has(char)) good++
    else if (/\p{Script=Cyrillic}/u.test(char)) {
      // A base of several scripts has whole words of Cyrillic; a letter between Chinese ones is another encoding's accident.
      if (/\p{Script=Cyrillic}/u.test(last)) good++
      else if (/\p{Script=Han}/u.test(last)) bad++
    } else if (char === '\ufffd' || (char >= '\ue000' && char <= '\uf8ff')) bad++
    else if (/[\u3001-\u3011\uff01-\uff5e]/.test(char)) good += 0.5
  }
  return seen ? (good - 2 * bad) / seen : 0
}

/** Share of the non-ASCII characters that make words in Cyrillic: frequent letters, and case as people write it. */
const russian = (text: string) => {
  let [seen, good] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char < '\u0080') continue
    seen++
    const before = text[i - 1] ?? ' '
    if (/[А-яЁёІіЇїЄєҐґЎў]/.test(char)) {
      good += cyrillic.has(char) ? 1 : 0.5
      // A capital inside a word, or Latin glued to Cyrillic, is how another encoding reads here.
      if (/[а-яё]/.test(before) && /[А-ЯЁ]/.test(char)) good -= 2
      if (/[a-z]/i.test(before)) good -= 1
    } else if (!/[«»№–—„“”…\u00a0]/.test(char)) good -= 1
  }
  return seen ? good / seen : 0
}

/** Share of the non-ASCII characters that are accented letters inside Latin words. */
const latin = (text: string) => {
  let [seen, good] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text[i]! < '\u0080') continue
    seen++
    const between = /[a-z]/i.test(text[i - 1] ?? '') || /[a-z]/i.test(text[i + 1] ?? '')
    if (between && /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/.test(text[i]!)) good++
  }
  // One point below the others' best, so that a doubt is decided for the languages of the product.
  return seen ? (good / seen) * 0.9 : 0
}

// The runtime's own decoder: iconv-lite 0.7 loses four-byte GB18030 characters that a chunk's end cuts in two.
const decode = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes)

/** The first line that shows what the encoding does to the letters. */
const sampleOf = (text: string) =>
  clean(text)
    .split(/\r?\n|\r/)
    .find((line) => /[^\0-\x7f]/.test(line))
    ?.slice(0, 200) ?? clean(text).slice(0, 200)

/** UTF-16 without a mark: zeros stand on one side of the pairs only. */
const utf16 = (bytes: Uint8Array): Encoding | null => {
  const zeros = [0, 0]
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0) zeros[0]!++
    if (bytes[i + 1] === 0) zeros[1]!++
  }
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < bytes.length / 40) return null
  return odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : null
}

/** Share of the non-ASCII bytes that do not form UTF-8; the cut at the end of the sample is forgiven. */
const utf8Damage = (bytes: Uint8Array) => {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  let [high, broken] = [0, 0]
  for (const byte of bytes) if (byte > 0x7f) high++
  // A U+FFFD that was really written in the file weighs three bytes and is rare enough not to matter.
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++
  return { high, damage: high ? broken / high : 0 }
}

/**
 * Guesses the encoding of a text from its first bytes (64 kB is plenty) without ever refusing.
 *
 * A byte order mark decides; then zeros (UTF-16); then valid UTF-8; then the tongue: each remaining encoding is
 * tried and judged by how much the result reads like Chinese, Russian or accented Latin.
 */
export const detectEncoding = (bytes: Uint8Array): Detected => {
  const sure = (encoding: Encoding, confidence: number): Detected => ({
    encoding,
    confidence,
    candidates: [{ encoding, sample: sampleOf(decode(bytes, encoding)) }],
  })
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (mark.startsWith('efbbbf')) return sure('utf-8', 1)
  if (mark.startsWith('fffe')) return sure('utf-16le', 1)
  if (mark.startsWith('feff')) return sure('utf-16be', 1)
  if (mark === '84319533') return sure('gb18030', 1)
  const wide = utf16(bytes)
  if (wide) return sure(wide, 0.95)

  const { high, damage } = utf8Damage(bytes)
  if (damage === 0) return sure('utf-8', high ? 0.99 : 1)

  const scored = encodings
    .filter((encoding) => !encoding.startsWith('utf-16'))
    .map((encoding) => {
      const text = decode(bytes, encoding)
      const score =
        encoding === 'utf-8'
          ? 1 - 10 * damage
          : encoding === 'gb18030'
            ? chinese(text)
            : encoding === 'windows-1252'
              ? latin(text)
              : russian(text)
      return { encoding, sample: sampleOf(text), score }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored as [(typeof scored)[0], (typeof scored)[0]]
  const confidence = Math.min(0.99, Math.max(0.1, best.score - Math.max(0, second.score) * 0.7))
  return {
    encoding: best.encoding,
    confidence: Math.round(confidence * 100) / 100,
    candidates: scored.filter((one) => one.score > -1).map(({ encoding, sample }) => ({ encoding, sample })),
  }
}

const unwanted = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv

/**
 * The one place where text from files is made storable: null bytes, control characters other than tab and line ends,
 * and non-characters are dropped; a lone surrogate becomes U+FFFD. PostgreSQL and XML refuse all of these.
 */
export const clean = (text: string) => {
  const plain = text.search(unwanted) < 0 ? text : text.replace(unwanted, '')
  return plain.isWellFormed() ? plain : plain.toWellFormed()
}

/** Decodes and cleans a stream, without its byte order mark; undecodable bytes become U+FFFD, it never throws for them. */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding)
  let started = false
  for await (const chunk of bytes) {
    let text = decoder.decode(chunk, { stream: true })
    if (!text) continue
    // UTF-8 and UTF-16 lose their mark in the decoder, GB18030 does not.
    if (!started && text.startsWith('\ufeff')) text = text.slice(1)
    started = true
    yield clean(text)
  }
  const rest = clean(decoder.decode())
  if (rest) yield rest
}
