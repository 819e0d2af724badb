import { ActionIcon, Divider, Group, Kbd, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconLayoutSidebar, IconPlus, IconSearch } from '@tabler/icons-react'
import { Bell } from '#features/notifications/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { addressOfRecord, type Place, placesFor } from './places.ts'
import { UserMenu } from './UserMenu.tsx'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

type Props = {
  workspaces: readonly { slug: string; name: string }[]
  collapsed: boolean
  onCollapse: () => void
  onFind: () => void
  /** Not there for a role that creates nothing. */
  onCreate: (() => void) | undefined
}

/** The side bar: workspace, find, create, places, and at its foot notices and the reader. */
export const Rail = ({ workspaces, collapsed, onCollapse, onFind, onCreate }: Props) => {
  const t = useT()
  const may = useMay()
  const { workspace } = useSession()
  const findKeys = { keys: mac ? '⌘ K' : 'Ctrl K', shortcuts: 'Control+K Meta+K' }
  const buttons = [
    { label: 'shell.find', icon: IconSearch, ...findKeys, run: onFind },
    { label: 'shell.create', icon: IconPlus, keys: 'C', shortcuts: 'C', run: onCreate },
  ]
  return (
    <>
      <WorkspaceMenu workspaces={workspaces} collapsed={collapsed} />
      {buttons.map(
        ({ label, icon: Icon, keys, shortcuts, run }) =>
          run && (
            <Hint key={label} label={t(label)} off={!collapsed}>
              <button
                type="button"
                className={frameClasses.item}
                onClick={run}
                aria-label={t(label)}
                aria-keyshortcuts={shortcuts}
              >
                <Icon size={17} stroke={1.7} aria-hidden />
                <span className={frameClasses.label}>{t(label)}</span>
                {!collapsed && (
                  <Kbd size="xs" visibleFrom="sm">
                    {keys}
                  </Kbd>
                )}
              </button>
            </Hint>
          ),
      )}
      <Divider my={6} color="var(--tessera-line)" />
      {placesFor(may).map((place) => (
        <RailPlace key={place.id} place={place} slug={workspace.slug} collapsed={collapsed} />
      ))}
      <Group mt="auto" gap={2} justify={collapsed ? 'center' : 'flex-start'} pt="sm">
        <UserMenu collapsed={collapsed} />
        <Bell addressOf={(noun, id) => addressOfRecord(workspace.slug, noun, id)} />
        <Tooltip label={t(collapsed ? 'shell.expand' : 'shell.collapse')} position="right">
          <ActionIcon
            size="lg"
            visibleFrom="sm"
            onClick={onCollapse}
            aria-label={t(collapsed ? 'shell.expand' : 'shell.collapse')}
            aria-expanded={!collapsed}
          >
            <IconLayoutSidebar size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </>
  )
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform)

const RailPlace = ({
  place: { id, to, label, icon: Icon },
  slug,
  collapsed,
}: {
  place: Place
  slug: string
  collapsed: boolean
}) => {
  const t = useT()
  // All settings belong to one place, whichever of their pages is open.
  const active =
    id === 'settings'
      ? { 'aria-current': location.pathname.includes('/settings/') ? ('page' as const) : undefined }
      : {}
  return (
    <Hint label={t(label)} off={!collapsed}>
      <Link className={frameClasses.item} to={to} params={{ slug }} aria-label={t(label)} {...active}>
        <Icon size={17} stroke={1.7} aria-hidden />
        <span className={frameClasses.label}>{t(label)}</span>
      </Link>
    </Hint>
  )
}

const Hint = ({ label, off, children }: { label: string; off: boolean; children: React.ReactElement }) => (
  <Tooltip label={label} position="right" disabled={off}>
    {children}
  </Tooltip>
)
