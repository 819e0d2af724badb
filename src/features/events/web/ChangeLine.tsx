import { IconArrowRight } from '@tabler/icons-react'
import type { Field } from '#kit/fields.ts'
import { nounNamed } from '#kit/nouns.ts'
import { useHasPhrase, useT } from '#ui/i18n.tsx'
import { Cell } from '#ui/records/cells/Cell.tsx'
import { isBlank } from '#ui/records/state/edits.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import classes from './Timeline.module.css'

type Props = { noun: string; name: string; change: readonly [unknown, unknown]; refs: Refs }

/** One field's change: its name, what it was, what it is. */
export const ChangeLine = ({ noun, name, change: [old, next], refs }: Props) => {
  const t = useT()
  const has = useHasPhrase()
  const field = nounNamed(noun)?.fields[name] as Field | undefined
  const value = (v: unknown) =>
    !field && Array.isArray(v) && v.length > 0 ? (
      listed(v)
    ) : isBlank(v) || !field ? (
      <span className={classes['nothing']}>{t('timeline.nothing')}</span>
    ) : (
      <Cell noun={noun} name={name} field={field} value={v} refs={refs} />
    )
  return (
    <li className={classes['change']}>
      <span className={classes['field']}>{has(`${noun}.${name}`) ? t(`${noun}.${name}`) : name}</span>
      <span className={classes['old']}>{value(old)}</span>
      <IconArrowRight size={13} aria-label="→" />
      <span className={classes['new']}>{value(next)}</span>
    </li>
  )
}

/** Parts that are no field of their own, such as the lines of an amount, by their names. */
const listed = (parts: readonly unknown[]): string =>
  parts
    .map((part) => {
      const { name, quantity } = part as { name?: unknown; quantity?: unknown }
      return quantity === undefined ? String(name ?? part) : `${String(name)} × ${String(quantity)}`
    })
    .join(', ')

/** One field as it is: its name where the value would not speak for itself, and its value. */
export const FactOf = ({ noun, name, value, refs }: Omit<Props, 'change'> & { value: unknown }) => {
  const t = useT()
  const field = nounNamed(noun)?.fields[name] as Field | undefined
  if (!field) return null
  return (
    <span>
      {field.kind === 'instant' && <span className={classes['field']}>{t(`${noun}.${name}`)}</span>}
      <Cell noun={noun} name={name} field={field} value={value} refs={refs} />
    </span>
  )
}
