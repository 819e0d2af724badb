import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { ActionIcon } from '@mantine/core'
import { IconAlertCircle, IconArrowsExchange, IconClockExclamation, IconPencil } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import type { Stage } from '#features/pipelines/contract.ts'
import type { Money } from '#kit/money.ts'
import { workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Card.module.css'
import { Face } from '#ui/records/cells/Chip.tsx'
import { Moment } from '#ui/records/cells/Moment.tsx'
import { useNow } from '#ui/records/cells/now.ts'
import { RouteLink } from '#ui/records/cells/RouteLink.tsx'
import { pageOf } from '#ui/records/looks.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { Row } from '#ui/records/state/pages.ts'

const DAY = 86_400_000

type Props = Row & {
  stage: Stage
  /** The one card of the board that the Tab key reaches. */
  reached: boolean
  marked: boolean
  onEdit: (id: string) => void
  onMenu: (id: string) => void
}

/** A deal on the board: who buys, for how much, what comes next, and what is amiss. */
export const Card = memo(({ record, refs, stage, reached, marked, onEdit, onMenu }: Props) => {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const card = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState(false)
  const may = record.can.includes('update')
  useEffect(() => {
    if (!card.current || !may) return
    return draggable({
      element: card.current,
      getInitialData: () => ({ deal: record.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [record.id, may])
  const name = titleOf(record, 'name') ?? t('record.nameless')
  const [company, owner] = [refs[String(record.companyId)], refs[String(record.ownerId)]]
  const days = Math.floor((now - new Date(String(record.stageSince)).getTime()) / DAY)
  const stale = stage.kind === 'open' && stage.mostDays !== null && days > stage.mostDays
  return (
    <div
      ref={card}
      className={classes['card']}
      data-card={record.id}
      {...(dragged && { 'data-dragged': true })}
      {...(marked && { 'data-marked': true })}
    >
      <div className={classes['top']}>
        <RouteLink
          href={pageOf(workspaceHere() ?? '', 'deal', record.id) ?? ''}
          className={classes['name'] ?? ''}
          tabIndex={reached ? 0 : -1}
          draggable={false}
          aria-describedby="board-keys"
        >
          {name}
        </RouteLink>
        {may && (
          <span className={classes['verbs']}>
            <ActionIcon
              size={22}
              tabIndex={-1}
              aria-label={`${t('action.edit')}: ${name}`}
              onClick={() => onEdit(record.id)}
            >
              <IconPencil size={14} />
            </ActionIcon>
            <ActionIcon
              size={22}
              tabIndex={-1}
              aria-label={`${t('deal.move')}: ${name}`}
              onClick={() => onMenu(record.id)}
            >
              <IconArrowsExchange size={14} />
            </ActionIcon>
          </span>
        )}
      </div>
      <span className={classes['company']}>{company?.title}</span>
      <div className={classes['foot']}>
        <span className={classes['amount']}>
          {record.amount ? format.money(record.amount as Money) : null}
        </span>
        {stale && (
          <span className={classes['amiss']} title={t('deal.stale', { days })}>
            <IconClockExclamation size={14} aria-label={t('deal.stale', { days })} />
          </span>
        )}
        {typeof record.nextStepAt === 'string' ? (
          <span className={classes['next']} title={t('deal.nextStepAt')}>
            <Moment at={record.nextStepAt} deadline={stage.kind === 'open'} />
          </span>
        ) : (
          stage.kind === 'open' && (
            <span className={classes['amiss']} title={t('deal.noNextStep')}>
              <IconAlertCircle size={14} aria-label={t('deal.noNextStep')} />
            </span>
          )
        )}
        {owner && (
          <span title={owner.title}>
            <Face id={String(record.ownerId)} name={owner.title} />
          </span>
        )}
      </div>
    </div>
  )
})
Card.displayName = 'Card'
