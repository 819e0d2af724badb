import { Divider, Input, Stack, Text } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { LocaleChoice } from './LocaleChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useLeave } from './leave.ts'

/** Profile, language, colours, sign-out. */
export const OwnMenu = ({ onDone }: { onDone: () => void }) => {
  const t = useT()
  const { email, workspace } = useSession()
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
        <LocaleChoice fullWidth size="xs" />
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
