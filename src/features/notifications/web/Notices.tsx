import { Avatar, Skeleton, Stack, Text } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Notification } from '../contract.ts'
import classes from './Notices.module.css'

type Props = {
  items: readonly Notification[] | undefined
  refs: Record<string, { noun: string; title: string }>
  addressOf: (noun: string, id: string) => string | undefined
  onOpen: (notice: Notification) => void
}

/** The list of notices, unread ones marked; each leads to its record. */
export const Notices = ({ items, refs, addressOf, onOpen }: Props) => {
  const t = useT()
  const format = useFormat()
  if (!items) {
    return (
      <Stack p="md" gap="sm" aria-label={t('state.loading')}>
        <Skeleton h={36} />
        <Skeleton h={36} />
      </Stack>
    )
  }
  if (items.length === 0) {
    return (
      <Text c="dimmed" size="sm" px="md" pb="lg" pt="xs">
        {t('notifications.empty')}
      </Text>
    )
  }
  return (
    <ul className={classes['list']}>
      {items.map((notice) => {
        const who = notice.byId
          ? (refs[notice.byId]?.title ?? t('notifications.someone'))
          : t('notifications.tessera')
        const what = refs[notice.recordId]?.title ?? t(`${notice.noun}.one`)
        return (
          <li key={notice.id}>
            <HrefLink
              className={classes['notice']}
              href={addressOf(notice.noun, notice.recordId) ?? location.pathname}
              onClick={() => onOpen(notice)}
              {...(!notice.readAt && { 'data-unread': true })}
            >
              <Avatar size={28} name={who} color="initials" aria-hidden />
              <span>
                {t(`notification.${notice.kind}`, { who, what, noun: notice.noun, ...notice.data })}
                <Text component="span" display="block" size="xs" c="dimmed">
                  {format.relative(notice.at)}
                  {!notice.readAt && ` · ${t('notifications.new')}`}
                </Text>
              </span>
            </HrefLink>
          </li>
        )
      })}
    </ul>
  )
}
