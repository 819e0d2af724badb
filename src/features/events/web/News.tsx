import { Button, Group, Skeleton, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getNews, seeNews } from '../contract-news.ts'
import { EventLine } from './EventLine.tsx'
import classes from './News.module.css'
import timeline from './Timeline.module.css'

/** How many records, and events of each, stand above the day's work until all are asked for. */
const RECORDS = 3
const EVENTS = 2

/** What others changed on one's own records since one last looked, record by record, until it is marked as seen. */
export const News = () => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const [all, setAll] = useState(false)
  const { data, error } = useQuery(ask(getNews, {}))
  const seeing = useTell(seeNews, { refreshes: [getNews] })
  if (error && !data) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={44} aria-label={t('state.loading')} />
  const { items, refs, seenAt, since, more } = data
  const records = [...Map.groupBy(items, (event) => event.recordId)]
  const shown = all
    ? records
    : records.slice(0, RECORDS).map(([id, told]) => [id, told.slice(0, EVENTS)] as const)
  const hidden = shown.flatMap(([, told]) => told).length < items.length
  const see = () => {
    // What came in since it was shown stays.
    const newest =
      items
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? since
    seeing.mutate(
      { body: { seenAt: newest } },
      {
        onError: (wrong) => showProblem(problem(wrong)),
        onSuccess: () => showUndo(t('news.done'), () => seeing.mutateAsync({ body: { seenAt } })),
      },
    )
  }
  return (
    <section className={classes['news']} aria-label={t('news.title')}>
      <Group justify="space-between" gap="xs">
        <div>
          <h2 className={classes['title']}>{t('news.title')}</h2>
          <Text size="xs" c="dimmed">
            {t(items.length > 0 ? 'news.since' : 'news.none', { at: format.instant(since) })}
          </Text>
        </div>
        {items.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconChecks size={14} aria-hidden />}
            loading={seeing.isPending}
            onClick={see}
          >
            {t('news.see')}
          </Button>
        )}
      </Group>
      {shown.map(([id, events]) => (
        <article key={id} className={classes['record']} aria-label={refs[id]?.title}>
          <h3>
            <Reference noun={events[0]!.noun} id={id} refs={refs} icon />
          </h3>
          <ul className={timeline['events']}>
            {events.map((event) => (
              <EventLine key={event.id} told={{ event }} refs={refs} on={id} dated />
            ))}
          </ul>
        </article>
      ))}
      {hidden && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setAll(true)}
        >
          {t('news.all')}
        </Button>
      )}
      {more && !hidden && (
        <Text size="xs" c="dimmed">
          {t('news.more', { count: records.length })}
        </Text>
      )}
    </section>
  )
}
