import { Avatar, Menu } from '@mantine/core'
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { Mark } from '../Logo.tsx'

type Props = { workspaces: readonly { slug: string; name: string }[]; collapsed: boolean }

/** The workspace's name; opens the way to the reader's other workspaces. */
export const WorkspaceMenu = ({ workspaces, collapsed }: Props) => {
  const t = useT()
  const { workspace } = useSession()
  return (
    <Menu position="bottom-start" width={230}>
      <Menu.Target>
        <button
          type="button"
          className={frameClasses.item}
          aria-label={t('shell.workspaceMenu', { name: workspace.name })}
          style={{ minHeight: 38 }}
        >
          <Mark size={20} />
          <span className={frameClasses.label} style={{ fontWeight: 600 }}>
            {workspace.name}
          </span>
          {!collapsed && <IconSelector size={15} aria-hidden />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.workspaces')}</Menu.Label>
        {workspaces.map(({ slug, name }) => (
          // A full load: nothing of one workspace may stay in the memory of another.
          <Menu.Item
            key={slug}
            component="a"
            href={`/w/${slug}`}
            leftSection={<Avatar size={22} radius="sm" name={name} color="initials" aria-hidden />}
            rightSection={slug === workspace.slug ? <IconCheck size={14} /> : null}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href="/workspaces" leftSection={<IconPlus size={16} />}>
          {t('workspaces.found')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
