import { Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Money } from '#kit/money.ts'
import { ask, refresh } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { RelatedPanel } from '#ui/records/page/RelatedPanel.tsx'
import type { AnyRecord, Page, Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { listDeals } from '../contract.ts'
import classes from './DealsPanel.module.css'
import { NewDeal } from './NewDeal.tsx'

/** The deals of a company, those newest in their stage first, and a way to begin one. */
export const DealsPanel = ({ companyId, companyName }: { companyId: string; companyName: string }) => {
  const t = useT()
  const may = useMay()
  const client = useQueryClient()
  const [adding, setAdding] = useState(false)
  const filter = JSON.stringify({ and: [['companyId', 'in', [companyId]]] })
  const { data, isPending } = useQuery({
    ...ask(listDeals, { query: { filter, sort: '-stageSince', limit: 20 } }),
    enabled: may('deal.read'),
  })
  if (!may('deal.read')) return null
  const { items, refs } = (data as unknown as Page | undefined) ?? { items: [], refs: {} }
  return (
    <RelatedPanel
      noun="deal"
      title={t('deal.panel.title')}
      empty={t('deal.panel.empty')}
      pending={isPending}
      items={items}
      line={(record) => <Line key={record.id} record={record} refs={refs} />}
      onAdd={() => setAdding(true)}
    >
      {adding && (
        <NewDeal
          initial={{ companyId }}
          refs={{ [companyId]: { noun: 'company', title: companyName } }}
          stay
          onClose={() => {
            setAdding(false)
            void refresh(client, listDeals)
          }}
        />
      )}
    </RelatedPanel>
  )
}

const Line = ({ record, refs }: { record: AnyRecord; refs: Refs }) => {
  const format = useFormat()
  const name = { noun: 'deal', title: String(record.name ?? '') }
  return (
    <li className={classes['deal']}>
      <Group gap={8} wrap="nowrap" justify="space-between" miw={0}>
        <Reference noun="deal" id={record.id} refs={{ [record.id]: name }} />
        {record.amount ? (
          <span className={classes['amount']}>{format.money(record.amount as Money)}</span>
        ) : null}
      </Group>
      <Reference noun="stage" id={String(record.stageId)} refs={refs} />
    </li>
  )
}
