import { ActionIcon, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import type { AnyRecord } from '../state/pages.ts'
import classes from './RelatedPanel.module.css'

type Props = {
  /** The noun of what hangs on the record. */
  noun: string
  title: string
  empty: string
  pending: boolean
  items: readonly AnyRecord[]
  line: (record: AnyRecord) => ReactNode
  onAdd: () => void
  /** The form of a new one, when it is open. */
  children?: ReactNode
}

/** What hangs on a record, line by line, and a way to add to it. */
export const RelatedPanel = ({ noun, title, empty, pending, items, line, onAdd, children }: Props) => {
  const t = useT()
  const may = useMay()
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb={6}>
        <Title order={2} fz="sm">
          {title}
        </Title>
        {may(`${noun}.create`) && (
          <ActionIcon size="sm" aria-label={t(`${noun}.new`)} onClick={onAdd}>
            <IconPlus size={15} />
          </ActionIcon>
        )}
      </Group>
      {pending ? (
        <Skeleton height={14} width="70%" my={9} />
      ) : items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <Stack gap={10} component="ul" className={classes['list']}>
          {items.map(line)}
        </Stack>
      )}
      {children}
    </section>
  )
}
