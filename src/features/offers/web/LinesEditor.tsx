import { ActionIcon, Button, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { units } from '#features/products/contract.ts'
import { taxModes } from '#kit/money.ts'
import { keyOf, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getOfferDetails, type OfferContents, setOfferContents } from '../contract-papers.ts'
import { sumsOf } from '../rules.ts'
import { getOffer } from '../contract.ts'
import classes from './OfferDesk.module.css'

type Line = OfferContents['lines'][number]
type Props = {
  id: string
  version: number
  contents: OfferContents
  /** As the server keeps them. */
  kept: OfferContents
  disabled: boolean
  onChange: (next: OfferContents | null) => void
}

const decimal = (typed: string) => typed.replace(',', '.').replace(/[^\d.]/g, '')
const percentOf = (discount: Line['discount']) => (discount && 'percent' in discount ? discount.percent : '')
const asPercent = (typed: string) => (decimal(typed) === '' ? null : { percent: decimal(typed) })
/** A number half typed is none yet. */
const whole = (text: string) => text.replace(/\.$/, '') || '0'
const counted = (contents: OfferContents): OfferContents => ({
  ...contents,
  discount:
    contents.discount && 'percent' in contents.discount
      ? { percent: whole(contents.discount.percent) }
      : contents.discount,
  lines: contents.lines.map((line) => ({
    ...line,
    quantity: whole(line.quantity),
    price: whole(line.price),
    discount:
      line.discount && 'percent' in line.discount ? { percent: whole(line.discount.percent) } : line.discount,
    tax: contents.mode === 'none' || !line.tax ? null : { ...line.tax, rate: whole(line.tax.rate) },
  })),
})

/** The lines of a draft, what is taken off them, and what they come to. */
export const LinesEditor = ({ id, version, contents, kept, disabled, onChange }: Props) => {
  const t = useT()
  const format = useFormat()
  const client = useQueryClient()
  const save = useTell(setOfferContents, { refreshes: [getOfferDetails, getOffer] })
  const { lines, mode, currency } = contents
  const safe = counted(contents)
  const sums = sumsOf(safe)
  const changed = JSON.stringify(contents) !== JSON.stringify(kept)
  const set = (more: Partial<OfferContents>) => onChange({ ...contents, ...more })
  const setLine = (at: number, more: Partial<Line>) =>
    set({ lines: lines.map((line, n) => (n === at ? { ...line, ...more } : line)) })
  const add = () =>
    set({
      lines: [
        ...lines,
        {
          productId: null,
          name: '',
          unit: 'piece',
          quantity: '1',
          price: '0',
          discount: null,
          tax: lines.at(-1)?.tax ?? null,
        },
      ],
    })
  const money = (minor: number) => format.money({ minor, currency })
  const keep = () =>
    save.mutate(
      { params: { id }, body: { version, ...safe } },
      {
        onSuccess: (reply) => {
          client.setQueryData(keyOf(getOfferDetails, { params: { id } }), reply)
          onChange(null)
        },
      },
    )
  const box = (at: number, key: string, value: string, onType: (typed: string) => void, width: number) => (
    <TextInput
      aria-label={`${t(`offer.line.${key}`)} ${at + 1}`}
      w={width}
      value={value}
      disabled={disabled}
      {...(key !== 'name' && { inputMode: 'decimal' as const })}
      onChange={(e) => onType(e.currentTarget.value)}
    />
  )
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} fz="sm">
          {t('offer.lines')}
        </Title>
        {!disabled && (
          <Button size="compact-sm" disabled={!changed} loading={save.isPending} onClick={keep}>
            {t('action.save')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={save.error} noun="offer" />
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('offer.lines.empty')}
        </Text>
      ) : (
        <section className={classes['lines']} aria-label={t('offer.lines')}>
          <Table verticalSpacing={4} horizontalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {[
                  'name',
                  'quantity',
                  'unit',
                  'price',
                  'discount',
                  ...(mode === 'none' ? [] : ['tax']),
                  'amount',
                ].map((key) => (
                  <Table.Th key={key}>{t(`offer.line.${key}`)}</Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a line has no name of its own but its place
                <Table.Tr key={at}>
                  <Table.Td>{box(at, 'name', line.name, (name) => setLine(at, { name }), 210)}</Table.Td>
                  <Table.Td>
                    {box(at, 'quantity', line.quantity, (v) => setLine(at, { quantity: decimal(v) }), 74)}
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={`${t('offer.line.unit')} ${at + 1}`}
                      w={110}
                      disabled={disabled}
                      clearable
                      data={units.map((unit) => ({ value: unit, label: t(`product.unit.${unit}`) }))}
                      value={line.unit}
                      onChange={(unit) => setLine(at, { unit: unit as Line['unit'] })}
                    />
                  </Table.Td>
                  <Table.Td>
                    {box(at, 'price', line.price, (v) => setLine(at, { price: decimal(v) }), 100)}
                  </Table.Td>
                  <Table.Td>
                    {box(
                      at,
                      'discount',
                      percentOf(line.discount),
                      (v) => setLine(at, { discount: asPercent(v) }),
                      70,
                    )}
                  </Table.Td>
                  {mode !== 'none' && (
                    <Table.Td>
                      {box(
                        at,
                        'tax',
                        line.tax?.rate ?? '',
                        (v) =>
                          setLine(at, {
                            tax:
                              decimal(v) === ''
                                ? null
                                : { category: line.tax?.category ?? 'standard', rate: decimal(v) },
                          }),
                        70,
                      )}
                    </Table.Td>
                  )}
                  <Table.Td style={{ whiteSpace: 'nowrap', textAlign: 'right' }}>
                    {money(sums.lines[at]!.amount)}
                  </Table.Td>
                  <Table.Td>
                    {!disabled && (
                      <ActionIcon
                        aria-label={t('offer.line.remove', { n: at + 1 })}
                        onClick={() => set({ lines: lines.filter((_, n) => n !== at) })}
                      >
                        <IconTrash size={15} />
                      </ActionIcon>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {!disabled && (
        <Button
          variant="subtle"
          w="fit-content"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={add}
        >
          {t('offer.lines.add')}
        </Button>
      )}
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('offer.discount')}
          w={170}
          inputMode="decimal"
          disabled={disabled}
          value={percentOf(contents.discount)}
          onChange={(e) => set({ discount: asPercent(e.currentTarget.value) })}
        />
        <Select
          label={t('offer.mode')}
          w={190}
          disabled={disabled}
          allowDeselect={false}
          data={taxModes.map((m) => ({ value: m, label: t(`offer.mode.${m}`) }))}
          value={mode}
          onChange={(m) => m && set({ mode: m as OfferContents['mode'] })}
        />
        {mode === 'none' && (
          <TextInput
            label={t('offer.ground')}
            flex="1 1 200px"
            maxLength={300}
            disabled={disabled}
            value={contents.ground ?? ''}
            onChange={(e) => set({ ground: e.currentTarget.value || null })}
          />
        )}
        <Text fw={600} ml="auto">
          {t('offer.amount')}: {money(sums.total)}
        </Text>
      </Group>
    </Stack>
  )
}
