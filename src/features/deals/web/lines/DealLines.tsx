import { Skeleton, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '#kit/client.ts'
import type { Money } from '#kit/money.ts'
import { ask, keepAnswer, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useFieldRight } from '#ui/session.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { WrittenLines } from '../../contract-editing.ts'
import { type DealLines as Lines, getDealLines, setDealLines } from '../../contract-lines.ts'
import { EditLines } from './EditLines.tsx'
import { Goods } from './Goods.tsx'
import classes from './Lines.module.css'

/** What a deal sells, line by line; without prices for those who may not see its amount. */
export const DealLines = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const right = useFieldRight()('deal', 'amount')
  const params = { id: record.id }
  const { data, error, refetch } = useQuery({
    ...ask(getDealLines, { params }),
    enabled: right !== 'hidden',
  })
  const behind = data !== undefined && data.version < record.version
  useEffect(() => {
    if (behind) void refetch()
  }, [behind, refetch])
  if (right === 'hidden') return <Goods dealId={record.id} />
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={28} mx="md" my="xs" aria-label={t('state.loading')} />
  return <Panel record={record} data={data} may={record.can.includes('update') && right === 'open'} />
}

const Panel = ({ record, data, may }: { record: AnyRecord; data: Lines; may: boolean }) => {
  const t = useT()
  const format = useFormat()
  const client = useQueryClient()
  const amount = record.amount as Money | null
  const [open, setOpen] = useState(data.lines.length > 0 && data.lines.length < 9)
  const params = { id: record.id }
  const write = async ({ discount: _, ...lines }: WrittenLines, version: number) => {
    const reply = await call(
      setDealLines,
      { params, body: { ...lines, version } },
      { workspace: workspaceHere() },
    )
    keepAnswer(client, getDealLines, { params }, reply)
    return reply
  }
  const names = data.lines.map(({ name }) => name)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <EditLines
      noun="deal"
      version={data.version}
      kept={{ terms: data.terms, lines: data.lines }}
      currency={amount?.currency}
      disabled={!may}
      fixed={record.state === 'won' && amount !== null}
      totalLabel={t('deal.lines.total')}
      write={write}
    >
      {({ editor }) => (
        <section className={classes['panel']} aria-label={t('deal.lines.title')}>
          <UnstyledButton className={classes['head']} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron size={15} aria-hidden />
            <strong>{t('deal.lines.title')}</strong>
            {!open && (
              <Text span size="sm" c="dimmed" truncate>
                {names.length === 0 ? t('deal.lines.empty') : names.join(' · ')}
              </Text>
            )}
            {data.terms && data.sums && (
              <span className={classes['headSum']}>
                {format.money({ minor: data.sums.total, currency: data.terms.currency })}
              </span>
            )}
          </UnstyledButton>
          {open && editor}
        </section>
      )}
    </EditLines>
  )
}
