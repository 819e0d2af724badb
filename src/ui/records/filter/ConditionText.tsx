import type { Field } from '#kit/fields.ts'
import type { Condition } from '#kit/filter.ts'
import type { Money } from '#kit/money.ts'
import { type Translate, useFormat, useLocale, useT } from '#ui/i18n.tsx'
import { countryName } from '../cells/spell.ts'
import { fieldLabel } from '../labels.ts'
import { relativeDayText } from '../inputs/relative.ts'
import { daysFromToday } from '../state/days.ts'
import { isComplete } from '../state/filters.ts'
import type { Refs } from '../state/pages.ts'
import { useNames } from './useNames.ts'

type Props = { noun: string; field: Field; condition: Condition; refs: Refs }

/** A condition in words: "Owner is any of Me, Anna". */
export const ConditionText = ({ noun, field, condition, refs }: Props) => {
  const t = useT()
  const [key, operator, value] = condition
  const said = useValueText(noun, field, condition, refs)
  return (
    <>
      <b style={{ fontWeight: 600 }}>{fieldLabel(t, noun, key)}</b> {t(`filter.op.${operator}`)}
      {isComplete(condition) && value !== undefined
        ? ` ${said}`
        : operator === 'empty' || operator === 'filled'
          ? ''
          : ' …'}
    </>
  )
}

const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

const useValueText = (noun: string, field: Field, [key, operator, value]: Condition, refs: Refs): string => {
  const t = useT()
  const { locale } = useLocale()
  const format = useFormat()
  const list = asList(value)
  const to =
    field.kind === 'ref' || field.kind === 'links'
      ? field.to
      : field.kind === 'subject'
        ? (field.to[0] ?? '')
        : ''
  const names = useNames(to, to ? list : [], refs)
  if (key === 'country' && (operator === 'is' || operator === 'isNot'))
    return list.map((code) => countryName(locale, code)).join(', ')
  switch (field.kind) {
    case 'choice':
      return list.map((v) => t(`${noun}.${key}.${v}`)).join(', ')
    case 'ref':
    case 'links':
    case 'subject':
      return list.map((v) => (v === 'me' ? t('filter.me') : (names[v]?.title ?? '…'))).join(', ')
    case 'day':
    case 'instant':
      return list.map((v) => lowered(dayText(t, format.day, v))).join(' – ')
    case 'integer':
      return list.map((v) => format.number(Number(v))).join(' – ')
    case 'money':
      return (Array.isArray(value) ? value : [value]).map((v) => format.money(v as Money)).join(' – ')
    case 'flag':
      return value === true ? t('state.yes') : t('state.no')
    default:
      return list.map((text) => t('filter.quoted', { text })).join(', ')
  }
}

/** A fixed or relative day of a filter in words. */
export const dayText = (t: Translate, day: (day: string) => string, value: string): string => {
  if (value === 'now') return t('filter.now')
  const days = daysFromToday(value)
  return days !== undefined
    ? relativeDayText(t, days)
    : /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? day(value)
      : value
}

const lowered = (text: string) => text.slice(0, 1).toLocaleLowerCase() + text.slice(1)
