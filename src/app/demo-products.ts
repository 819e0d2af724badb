import * as priceLists from '#features/price-lists/actions.ts'
import { products } from '#features/products/actions.ts'
import { setLines } from '#features/deals/lines.ts'
import type { Work } from '#kit/db.ts'

/** What the storage company sells: storage of wheels and machines by the day, of open ground by its metres, and the work around it; prices in roubles and in yuan. */
const sold = [
  ['ST-15', 'Хранение колёс R13–R15 · 轮胎仓储 R13–R15', 'pieceDay', '2.5', '0.22'],
  ['ST-18', 'Хранение колёс R16–R18 · 轮胎仓储 R16–R18', 'pieceDay', '3.2', '0.28'],
  ['ST-22', 'Хранение колёс от R19 · 轮胎仓储 R19+', 'pieceDay', '4.1', '0.36'],
  ['PU', 'Забор и доставка · 上门取送', 'service', '900', '80'],
  ['CH', 'Сезонная замена, 4 колеса · 季节换胎（4 轮）', 'set', '2400', '210'],
  ['EQ', 'Хранение погрузчика или прицепа · 叉车、挂车仓储', 'pieceDay', '180', '16'],
  ['YD', 'Открытая площадка · 露天堆场', 'squareMetreDay', '9.5', '0.85'],
  ['CL', 'Мойка колёс · 车轮清洗', 'piece', '120', '11'],
] as const

export type DemoSale = Awaited<ReturnType<typeof demoProducts>>

/** The demo's products and its two price lists: roubles without tax, on their ground, and yuan with tax on top. */
export const demoProducts = async (w: Work) => {
  const made: { id: string; name: string; unit: (typeof sold)[number][2]; rub: string; cny: string }[] = []
  for (const [code, name, unit, rub, cny] of sold)
    made.push({
      id: (await products.create(w, { name, code, unit, kind: 'service' })).id,
      name,
      unit,
      rub,
      cny,
    })
  // Whoever stores more than a thousand wheel-days of the common size pays less for those beyond.
  const steps = (price: string, less: string) => ({
    model: 'graduated' as const,
    price: null,
    tiers: [
      { upTo: '1000', price, flat: null },
      { upTo: null, price: less, flat: null },
    ],
  })
  const plain = (price: string) => ({ model: 'unit' as const, price, tiers: [] })
  const common = { validFrom: '2026-01-01', validTo: null, standard: true }
  const rub = await priceLists.create(w, {
    ...common,
    name: 'Прайс-лист 2026',
    currency: 'RUB',
    mode: 'none',
    ground: 'Освобождение от НДС по ст. 145 НК РФ (УСН)',
    country: 'RU',
    regime: null,
    prices: made.map((p, at) => ({ productId: p.id, ...(at === 0 ? steps(p.rub, '2') : plain(p.rub)) })),
  })
  const cny = await priceLists.create(w, {
    ...common,
    name: '价目表 2026',
    currency: 'CNY',
    mode: 'added',
    ground: null,
    country: 'CN',
    regime: 'low',
    prices: made.map((p) => ({ productId: p.id, ...plain(p.cny) })),
  })
  return { made, lists: { RU: rub, CN: cny } }
}

const [WHEELS, WIDE, PICK_UP, MACHINES, YARD, WASHING] = [1, 2, 3, 5, 6, 7]
const SEASON = 180
/** Square metres under a machine. */
const GROUND = 15

/**
 * What the `n`th customer stores through the winter: so many wheels, picked up, and washed every other time. Every third brings
 * machines besides, which stand on ground of their own.
 */
export const demoLines = async (
  w: Work,
  { made, lists }: DemoSale,
  { id, n, country }: { id: string; n: number; country: 'RU' | 'CN' },
): Promise<void> => {
  const { currency, mode, ground, id: priceListId } = lists[country]
  const wheels = 4 * (1 + (n % 5))
  const machines = n % 3 === 1 ? 1 + (n % 2) : 0
  const wanted: [product: number, quantity: number][] = [
    [n % 2 === 0 ? WHEELS : WIDE, wheels * SEASON],
    [PICK_UP, 1 + (n % 3)],
  ]
  if (machines > 0) wanted.unshift([MACHINES, machines * SEASON], [YARD, machines * GROUND * SEASON])
  if (n % 2 === 0) wanted.push([WASHING, wheels])
  await setLines(w, id, {
    version: 1,
    currency,
    mode,
    ground,
    priceListId,
    lines: wanted.map(([at, quantity]) => {
      const { id: productId, name, unit, rub, cny } = made[at]!
      return {
        productId,
        name,
        unit,
        quantity: String(quantity),
        price: country === 'RU' ? rub : cny,
        discount: wheels > 12 && at <= WIDE ? { percent: '10' } : null,
        tax: mode === 'none' ? null : { category: 'low' as const, rate: '6' },
      }
    }),
  })
}
