import { Button, Menu } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
import { languageName, languageTag, locales } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useChooseLocale } from './language.ts'

/** A button that shows the language and changes it at once. */
export const LanguageChoice = ({ signedIn }: { signedIn: boolean }) => {
  const t = useT()
  const { locale } = useLocale()
  const choose = useChooseLocale(signedIn)
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconLanguage size={16} />}
          aria-label={`${t('shell.language')}: ${languageName[locale]}`}
        >
          {languageName[locale]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((l) => (
          <Menu.Item
            key={l}
            lang={languageTag[l]}
            rightSection={l === locale ? <IconCheck size={14} /> : null}
            onClick={() => choose(l)}
          >
            {languageName[l]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
