import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Text, Tooltip } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { IconBell } from '@tabler/icons-react'
import { ask, patchCached, useTell } from '#kit/query.ts'
import { getMe } from '#features/members/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { listNotifications, readNotifications } from '../contract.ts'
import { Notices } from './Notices.tsx'

type Props = { addressOf: (noun: string, id: string) => string | undefined }

/** The bell with the number of unread notices; opens their list. */
export const Bell = ({ addressOf }: Props) => {
  const t = useT()
  const [opened, { toggle, close }] = useDisclosure()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const { data: unread = 0 } = useQuery({ ...ask(getMe, {}), select: (me) => me.unread })
  const { data } = useQuery({ ...ask(listNotifications, { query: {} }), enabled: opened })
  const read = useTell(readNotifications, {
    refreshes: [listNotifications, getMe],
    optimistic: (client, { body: { ids } }) => {
      const undoCount = patchCached(client, getMe, (me) => ({
        ...me,
        unread: ids ? Math.max(0, me.unread - ids.length) : 0,
      }))
      const undoList = patchCached(client, listNotifications, (answer) => ({
        ...answer,
        items: answer.items.map((n) =>
          !ids || ids.includes(n.id) ? { ...n, readAt: n.readAt ?? new Date().toISOString() } : n,
        ),
      }))
      return () => (undoCount(), undoList())
    },
  })
  const label = unread > 0 ? t('notifications.unread', { count: unread }) : t('notifications.title')
  return (
    <Popover
      opened={opened}
      onChange={close}
      position={phone ? 'top-end' : 'right-end'}
      width="min(380px, calc(100vw - 24px))"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <Indicator
            disabled={unread === 0}
            label={unread > 99 ? '99+' : unread}
            size={16}
            offset={6}
            color="clay.7"
          >
            <ActionIcon
              size="lg"
              onClick={toggle}
              aria-label={label}
              aria-haspopup="dialog"
              aria-expanded={opened}
            >
              <IconBell size={18} stroke={1.6} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('notifications.title')}>
        <Group justify="space-between" px="md" py="xs" mih={44}>
          <Text fw={600}>{t('notifications.title')}</Text>
          {unread > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={() => read.mutate({ body: {} })}>
              {t('notifications.readAll')}
            </Button>
          )}
        </Group>
        <ScrollArea.Autosize mah="min(460px, 70dvh)">
          <Notices
            items={data?.items}
            refs={data?.refs ?? {}}
            addressOf={addressOf}
            onOpen={(notice) => {
              close()
              if (!notice.readAt) read.mutate({ body: { ids: [notice.id] } })
            }}
          />
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  )
}
