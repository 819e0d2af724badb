import { Skeleton, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FilterTree } from '#kit/filter.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { Days } from '#kit/period.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { Cell } from '#ui/records/cells/Cell.tsx'
import { useNow } from '#ui/records/cells/now.ts'
import { endpointsOf, listOf, lookOf } from '#ui/records/looks.ts'
import { fieldNamed } from '#ui/records/state/columns.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { AnyRecord, Page, Refs } from '#ui/records/state/pages.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Question, Widget } from '../contract.ts'
import { behind } from '../rules.ts'
import classes from './Desk.module.css'

const DAY = 86_400_000
const SHOWN = 8

type AddressOf = (noun: string, id: string) => string | undefined
type Props = { widget: Widget; question: Question; days: Days; addressOf: AddressOf }

/** The first records of a list, and a way to all of them. */
export const Records = ({ widget: { fields, sort }, question, days, addressOf }: Props) => {
  const t = useT()
  const n = nounNamed(question.noun)
  const filter: FilterTree = behind({ ...question, by: null }, days)
  const asked = { filter: JSON.stringify(filter) }
  const { list, count } = endpointsOf(n!)
  const { data } = useQuery({
    ...ask(list, { query: { ...asked, limit: SHOWN, ...(sort && { sort }) } }),
    placeholderData: keepPreviousData,
  })
  const all = useQuery(ask(count, { query: asked }))
  if (!data || !n) return <Skeleton h={120} aria-label={t('state.loading')} />
  const { items, refs } = data as unknown as Page
  if (items.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('dashboard.nothing')}
      </Text>
    )
  return (
    <>
      <ul className={classes['records']}>
        {items.map((record) => (
          <Line
            key={record.id}
            noun={question.noun}
            record={record}
            fields={fields}
            refs={refs}
            href={addressOf(question.noun, record.id)}
          />
        ))}
      </ul>
      {all.data && (
        <HrefLink className={classes['all']} href={listOf(question.noun, filter)}>
          {t('dashboard.all', { count: all.data.count, more: all.data.capped ? '+' : '' })}
        </HrefLink>
      )}
    </>
  )
}

type LineProps = {
  noun: string
  record: AnyRecord
  fields: readonly string[]
  refs: Refs
  href: string | undefined
}

const Line = ({ noun, record, fields, refs, href }: LineProps) => {
  const t = useT()
  const now = useNow()
  const n = nounNamed(noun)!
  const name = titleOf(record, n.title) ?? t('record.nameless')
  return (
    <li>
      {href ? <HrefLink href={href}>{name}</HrefLink> : <span>{name}</span>}
      <span className={classes['facts']}>
        {fields.map((key) => {
          const field = fieldNamed(n, key)
          const value = record[key]
          if (!field || value === null || value === undefined) return null
          // Since when something stands as it stands matters as how long.
          if (key.endsWith('Since'))
            return (
              <span key={key}>
                {t('dashboard.days', { days: Math.floor((now - new Date(String(value)).getTime()) / DAY) })}
              </span>
            )
          const deadline = lookOf(noun)?.deadlines?.[key]?.(record) ?? false
          return (
            <Cell
              key={key}
              noun={noun}
              name={key}
              field={field}
              value={value}
              refs={refs}
              deadline={deadline}
            />
          )
        })}
      </span>
    </li>
  )
}
