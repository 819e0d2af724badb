import { ActionIcon, Avatar, Group, Modal, Select, Skeleton, Stack, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { IconShare2, IconX } from '@tabler/icons-react'
import { ask, patchCached, useTell } from '#kit/query.ts'
import { listMembers } from '#features/members/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listShares, type shareable, shareRecord, unshareRecord } from '../contract.ts'

type Shareable = (typeof shareable)[number]
type Props = { noun: Shareable; recordId: string }

/** Opens the list of those a record is shared with; nothing for who may not see it. */
export const ShareButton = (props: Props) => {
  const t = useT()
  const may = useMay()
  const [opened, { open, close }] = useDisclosure()
  if (!may('share.read')) return null
  return (
    <>
      <Tooltip label={t('share.add')}>
        <ActionIcon size="lg" onClick={open} aria-label={t('share.add')} aria-haspopup="dialog">
          <IconShare2 size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={close}
        title={t('share.title')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Shares {...props} />
      </Modal>
    </>
  )
}

const Shares = ({ noun, recordId }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const { memberId } = useSession()
  const of = { noun, recordId }
  const [shared, setShared] = useState(0)
  const { data, error } = useQuery(ask(listShares, { query: of }))
  const { data: people } = useQuery(ask(listMembers, { query: { limit: 200, sort: 'name' } }))
  const share = useTell(shareRecord, { refreshes: [listShares] })
  const unshare = useTell(unshareRecord, {
    refreshes: [listShares],
    optimistic: (client, { body }) =>
      patchCached(client, listShares, ({ items }) => ({
        items: items.filter((s) => s.recordId !== body.recordId || s.memberId !== body.memberId),
      })),
  })
  const nameOf = (id: string) => people?.items.find((m) => m.id === id)?.name ?? t('state.unknown')
  const failed = { onError: (e: Error) => showProblem(problem(e)) }
  const free = (people?.items ?? []).filter(
    (m) => m.active !== false && m.id !== memberId && !data?.items.some((s) => s.memberId === m.id),
  )
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('share.about')}
      </Text>
      <ProblemAlert error={error} />
      {may('share.create') && (
        <Select
          // Empty again for the next one; what is being chosen is not disturbed by answers that come in.
          key={shared}
          searchable
          aria-label={t('share.add')}
          placeholder={t('share.add')}
          nothingFoundMessage={t('state.nothingFound')}
          data={free.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
          onChange={(memberId) =>
            memberId &&
            share.mutate(
              { body: { ...of, memberId } },
              {
                ...failed,
                onSuccess: () => {
                  setShared(shared + 1)
                  showDone(t('share.done', { name: nameOf(memberId) }))
                },
              },
            )
          }
        />
      )}
      {!data && !error && <Skeleton h={64} aria-label={t('state.loading')} />}
      {data?.items.length === 0 && <Text size="sm">{t('share.nobody')}</Text>}
      {data?.items.map(({ memberId }) => (
        <Group key={memberId} gap="sm" wrap="nowrap">
          <Avatar size={28} name={nameOf(memberId)} color="initials" aria-hidden />
          <Text size="sm" truncate flex={1}>
            {nameOf(memberId)}
          </Text>
          {may('share.create') && (
            <ActionIcon
              aria-label={t('share.remove', { name: nameOf(memberId) })}
              onClick={() => unshare.mutate({ body: { ...of, memberId } }, failed)}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
        </Group>
      ))}
    </Stack>
  )
}
