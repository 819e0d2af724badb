import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { lookOf } from '#ui/records/looks.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { ChangeLine, FactOf } from './ChangeLine.tsx'
import { aroundWho, factsOf, phraseKey, plainOf, stagesOf, type Told, toldChanges } from './sentences.ts'
import classes from './Timeline.module.css'

const MARK = '\u0001'
const SHOWN = 4

type Props = {
  told: Told
  refs: Refs
  /** The record whose timeline it is. */
  on: string
  /** The day is said too: it stands under none. */
  dated?: true
  /** The record that it is about, where those of several are told together. */
  about?: ReactNode
  actions?: ReactNode
}

/** One line of a timeline: who did what and when, the values before and after, or the note itself. */
export const EventLine = ({ told: { event, body, edited }, refs, on, dated, about, actions }: Props) => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const nameOf = (id: unknown) => refs[String(id)]?.title ?? t('timeline.someone')
  // A visitor has no account: what they say is written in somebody's name, and told in their own.
  const who = (event.via === 'form' && stringOf(event.data['by'])) || nameOf(event.actorId)
  const key = phraseKey(event)
  const [from, to] = stagesOf(event)
  const sentence = has(key)
    ? t(key, {
        item: '',
        reason: '',
        from: nameOf(from),
        to: nameOf(to),
        direction: stringOf(event.changes['direction']?.[1]) ?? '',
        ...plainOf(event, format.day),
        who: MARK,
        whom: nameOf(event.data['memberId']),
      })
    : t('timeline.other', { who: MARK, type: event.type })
  const [before, after] = aroundWho(sentence, MARK)
  const Icon = lookOf(event.noun)?.icon
  const changes = toldChanges(event)
  const facts = factsOf(event)
  const cause = stringOf((event.data['cause'] as { name?: unknown } | undefined)?.name)
  const shown = all ? changes : changes.slice(0, SHOWN)
  const subject =
    ['task', 'deal', 'booking'].includes(event.noun) && event.recordId !== on
      ? (refs[event.recordId]?.title ?? stringOf((event.changes['title'] ?? event.changes['name'])?.[1]))
      : undefined
  return (
    <li className={classes['event']}>
      <span className={classes['icon']} aria-hidden>
        {body !== undefined || event.via === 'web' ? (
          <Face id={event.actorId} name={who} />
        ) : (
          Icon && <Icon size={15} stroke={1.6} />
        )}
      </span>
      <div className={classes['body']}>
        <p className={classes['sentence']}>
          {before}
          {/* What rules decide is nobody's doing. */}
          {sentence.includes(MARK) && <b>{who}</b>}
          {after}
          {subject && (
            <>
              {': '}
              <span className={classes['subject']}>{subject}</span>
            </>
          )}
          {about && (
            <>
              {subject ? ' · ' : ': '}
              <span className={classes['about']}>{about}</span>
            </>
          )}
          {'\u2002'}
          <span className={classes['when']}>
            <time dateTime={event.at} title={format.instant(event.at)}>
              {dated ? format.instant(event.at) : format.time(event.at)}
            </time>
            {event.via !== 'web' &&
              ` · ${cause ? t('timeline.via.named', { name: cause }) : t(`timeline.via.${event.via}`)}`}
            {edited && ` · ${t('timeline.edited')}`}
            {actions}
          </span>
        </p>
        {facts.length > 0 && (
          <p className={classes['facts']}>
            {facts.map(([name, value]) => (
              <FactOf key={name} noun={event.noun} name={name} value={value} refs={refs} />
            ))}
          </p>
        )}
        {body !== undefined && <div className={classes['note']}>{body}</div>}
        {shown.length > 0 && (
          <ul className={classes['changes']}>
            {shown.map(([name, change]) => (
              <ChangeLine key={name} noun={event.noun} name={name} change={change} refs={refs} />
            ))}
          </ul>
        )}
        {changes.length > shown.length && (
          <UnstyledButton className={classes['more']} onClick={() => setAll(true)}>
            {t('timeline.moreFields', { count: changes.length - shown.length })}
          </UnstyledButton>
        )}
      </div>
    </li>
  )
}

const stringOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
