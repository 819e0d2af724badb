import { ActionIcon, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, refresh } from '#kit/query.ts'
import { useFormat, useT, useTimeZone } from '#ui/i18n.tsx'
import { useBin } from '#ui/records/data/useBin.ts'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { RelatedPanel } from '#ui/records/page/RelatedPanel.tsx'
import type { AnyRecord, Page } from '#ui/records/state/pages.ts'
import { daysAhead, fromWallClock } from '#ui/records/state/zones.ts'
import { useMay } from '#ui/session.tsx'
import { booking, listBookings } from '../contract.ts'
import { bookingLook } from './look.ts'

type Props = { dealId: string; dealName: string }

/** The vehicles, drivers and places that are held for a deal, in order of time, and a way to hold another. */
export const BookingsPanel = ({ dealId, dealName }: Props) => {
  const t = useT()
  const may = useMay()
  const client = useQueryClient()
  const timeZone = useTimeZone()
  const [adding, setAdding] = useState(false)
  // Tomorrow.
  const hour = (at: number) => fromWallClock(daysAhead(Temporal.Now.instant(), 1, at, timeZone), timeZone)
  const filter = JSON.stringify({ and: [['dealId', 'in', [dealId]]] })
  const { data, isPending } = useQuery({
    ...ask(listBookings, { query: { filter, sort: 'startsAt', limit: 50 } }),
    enabled: may('booking.read'),
  })
  if (!may('booking.read')) return null
  const { items = [] } = (data as unknown as Page | undefined) ?? {}
  return (
    <RelatedPanel
      noun="booking"
      title={t('booking.panel.title')}
      empty={t('booking.panel.empty')}
      pending={isPending}
      items={items}
      line={(record) => <Line key={record.id} record={record} />}
      onAdd={() => setAdding(true)}
    >
      {adding && (
        <RecordForm
          look={bookingLook}
          initial={{ dealId, startsAt: hour(9), endsAt: hour(12) }}
          refs={{ [dealId]: { noun: 'deal', title: dealName } }}
          stay
          onClose={() => {
            setAdding(false)
            void refresh(client, listBookings)
          }}
        />
      )}
    </RelatedPanel>
  )
}

const Line = ({ record }: { record: AnyRecord }) => {
  const name = String(record.name ?? '')
  const t = useT()
  const format = useFormat()
  const client = useQueryClient()
  const { remove } = useBin(booking)
  const time = `${format.instant(String(record.startsAt))} – ${format.instant(String(record.endsAt))}`
  return (
    <li>
      <Group gap={8} wrap="nowrap" justify="space-between">
        <Text size="sm" truncate>
          {name}
        </Text>
        {record.can.includes('delete') && (
          <ActionIcon
            size="sm"
            aria-label={t('booking.remove', { name, time })}
            onClick={() => void Promise.resolve(remove(record)).then(() => refresh(client, listBookings))}
          >
            <IconTrash size={14} />
          </ActionIcon>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {[time, record.about].filter(Boolean).join(' · ')}
      </Text>
    </li>
  )
}
