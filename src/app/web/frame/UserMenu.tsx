import { Avatar, Menu, SegmentedControl } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { languageName, languageTag, locales } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { useProblem } from '#ui/problems.ts'
import { signOut } from '../auth.ts'
import { useChooseLocale } from '../language.ts'
import { ThemeChoice } from './ThemeChoice.tsx'

/** The reader's own menu: profile, language, colours, sign-out. */
export const UserMenu = ({ collapsed }: { collapsed: boolean }) => {
  const t = useT()
  const { locale } = useLocale()
  const { name, email, workspace } = useSession()
  const choose = useChooseLocale(true)
  const leave = useLeave()
  return (
    <Menu position="top-start" width={250} closeOnItemClick={false}>
      <Menu.Target>
        <button
          type="button"
          className={frameClasses.item}
          aria-label={t('shell.userMenu', { name })}
          style={{ flex: 1, minHeight: 38, width: collapsed ? '100%' : 0 }}
        >
          <Avatar size={24} name={name} color="initials" aria-hidden />
          <span className={frameClasses.label}>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item
          component={HrefLink}
          href={`/w/${workspace.slug}/settings/profile`}
          closeMenuOnClick
          leftSection={<IconUserCircle size={16} />}
        >
          {t('settings.profile')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('shell.language')}</Menu.Label>
        <SegmentedControl
          fullWidth
          size="xs"
          mb={6}
          aria-label={t('shell.language')}
          value={locale}
          onChange={(value) => choose(value)}
          data={locales.map((l) => ({
            value: l,
            label: <span lang={languageTag[l]}>{languageName[l]}</span>,
          }))}
        />
        <Menu.Label>{t('shell.theme')}</Menu.Label>
        <ThemeChoice fullWidth size="xs" />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Ends the session and leaves; the page is loaded anew, so that nothing of it stays in memory. */
export const useLeave = (): (() => void) => {
  const problem = useProblem()
  return () =>
    void signOut().then(
      () => location.assign('/sign-in'),
      (error: unknown) => showProblem(problem(error)),
    )
}
