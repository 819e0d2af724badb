import { Badge, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { listMembers } from '#features/members/contract.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Import } from '../contract.ts'
import classes from './ImportList.module.css'
import { CountsBar } from './parts/CountsBar.tsx'
import { isMoving } from './state/counts.ts'
import { importHref } from './usePlace.ts'

const colours: Record<Import['state'], string> = {
  draft: 'gray',
  queued: 'blue',
  running: 'blue',
  done: 'teal',
  cancelled: 'gray',
  failed: 'red',
  reversing: 'blue',
  reversed: 'gray',
}

/** Imports one below the other: the file, who answers for it, how it stands, and its rows as a bar. */
export const ImportList = ({ items }: { items: readonly Import[] }) => {
  const { data } = useQuery(ask(listMembers, { query: { limit: 200 } }))
  const names = new Map(data?.items.map(({ id, name }) => [id, String(name ?? '')]))
  return (
    <ul className={classes['list']}>
      {items.map((source) => (
        <li key={source.id}>
          <Row source={source} author={names.get(source.ownerId ?? source.authorId)} />
        </li>
      ))}
    </ul>
  )
}

const Row = ({ source, author }: { source: Import; author: string | undefined }) => {
  const t = useT()
  const format = useFormat()
  const { state, mode, rows, progress } = source
  const trial = mode !== 'commit' && state !== 'draft' && state !== 'cancelled'
  return (
    <HrefLink href={importHref(source.id)} className={classes['row']}>
      <Stack gap={0} miw={0}>
        <Text fw={600} size="sm" truncate>
          {source.name}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[source.noun && t(`${source.noun}.many`), author, format.relative(source.createdAt)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      <Group gap="xs">
        <Badge color={colours[state]} c={colours[state] === 'gray' ? 'var(--mantine-color-text)' : undefined}>
          {t(trial ? `import.trial.${state}` : `import.state.${state}`)}
          {isMoving(state) && ` ${format.percent(progress)}`}
        </Badge>
        {source.signedOffAt && <Badge color="teal">{t('import.signedOff.short')}</Badge>}
      </Group>
      {rows > 0 && (
        <Stack gap={4}>
          <CountsBar counts={source} thin />
          <Text size="xs" c="dimmed">
            {t('import.rows.count', { rows })}
            {source.rejected > 0 && ` · ${t('import.rows.rejected', { count: source.rejected })}`}
          </Text>
        </Stack>
      )}
    </HrefLink>
  )
}
