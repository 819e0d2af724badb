import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { countriesIn } from '#kit/country-names.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import type { Common } from './types.ts'

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
