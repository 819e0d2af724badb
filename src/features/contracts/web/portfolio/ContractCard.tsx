import { IconAlertTriangle, IconArrowsDiff } from '@tabler/icons-react'
import { memo } from 'react'
import type { Money } from '#kit/money.ts'
import { workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Card.module.css'
import { Face } from '#ui/records/cells/Chip.tsx'
import { RouteLink } from '#ui/records/cells/RouteLink.tsx'
import { pageOf } from '#ui/records/looks.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { Row } from '#ui/records/state/pages.ts'

type Props = Row & {
  /** The one card of its column that the Tab key reaches. */
  reached: boolean
  marked: boolean
}

/** A contract on the board: with whom, for how much, until when, and what is left to settle. */
export const ContractCard = memo(({ record, refs, reached, marked }: Props) => {
  const t = useT()
  const format = useFormat()
  const [company, owner] = [refs[String(record.companyId)], refs[String(record.ownerId)]]
  const amiss = [
    { icon: IconAlertTriangle, count: Number(record.risk ?? 0), label: 'contract.portfolio.risk' },
    { icon: IconArrowsDiff, count: Number(record.openPoints ?? 0), label: 'contract.portfolio.open' },
  ].filter(({ count }) => count > 0)
  return (
    <div className={classes['card']} data-card={record.id} {...(marked && { 'data-marked': true })}>
      <div className={classes['top']}>
        <RouteLink
          href={pageOf(workspaceHere() ?? '', 'contract', record.id) ?? ''}
          className={classes['name'] ?? ''}
          tabIndex={reached ? 0 : -1}
          aria-describedby="board-keys"
        >
          {titleOf(record, 'name') ?? t('record.nameless')}
        </RouteLink>
      </div>
      <div className={classes['foot']}>
        <span className={classes['company']}>{company?.title}</span>
        {typeof record.endsOn === 'string' && (
          <span className={classes['next']} title={t('contract.endsOn')}>
            {format.day(record.endsOn)}
          </span>
        )}
      </div>
      <div className={classes['foot']}>
        <span className={classes['amount']}>
          {record.amount ? format.money(record.amount as Money) : null}
        </span>
        {amiss.map(({ icon: Icon, count, label }) => (
          <span key={label} className={classes['amiss']} title={t(label, { count })}>
            <Icon size={14} aria-label={t(label, { count })} />
            <span className={classes['next']} aria-hidden>
              {count}
            </span>
          </span>
        ))}
        {owner && (
          <span title={owner.title}>
            <Face id={String(record.ownerId)} name={owner.title} />
          </span>
        )}
      </div>
    </div>
  )
})
ContractCard.displayName = 'ContractCard'
