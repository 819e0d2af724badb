import type { Address, Field, Link, Subject } from '#kit/fields.ts'
import type { Money } from '#kit/money.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import { isBlank } from '../state/edits.ts'
import type { Refs } from '../state/pages.ts'
import cells from './Cell.module.css'
import { Chip } from './Chip.tsx'
import { colourOfOption } from './colours.ts'
import { Moment } from './Moment.tsx'
import { Reference } from './Reference.tsx'
import { addressLine, countryName, hostOf, lengthText, phoneHref, phoneText } from './spell.ts'

export type CellProps = {
  noun: string
  name: string
  field: Field
  value: unknown
  refs: Refs
  /** The moment is one by which something is to be done, and it is not done yet. */
  deadline?: boolean
  /** There is room for everything: on a record's page, not in a row of a list. */
  roomy?: boolean
  /** Links in a grid's cell are reached through the cell. */
  tabIndex?: number
}

/** A field's value for reading, by the field's kind; nothing at all when it is empty. */
export const Cell = (props: CellProps) => {
  const { noun, name, field, value, refs, deadline = false, roomy = false, tabIndex } = props
  const t = useT()
  const format = useFormat()
  const { locale } = useLocale()
  // Up to two days to the second, as of a call; what is longer in days.
  const lengthOrSpan = (seconds: number) => (seconds < 172_800 ? lengthText(seconds) : format.span(seconds))
  if (isBlank(value)) return null
  const row = `${cells['line']} ${roomy ? cells['wrap'] : ''}`
  switch (field.kind) {
    case 'text':
      if (name === 'country') return <Text text={countryName(locale, String(value))} />
      return roomy && field.lines ? (
        <span className={cells['prose']}>{String(value)}</span>
      ) : (
        <Text text={String(value)} />
      )
    case 'identifier':
      return <Text text={String(value)} />
    case 'integer':
      return <Text text={field.seconds ? lengthOrSpan(Number(value)) : format.number(Number(value))} />
    case 'money':
      return <Text text={format.money(value as Money)} />
    case 'url':
      return <Out href={String(value)} text={hostOf(String(value))} tabIndex={tabIndex} />
    case 'choice':
      return (
        <Chip
          label={t(`${noun}.${name}.${String(value)}`)}
          colour={colourOfOption(field.options, String(value))}
        />
      )
    case 'flag':
      return <Text text={t(value === true ? 'state.yes' : 'state.no')} />
    case 'day':
      return <Text text={format.day(String(value))} />
    case 'instant':
      return <Moment at={String(value)} deadline={deadline} long={roomy} exact={field.exact ?? false} />
    case 'ref':
      return <Reference noun={field.to} id={String(value)} refs={refs} tabIndex={tabIndex} />
    case 'subject':
      return (
        <Reference
          noun={(value as Subject).noun}
          id={(value as Subject).id}
          refs={refs}
          tabIndex={tabIndex}
          icon
        />
      )
    case 'links':
      return (
        <span className={row}>
          {(value as Link[]).map(({ id, role }) => (
            <Reference
              key={id}
              noun={field.to}
              id={id}
              refs={refs}
              role={roomy ? role : null}
              tabIndex={tabIndex}
            />
          ))}
        </span>
      )
    case 'phones':
      return (
        <Several
          list={value as string[]}
          roomy={roomy}
          show={(v) => <Out href={phoneHref(v)} text={phoneText(v)} tabIndex={tabIndex} />}
        />
      )
    case 'emails':
      return (
        <Several
          list={value as string[]}
          roomy={roomy}
          show={(v) => <Out href={`mailto:${v}`} text={v} tabIndex={tabIndex} />}
        />
      )
    case 'addresses':
      return (
        <Several
          list={(value as Address[]).map((a) => addressLine(a, locale))}
          roomy={roomy}
          show={(line) => <Text text={line} />}
        />
      )
  }
}

const Text = ({ text }: { text: string }) => (
  <span className={cells['text']} title={text}>
    {text}
  </span>
)

const Out = ({ href, text, tabIndex }: { href: string; text: string; tabIndex?: number | undefined }) => (
  <a
    className={`${cells['link']} ${cells['text']}`}
    href={href}
    {...(/^https?:/.test(href) && { target: '_blank', rel: 'noreferrer' })}
    {...(tabIndex !== undefined && { tabIndex })}
  >
    {text}
  </a>
)

const Several = ({
  list,
  roomy,
  show,
}: {
  list: string[]
  roomy: boolean
  show: (value: string) => React.ReactNode
}) => {
  const [first = '', ...rest] = list
  if (roomy)
    return (
      <span style={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {list.map((value) => (
          <span key={value} className={cells['line']}>
            {show(value)}
          </span>
        ))}
      </span>
    )
  return (
    <span className={cells['line']} title={list.join('\n')}>
      {show(first)}
      {rest.length > 0 && <span className={cells['hint']}>+{rest.length}</span>}
    </span>
  )
}
