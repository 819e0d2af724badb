import { SegmentedControl, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { EventDays } from './EventDays.tsx'
import { EventLine } from './EventLine.tsx'
import { type EventKind, kindOf, withNotesOnce } from './sentences.ts'
import { useTimeline } from './useTimeline.ts'

type Props = {
  noun: string
  id: string
  /** Where more is written; stands above the events. */
  composer?: ReactNode
  /** What may be done with something written: a note, a call. */
  actions?: (noun: string, id: string, body: string) => ReactNode
}

const kinds = ['all', 'notes', 'calls', 'tasks', 'changes'] as const

/** What happened to a record and on it, by day, newest first. */
export const Timeline = ({ noun, id, composer, actions }: Props) => {
  const t = useT()
  const [kind, setKind] = useState<'all' | EventKind>('all')
  const pages = useTimeline(noun, id)
  const { events, refs, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const told = withNotesOnce(events).filter(({ event }) => kind === 'all' || kindOf(event) === kind)
  useEffect(() => {
    // A filter that leaves little of what is loaded looks further back by itself, some pages at most.
    if (kind !== 'all' && told.length < 5 && hasNextPage && !isFetchingNextPage && events.length < 200)
      void fetchNextPage()
  }, [kind, told.length, hasNextPage, isFetchingNextPage, events.length, fetchNextPage])

  return (
    <Stack gap="md">
      {composer}
      <SegmentedControl
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        aria-label={t('timeline.title')}
        value={kind}
        onChange={(value) => setKind(kinds.find((k) => k === value) ?? 'all')}
        data={kinds.map((value) => ({ value, label: t(`timeline.${value}`) }))}
      />
      <EventDays
        pages={pages}
        told={told}
        empty={t(kind === 'all' ? 'timeline.empty' : 'timeline.none')}
        heading="h2"
        line={(item) => (
          <EventLine
            key={item.event.id}
            told={item}
            refs={refs}
            on={id}
            actions={actions?.(item.event.noun, item.event.recordId, item.body ?? '')}
          />
        )}
      />
    </Stack>
  )
}
