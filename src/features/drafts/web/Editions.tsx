import { Badge, Button, Collapse, Drawer, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconEye, IconHistory, IconRestore } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '#kit/client.ts'
import { keyOf, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Edition } from '../contract.ts'
import type { Drafted } from '../contract-editing.ts'
import { endsOf } from './ends.ts'

const PAGE = 30

type Telling<C> = {
  /** What differs between two configurations, in words. */
  differences: (before: C, after: C) => ReactNode
  /** A configuration as a whole, to look at. */
  look: (contents: C) => ReactNode
  /** Makes a former version the draft; nothing where the reader may not. */
  onBack?: ((contents: C, number: number) => void) | undefined
}
type Props<C> = Telling<C> & { of: Drafted; id: string }

/** The versions of a record's configuration that have been in force, behind a button. */
export const Editions = <C,>({ onBack, ...props }: Props<C>) => {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={16} />} onClick={() => setOpen(true)}>
        {t('edition.many')}
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        size="lg"
        title={t('edition.many')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <All<C>
          {...props}
          onBack={onBack && ((contents, number) => (setOpen(false), onBack(contents, number)))}
        />
      </Drawer>
    </>
  )
}

const All = <C,>({ of, id, ...telling }: Props<C>) => {
  const t = useT()
  const { editions } = endsOf(of)
  const params = { id }
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keyOf(editions, { params, query: {} }), 'pages'],
    queryFn: ({ pageParam }) =>
      call(
        editions,
        { params, query: { limit: PAGE, ...(pageParam && { before: pageParam }) } },
        { workspace: workspaceHere() ?? '' },
      ),
    initialPageParam: 0,
    getNextPageParam: ({ items }) => (items.length < PAGE ? undefined : items.at(-1)?.number),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={160} aria-label={t('state.loading')} />
  const items = data.pages.flatMap((page) => page.items) as Edition<C>[]
  const names = Object.assign(
    {},
    ...data.pages.map((page) => page.refs),
  ) as (typeof data.pages)[number]['refs']
  return (
    <Stack gap="lg" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map((edition, at) => (
        <One
          key={edition.number}
          edition={edition}
          before={items[at + 1]}
          inForce={at === 0}
          nameOf={(member) => names[member]?.title ?? t('record.hidden')}
          {...telling}
        />
      ))}
      {hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('action.loadMore')}
        </Button>
      )}
    </Stack>
  )
}

type OneProps<C> = Telling<C> & {
  edition: Edition<C>
  before: Edition<C> | undefined
  inForce: boolean
  nameOf: (member: string) => string
}

const One = <C,>({ edition, before, inForce, nameOf, differences, look, onBack }: OneProps<C>) => {
  const t = useT()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { number, contents, at, madeBy, reviewedBy, backTo } = edition
  const told = [
    format.instant(at),
    madeBy && t('edition.made', { who: nameOf(madeBy) }),
    reviewedBy ? t('edition.reviewed', { who: nameOf(reviewedBy) }) : t('edition.unreviewed'),
    backTo && t('edition.backTo', { number: backTo }),
  ]
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>{t('edition.one', { number })}</Text>
        {inForce && <Badge color="green">{t('edition.inForce')}</Badge>}
      </Group>
      <Text size="xs" c="dimmed" mb={6}>
        {told.filter(Boolean).join(' · ')}
      </Text>
      {before ? (
        differences(before.contents, contents)
      ) : (
        <Text size="sm">{number === 1 ? t('edition.first') : '…'}</Text>
      )}
      <Group gap="xs" mt={8}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconEye size={14} />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('edition.look', { number })}
        </Button>
        {onBack && !inForce && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRestore size={14} />}
            onClick={() => onBack(contents, number)}
          >
            {t('edition.back', { number })}
          </Button>
        )}
      </Group>
      <Collapse expanded={open}>{open && look(contents)}</Collapse>
    </li>
  )
}
