import { Button, Group, Input, Text, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { inForce, rateOn } from '#features/price-lists/rules.ts'
import { rateCategories } from '#features/price-lists/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import type { LineTerms as Terms } from '../../contract-lines.ts'
import { lineOf, sumsOf, withQuantity } from '../../rules-lines.ts'
import { type LinesDraft, moved, under, withChange, withLine, without } from './draft.ts'
import { LineDiscount } from './LineDiscount.tsx'
import { LineRow } from './LineRow.tsx'
import classes from './Lines.module.css'
import { LineSums } from './LineSums.tsx'
import { LineTerms } from './LineTerms.tsx'
import type { Shelves } from './useShelf.ts'

type Props = {
  draft: LinesDraft
  shelves: Shelves
  disabled: boolean
  /** The currency cannot change, as that of a won deal. */
  fixed: boolean
  totalLabel: string
  /** What is taken off all lines together is called so; without it, nothing is. */
  discountLabel: string | undefined
  onChange: (draft: LinesDraft) => void
}

/** Lines of what is sold, and what they come to while they are typed; who shows them keeps and saves them. */
export const LinesEditor = (props: Props) => {
  const { draft, shelves, disabled, fixed, totalLabel, discountLabel, onChange } = props
  const t = useT()
  const { country } = useSession().workspace
  const { terms, lines, discount } = draft
  const { mode, currency, priceListId } = terms
  const sums = sumsOf(lines, terms, discount)
  const list = shelves.lists.find(({ id }) => id === priceListId)
  const taxes =
    mode === 'none'
      ? []
      : rateCategories.flatMap((category) => {
          const rate = rateOn(shelves.rates, list?.country ?? country, category, shelves.day)
          return rate ? [{ category, rate: rate.rate }] : []
        })
  // A product's price may still be under way when the next key is pressed: what comes later changes the newest draft.
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  const table = useRef<HTMLTableElement>(null)
  const added = useRef<string | null>(null)
  useEffect(() => {
    const key = added.current
    if (key) table.current?.querySelector<HTMLInputElement>(`[data-line="${key}"] input`)?.focus()
    added.current = null
  }, [lines.length])
  const put = (next: LinesDraft) => {
    latest.current = next
    onChange(next)
  }
  const change = (key: string, part: Parameters<typeof withChange>[2]) =>
    put(withChange(latest.current, key, part))
  const add = async (behind?: string) => {
    const shelf = await shelves.shelfOf(priceListId)
    added.current = crypto.randomUUID()
    put(withLine(latest.current, added.current, shelf, behind))
  }
  const sell = async (key: string, productId: string) => {
    const [product, shelf] = await Promise.all([shelves.productOf(productId), shelves.shelfOf(priceListId)])
    const line = latest.current.lines.find((one) => one.key === key)
    if (line) change(key, lineOf(line, product, shelf, mode))
  }
  const count = async (key: string, quantity: string) => {
    const line = latest.current.lines.find((one) => one.key === key)
    if (!line) return
    const shelf = await shelves.shelfOf(priceListId)
    change(key, withQuantity(line, quantity, shelf))
  }
  const turn = async (next: Terms) => {
    const ids = [...new Set(lines.flatMap((l) => l.productId ?? []))]
    const [shelf, products] = await Promise.all([
      shelves.shelfOf(next.priceListId),
      Promise.all(ids.map((id) => shelves.productOf(id).catch(() => undefined))),
    ])
    const known = new Map(products.flatMap((p) => (p ? [[p.id, p] as const] : [])))
    put(under(latest.current, next, shelf, known))
  }
  return (
    <div className={classes['editor']}>
      <LineTerms
        terms={terms}
        lists={shelves.lists.filter(
          (one) => one.currency === currency && (one.id === priceListId || inForce(one, shelves.day)),
        )}
        day={shelves.day}
        disabled={disabled}
        fixed={fixed}
        onGround={(ground) => put({ ...draft, terms: { ...terms, ground } })}
        onCurrency={(code) => void turn(shelves.termsIn(code))}
        onTerms={(next) => void turn(next)}
      />
      {lines.length > 0 && (
        <table ref={table} className={classes['table']} aria-label={t('deal.lines.title')}>
          <thead>
            <tr>
              {['name', 'quantity', 'unit', 'price', 'discount'].map((key) => (
                <th key={key} scope="col" className={key === 'discount' ? classes['discount'] : undefined}>
                  {t(`deal.lines.${key}`)}
                </th>
              ))}
              {mode !== 'none' && <th scope="col">{t('deal.lines.tax')}</th>}
              <th scope="col" className={classes['amount']}>
                {t('deal.lines.amount')}
              </th>
              {!disabled && (
                <th scope="col" className={classes['tools']}>
                  <VisuallyHidden>{t('record.actions')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <LineRow
                key={line.key}
                line={line}
                at={at}
                amount={sums.lines[at]!.amount}
                currency={currency}
                taxes={mode === 'none' ? null : taxes}
                ends={{ first: at === 0, last: at === lines.length - 1 }}
                disabled={disabled}
                onChange={(part) => change(line.key, part)}
                onSell={(id) => void sell(line.key, id)}
                onCount={(quantity) => void count(line.key, quantity)}
                onMove={(by) => put(moved(draft, line.key, by))}
                onRemove={() => put(without(draft, line.key))}
                onNext={() => void add(line.key)}
              />
            ))}
          </tbody>
        </table>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        {disabled ? (
          <span />
        ) : (
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={15} />}
              onClick={() => void add()}
            >
              {t('deal.lines.add')}
            </Button>
            {lines.length > 0 && (
              <Text size="xs" c="dimmed" visibleFrom="sm" mt={4}>
                {t('deal.lines.keys')}
              </Text>
            )}
          </div>
        )}
        {lines.length > 0 && discountLabel && (
          <Input.Wrapper label={discountLabel} size="xs" labelElement="div">
            <LineDiscount
              of={discountLabel}
              currency={currency}
              discount={discount}
              disabled={disabled}
              onChange={(off) => put({ ...latest.current, discount: off })}
            />
          </Input.Wrapper>
        )}
        {lines.length > 0 && (
          <LineSums sums={sums} terms={terms} label={totalLabel} discountLabel={discountLabel} />
        )}
      </Group>
    </div>
  )
}
