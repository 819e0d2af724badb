import { Button, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { EventLine } from './EventLine.tsx'
import { byDay, type EventKind, kindOf, withNotesOnce } from './sentences.ts'
import classes from './Timeline.module.css'
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
  const format = useFormat()
  const [kind, setKind] = useState<'all' | EventKind>('all')
  const { events, refs, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useTimeline(
    noun,
    id,
  )
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
      {isPending ? (
        <Stack gap="lg" aria-busy>
          {[70, 50, 60].map((width) => (
            <Skeleton key={width} height={14} width={`${width}%`} />
          ))}
        </Stack>
      ) : error && events.length === 0 ? (
        <ProblemAlert error={error} />
      ) : told.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(kind === 'all' ? 'timeline.empty' : 'timeline.none')}
        </Text>
      ) : (
        byDay(told, format.dayOf).map(({ day, items }) => (
          <section key={day} aria-label={day}>
            <h2 className={classes['day']}>{day}</h2>
            <ul className={classes['events']}>
              {items.map((item) => (
                <EventLine
                  key={item.event.id}
                  told={item}
                  refs={refs}
                  on={id}
                  actions={actions?.(item.event.noun, item.event.recordId, item.body ?? '')}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      {hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          style={{ alignSelf: 'center' }}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('timeline.more')}
        </Button>
      )}
    </Stack>
  )
}
