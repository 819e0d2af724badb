import { Button, Skeleton, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { TimelineEvent } from '../contract.ts'
import { byDay, type Told } from './sentences.ts'
import classes from './Timeline.module.css'
import type { useEventPages } from './useEventPages.ts'

type Props<E extends TimelineEvent> = {
  pages: ReturnType<typeof useEventPages<E>>
  /** What of the pages is shown. */
  told: Told<E>[]
  /** What is said where nothing is. */
  empty: string
  heading: 'h2' | 'h3'
  line: (told: Told<E>) => ReactNode
}

/** Events under their days, newest first, and the way to earlier ones. */
export const EventDays = <E extends TimelineEvent>({ pages, told, empty, heading: Day, line }: Props<E>) => {
  const t = useT()
  const format = useFormat()
  return (
    <>
      {pages.isPending ? (
        <Stack gap="lg" aria-busy>
          {[70, 50, 60].map((width) => (
            <Skeleton key={width} height={14} width={`${width}%`} />
          ))}
        </Stack>
      ) : pages.error && pages.events.length === 0 ? (
        <ProblemAlert error={pages.error} />
      ) : told.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        byDay(told, format.dayOf).map(({ day, items }) => (
          <section key={day} aria-label={day}>
            <Day className={classes['day']}>{day}</Day>
            <ul className={classes['events']}>{items.map(line)}</ul>
          </section>
        ))
      )}
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          style={{ alignSelf: 'center' }}
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('timeline.more')}
        </Button>
      )}
    </>
  )
}
