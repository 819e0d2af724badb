import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, type Piece, redline } from './redline.ts'

const piece = (text: string, code: string | null = null, heading = ''): Piece => ({ code, heading, text })

/** Runs as one line: `{+added+}`, `[-removed-]`. */
const shown = (runs: Change['text']) =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
const between = (old: string, now: string) => shown(redline([piece(old, 'a')], [piece(now, 'a')])[0]!.text)
const told = (old: readonly Piece[], now: readonly Piece[]) =>
  redline(old, now).map(({ kind, old: from, new: to }) => `${kind} ${from ?? '-'} ${to ?? '-'}`)

test.each([
  ['The fee is 5 % a month.', 'The fee is 7 % a month.', 'The fee is [-5-]{+7+} % a month.'],
  ['within ten days', 'within thirty working days', 'within [-ten-]{+thirty working+} days'],
  ['Pay in advance, in full.', 'Pay in full.', 'Pay in [-advance, in -]full.'],
  ['甲方应在十五日内付款。', '甲方应在三十日内付款。', '甲方应在[-十五日内-]{+三十日内+}付款。'],
  ['违约金为千分之五', '违约金为千分之三', '违约金为千分之[-五-]{+三+}'],
  ['乙方承担违约责任', '乙方不承担违约责任', '乙方{+不+}承担违约责任'],
  [
    'Исполнитель обязан уведомить Заказчика.',
    'Исполнитель вправе уведомить Заказчика.',
    'Исполнитель [-обязан-]{+вправе+} уведомить Заказчика.',
  ],
  ['не позднее 0,5 часа', 'не позднее 1,5 часа', 'не позднее [-0,5-]{+1,5+} часа'],
  ['ok 👨‍👩‍👧 end', 'ok 👩 end', 'ok [-👨‍👩‍👧-]{+👩+} end'],
  [
    'wholly other words stood here once',
    'now nothing of that is left',
    '[-wholly other words stood here once-]{+now nothing of that is left+}',
  ],
  ['', 'new', '{+new+}'],
  ['gone', '', '[-gone-]'],
])('words between %j and %j', (old, now, runs) => expect(between(old, now)).toBe(runs))

test.each([
  ['a  b\nc', 'a b c'],
  ['a b', ' a b\n'],
  ['甲方\n应 付款', '甲方应付款'],
  ['п. 1', 'п.\u00a01'],
])('whitespace alone is no change: %j and %j', (old, now) => {
  const [change] = redline([piece(old, 'a', old)], [piece(now, 'a', now)])
  expect(change).toMatchObject({
    kind: 'same',
    text: [{ kind: 'same', text: now }],
    heading: [{ text: now }],
  })
})

const secrecy = piece('Each party keeps the secrets of the other for three years.')
const fees = piece('The Customer pays within ten days of the invoice.')
const law = piece('本合同适用中华人民共和国法律，争议提交仲裁。')
const breach = piece('Исполнитель уплачивает неустойку за каждый день просрочки.')

test.each<[string, Piece[], Piece[], string[]]>([
  ['nothing', [], [], []],
  ['the same', [fees, law], [fees, law], ['same 0 0', 'same 1 1']],
  ['one added, one removed', [fees, secrecy], [law, fees], ['added - 0', 'same 0 1', 'removed 1 -']],
  [
    'a new first clause moves none',
    [fees, law, breach],
    [secrecy, fees, law, breach],
    ['added - 0', 'same 0 1', 'same 1 2', 'same 2 3'],
  ],
  [
    'the last becomes the first',
    [fees, law, breach],
    [breach, fees, law],
    ['moved 2 0', 'same 0 1', 'same 1 2'],
  ],
  [
    'moved with a word changed',
    [fees, secrecy, law],
    [secrecy, law, piece('The Customer pays within thirty days of the invoice.')],
    ['same 1 0', 'same 2 1', 'moved 0 2'],
  ],
  [
    'by code, whatever the words',
    [piece('Old words.', 'fees'), piece('Same words stay.', 'law')],
    [piece('Same words stay.', 'fees'), piece('Others.', 'law')],
    ['changed 0 0', 'changed 1 1'],
  ],
  [
    'different codes are different clauses',
    [piece('The Customer pays within ten days.', 'fees')],
    [piece('The Customer pays within ten days.', 'fees.late')],
    ['removed 0 -', 'added - 0'],
  ],
  [
    'a code against none, by likeness',
    [piece(fees.text, 'fees')],
    [piece('The Customer pays within thirty days of the invoice.')],
    ['changed 0 0'],
  ],
  [
    'wholly rewritten under its heading',
    [fees, piece('Whatever stood here.', null, 'Warranty')],
    [fees, piece('Другой текст совсем.', null, 'Warranty')],
    ['same 0 0', 'changed 1 1'],
  ],
  [
    'what is gone stays behind what it followed',
    [fees, secrecy, law],
    [fees, breach, law],
    ['same 0 0', 'removed 1 -', 'added - 1', 'same 2 2'],
  ],
  ['the same twice', [fees, fees, law], [fees, law], ['same 0 0', 'removed 1 -', 'same 2 1']],
])('clauses: %s', (_, old, now, changes) => expect(told(old, now)).toEqual(changes))

const word = fc.constantFrom(
  '甲方',
  '应',
  '付款',
  'pay',
  'fee',
  'не',
  'срок',
  '12',
  ',',
  '。',
  ' ',
  '\n',
  '  ',
  '👨‍👩‍👧',
  '\ud83d',
  '\udc00',
  'é',
)
const words = fc.array(word, { maxLength: 40 }).map((all) => all.join(''))
const anyText = fc.oneof(words, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const pieces = fc.array(
  fc.record({ code: fc.option(fc.constantFrom('a', 'b', 'c')), heading: anyText, text: anyText }),
  { maxLength: 8 },
)
const only = (runs: Change['text'], left: string) =>
  runs
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
const bare = (text: string) => text.replace(/\s+/g, '')

test('the runs give back both texts, the old one save for its spaces', () =>
  fc.assert(
    fc.property(pieces, pieces, (old, now) => {
      const changes = redline(old, now)
      for (const { old: from, new: to, heading, text } of changes) {
        const [a, b] = [old[from ?? -1], now[to ?? -1]]
        expect([only(heading, 'removed'), only(text, 'removed')]).toEqual([b?.heading ?? '', b?.text ?? ''])
        expect([only(heading, 'added'), only(text, 'added')].map(bare)).toEqual(
          [a?.heading ?? '', a?.text ?? ''].map(bare),
        )
      }
      // Each clause is told once, those of the new version in their order.
      const places = (side: 'old' | 'new') => changes.flatMap((change) => change[side] ?? [])
      expect(places('new')).toEqual([...now.keys()])
      expect(places('old').toSorted((a, b) => a - b)).toEqual([...old.keys()])
    }),
  ))

test('a text against itself in other lines is the same', () =>
  fc.assert(
    fc.property(words, (text) => {
      const changes = redline([piece(text.replaceAll(' ', '\n'), 'a')], [piece(text, 'a')])
      expect(changes).toMatchObject([{ kind: 'same' }])
    }),
  ))

test('two texts of which one is huge and the other has nothing of it are told at once', () => {
  const old = Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ')
  const now = Array.from({ length: 20_000 }, (_, i) => `v${i}`).join(' ')
  expect(redline([piece(old, 'a')], [piece(now, 'a')])[0]!.text).toEqual([
    { kind: 'removed', text: old },
    { kind: 'added', text: now },
  ])
})
