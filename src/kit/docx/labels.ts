// How Word writes a number in each of its formats.

const roman = (n: number): string =>
  (
    [
      [1000, 'm'],
      [900, 'cm'],
      [500, 'd'],
      [400, 'cd'],
      [100, 'c'],
      [90, 'xc'],
      [50, 'l'],
      [40, 'xl'],
      [10, 'x'],
      [9, 'ix'],
      [5, 'v'],
      [4, 'iv'],
      [1, 'i'],
    ] as const
  ).reduce(
    ([text, left], [value, letters]) =>
      [text + letters.repeat(Math.floor(left / value)), left % value] as [string, number],
    ['', n] as [string, number],
  )[0]

/** a … z, aa, bb …: Word repeats the letter. */
const lettered = (n: number, row: string): string =>
  row[(n - 1) % row.length]!.repeat(Math.floor((n - 1) / row.length) + 1)

const counted = (n: number, digits: string, units: string): string => {
  const written = [...String(n)]
  const text = written
    .map((digit, at) =>
      digit === '0' ? digits[0]! : `${digits[Number(digit)]}${units[written.length - 1 - at]?.trim() ?? ''}`,
    )
    .join('')
    .replace(new RegExp(`${digits[0]}+`, 'g'), digits[0]!)
  return text.length > 1 && text.endsWith(digits[0]!) ? text.slice(0, -1) : text
}
const han = (n: number) =>
  n < 10_000
    ? counted(n, '〇一二三四五六七八九', ' 十百千')
        .replace(/^一十/, '十')
        .replaceAll('〇', n > 99 ? '零' : '〇')
    : String(n)
const capital = (n: number) => (n < 10_000 ? counted(n, '零壹贰叁肆伍陆柒捌玖', ' 拾佰仟') : String(n))
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'
const ordinal = (n: number) => {
  const teen = n % 100 > 10 && n % 100 < 14
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

const formats: Record<string, (n: number) => string> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: (n) => lettered(n, latin),
  upperLetter: (n) => lettered(n, latin.toUpperCase()),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  russianLower: (n) => lettered(n, cyrillic),
  russianUpper: (n) => lettered(n, cyrillic.toUpperCase()),
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
  chineseLegalSimplified: capital,
  ideographLegalTraditional: capital,
  decimalEnclosedCircle: (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : String(n)),
  decimalEnclosedCircleChinese: (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : String(n)),
  ordinal,
  none: () => '',
}

/** A number in a format of Word's (`w:numFmt`); one that is not known here is written in figures. */
export const written = (n: number, format: string): string =>
  n < 1 || n > 32_767 ? String(n) : (formats[format] ?? String)(n)
