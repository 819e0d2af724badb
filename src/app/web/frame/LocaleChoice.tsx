import { SegmentedControl, type SegmentedControlProps } from '@mantine/core'
import { languageName, languageTag, type Locale, locales } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useChooseLocale } from '../language.ts'

/** The languages side by side, for whoever is signed in. */
export const LocaleChoice = (props: Omit<SegmentedControlProps<Locale>, 'data'>) => {
  const t = useT()
  const { locale } = useLocale()
  const choose = useChooseLocale(true)
  return (
    <SegmentedControl
      {...props}
      aria-label={t('shell.language')}
      value={locale}
      onChange={choose}
      data={locales.map((l) => ({
        value: l,
        label: <span lang={languageTag[l]}>{languageName[l]}</span>,
      }))}
    />
  )
}
