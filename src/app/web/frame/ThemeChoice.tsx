import { SegmentedControl, type SegmentedControlProps, useMantineColorScheme } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useChangeMe } from '../language.ts'

const schemes = ['auto', 'light', 'dark'] as const

/** Light, dark, or as the system says: at once here, and wherever the person signs in next. */
export const useChooseTheme = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { mutate } = useChangeMe()
  return {
    theme: colorScheme,
    choose: (theme: (typeof schemes)[number]) => {
      setColorScheme(theme)
      mutate({ body: { theme } })
    },
  }
}

/** The three choices side by side. */
export const ThemeChoice = (props: Omit<SegmentedControlProps<(typeof schemes)[number]>, 'data'>) => {
  const t = useT()
  const { theme, choose } = useChooseTheme()
  return (
    <SegmentedControl
      {...props}
      aria-label={t('shell.theme')}
      value={theme}
      onChange={choose}
      data={schemes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
    />
  )
}
