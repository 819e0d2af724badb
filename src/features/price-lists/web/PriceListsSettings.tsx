import { Badge, Button, Group, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconPlus, IconReceipt2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { currencyOf } from '#kit/money.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createPriceList, getPriceList, listPriceLists, type PriceList } from '../contract.ts'
import { inForce } from '../rules.ts'
import { PriceListEditor } from './PriceListEditor.tsx'
import { TaxRates } from './TaxRates.tsx'

/** All price lists, one of them open, and below them the tax rates. */
export const PriceListsSettings = () => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listPriceLists, {}))
  const named = useLocation({ select: ({ search }) => (search as { list?: unknown }).list })
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const find = (id: unknown) => data?.items.find((list) => list.id === id)
  const list = chosen === null ? (find(named) ?? data?.items[0]) : find(chosen)
  // One that has just been made comes with the next answer.
  if (!data || (chosen !== null && !list)) return <Skeleton h={320} aria-label={t('state.loading')} />
  const begin = may('price_list.create') && <NewList first={data.items.length === 0} onMade={setChosen} />
  return (
    <Stack gap="xl" maw={1000}>
      {list ? (
        <Stack gap="md">
          <Group justify="space-between" gap="xs">
            <SegmentedControl
              aria-label={t('price_list.many')}
              data={data.items.map((one) => ({ value: one.id, label: <Name list={one} /> }))}
              value={list.id}
              onChange={setChosen}
            />
            {begin}
          </Group>
          <Open key={list.id} id={list.id} onGone={() => setChosen(null)} />
        </Stack>
      ) : (
        <EmptyState
          icon={IconReceipt2}
          title={t('price_list.empty.title')}
          text={t('price_list.empty.text')}
          actions={begin}
        />
      )}
      <TaxRates />
    </Stack>
  )
}

const whole = { style: { flexShrink: 0 }, styles: { label: { overflow: 'visible' } } }

const Name = ({ list }: { list: PriceList }) => {
  const t = useT()
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const over = list.validTo !== null && list.validTo < today
  return (
    <Group gap={6} wrap="nowrap" justify="center">
      {list.name} · {list.currency}
      {list.standard && (
        <Badge size="xs" {...whole}>
          {t('price_list.standard.short')}
        </Badge>
      )}
      {!inForce(list, today) && (
        <Badge size="xs" color="gray" {...whole}>
          {t(over ? 'price_list.over' : 'price_list.ahead')}
        </Badge>
      )}
    </Group>
  )
}

const Open = ({ id, onGone }: { id: string; onGone: () => void }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getPriceList, { params: { id } }))
  if (error) return <ProblemAlert error={error} />
  return data ? (
    <PriceListEditor list={data} onGone={onGone} />
  ) : (
    <Skeleton h={240} aria-label={t('state.loading')} />
  )
}

const NewList = ({ first, onMade }: { first: boolean; onMade: (id: string) => void }) => {
  const t = useT()
  const problem = useProblem()
  const { country } = useSession().workspace
  const create = useTell(createPriceList)
  const body = {
    name: t('price_list.first'),
    currency: currencyOf(country),
    mode: 'added' as const,
    country,
    standard: first,
  }
  return (
    <Button
      leftSection={<IconPlus size={16} />}
      loading={create.isPending}
      onClick={() =>
        create.mutate(
          { body },
          {
            onSuccess: ({ id }) => onMade(id),
            onError: (error) => showProblem(problem(error, 'price_list')),
          },
        )
      }
    >
      {t('price_list.new')}
    </Button>
  )
}
