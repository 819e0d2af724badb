import { Avatar, Popover, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'

const OwnMenu = lazy(async () => ({ default: (await import('./OwnMenu.tsx')).OwnMenu }))

/** The reader's own menu: profile, language, colours, sign-out. */
export const UserMenu = ({ collapsed }: { collapsed: boolean }) => {
  const t = useT()
  const { name } = useSession()
  const [opened, { toggle, close }] = useDisclosure()
  return (
    <Popover opened={opened} onChange={close} position="top-start" width={264} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={frameClasses.item}
          aria-label={t('shell.userMenu', { name })}
          onClick={toggle}
          style={{ flex: 1, minHeight: 38, ...(collapsed ? { flexBasis: '100%' } : { width: 0 }) }}
        >
          <Avatar size={24} name={name} color="initials" aria-hidden />
          <span className={frameClasses.label}>{name}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t('shell.userMenu', { name })}>
        <Suspense fallback={<Skeleton h={230} aria-label={t('state.loading')} />}>
          <OwnMenu onDone={close} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
