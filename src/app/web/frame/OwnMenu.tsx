import { Divider, Input, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { languageName, languageTag, locales } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { useChooseLocale } from '../language.ts'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useLeave } from './leave.ts'

/** Profile, language, colours, sign-out. */
export const OwnMenu = ({ onDone }: { onDone: () => void }) => {
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
