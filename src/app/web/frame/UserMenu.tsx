import { Avatar, Divider, Input, Popover, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { languageName, languageTag, locales } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { signOut } from '../auth.ts'
import { useChooseLocale } from '../language.ts'
import { ThemeChoice } from './ThemeChoice.tsx'

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
        <Own onDone={close} />
      </Popover.Dropdown>
    </Popover>
  )
}

const Own = ({ onDone }: { onDone: () => void }) => {
  const t = useT()
  const { locale } = useLocale()
  const { email, workspace } = useSession()
  const choose = useChooseLocale(true)
  const leave = useLeave()
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" px={9} truncate>
        {email}
      </Text>
      <HrefLink className={frameClasses.item} href={`/w/${workspace.slug}/settings/profile`} onClick={onDone}>
        <IconUserCircle size={17} stroke={1.7} aria-hidden />
        {t('settings.profile')}
      </HrefLink>
      <Divider color="var(--tessera-line)" />
      <Input.Wrapper label={t('shell.language')} labelElement="div" px={9} py={4}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('shell.language')}
          value={locale}
          onChange={choose}
          data={locales.map((l) => ({
            value: l,
            label: <span lang={languageTag[l]}>{languageName[l]}</span>,
          }))}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('shell.theme')} labelElement="div" px={9} pb={6}>
        <ThemeChoice fullWidth size="xs" />
      </Input.Wrapper>
      <Divider color="var(--tessera-line)" />
      <button type="button" className={frameClasses.item} onClick={leave}>
        <IconLogout size={17} stroke={1.7} aria-hidden />
        {t('shell.signOut')}
      </button>
    </Stack>
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
