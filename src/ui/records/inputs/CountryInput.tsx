import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import type { Common } from './types.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const known = new Map<Locale, { value: string; label: string }[]>()

/** Every country by its ISO 3166 code and its name in a language, sorted as that language sorts. */
export const countriesIn = (locale: Locale): { value: string; label: string }[] => {
  const found = known.get(locale)
  if (found) return found
  const tag = languageTag[locale]
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  // Withdrawn and made-up codes maximise to another region, or have no name.
  const countries = codes.flatMap((code) => {
    const label = names.of(code)
    const own = label && new Intl.Locale('und', { region: code }).maximize().region === code
    return own && !['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code) ? [{ value: code, label }] : []
  })
  const sorted = countries.toSorted((a, b) => a.label.localeCompare(b.label, tag))
  known.set(locale, sorted)
  return sorted
}

type Props = { common: Common; value: string; onChange: (value: unknown) => void }

/** A country, chosen by name and kept as its code. */
export const CountryInput = ({ common, value, onChange }: Props) => {
  const t = useT()
  const { locale } = useLocale()
  const data = useMemo(() => countriesIn(locale), [locale])
  return (
    <Select
      {...common}
      data={data}
      value={value || null}
      onChange={(v) => onChange(v)}
      searchable
      clearable
      limit={60}
      placeholder={common.placeholder ?? t('filter.pick')}
      nothingFoundMessage={t('input.nothing')}
    />
  )
}
