import { Badge, Button, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconCheck, IconRefreshAlert } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { type ClauseName, clauseTitle } from '#features/contracts/rules.ts'
import type { Deliverable } from '#features/deliverables/contract.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { type CoverageRow, type Verdict, verdicts } from '../../contract-coverage.ts'
import { BroughtCells } from './BroughtCells.tsx'
import classes from './Matrix.module.css'
import { Named } from './Named.tsx'
import { Proposal } from './Proposal.tsx'
import type { Saying } from './useCoverage.ts'

type Props = {
  row: CoverageRow
  clauses: ReadonlyMap<string, ClauseName>
  deliverables: ReadonlyMap<string, Deliverable>
  /** What whoever signed it off is called. */
  signer: string
  open: boolean
  writes: boolean
  onOpen: (id: string) => void
  onSay: (rows: readonly CoverageRow[], saying: Saying) => void
}

/** The colour of a verdict. */
const colours: Record<Verdict, string> = {
  met: 'green',
  weakened: 'yellow',
  missing: 'red',
  contradictory: 'grape',
}

/** Moves to the requirement before or after, in the order of the page. */
const step = (from: HTMLElement, by: 1 | -1) => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-requirement]')]
  all[all.indexOf(from) + by]?.focus()
}

/** A requirement with the vendor's answer, its clauses, the verdict and who signed it off; keys judge it as well. */
export const CoverRow = memo(({ row, clauses, deliverables, signer, open, writes, onOpen, onSay }: Props) => {
  const t = useT()
  const format = useFormat()
  const { requirement, verdict, standing } = row
  const likest = clauses.get(row.proposed[0] ?? '')
  const say = (saying: Saying) => writes && onSay([row], saying)
  // A key may be struck before the answer to the one before has come: what it says goes by how the row then stands.
  const sign = () => say((now) => (now.verdict === null ? undefined : { signed: now.standing !== 'signed' }))
  const accept = () => say((now) => (now.proposed[0] ? { clauses: now.proposed.slice(0, 1) } : undefined))
  const acceptDeliverables = () =>
    say(({ proposedDeliverables: all }) => (all.length > 0 ? { deliverables: all } : undefined))
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const judged = verdicts[Number(event.key) - 1]
    if (judged) say({ verdict: judged })
    else if (event.key === 's') sign()
    else if (event.key === 'a') accept()
    else if (event.key === 'd') acceptDeliverables()
    else if (event.key === 'ArrowDown') step(event.currentTarget, 1)
    else if (event.key === 'ArrowUp') step(event.currentTarget, -1)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes['row']} data-standing={standing} data-open={open || undefined}>
      <UnstyledButton
        className={classes['name'] ?? ''}
        data-requirement={requirement.id}
        aria-expanded={open}
        aria-keyshortcuts="1 2 3 4 a d s"
        onClick={() => onOpen(requirement.id)}
        onKeyDown={press}
      >
        <span className={classes['code']}>{requirement.code}</span>
        <span>{requirement.name}</span>
      </UnstyledButton>
      <div className={classes['cell']} data-label={t('coverage.answer')}>
        {row.answer ? (
          <Tooltip label={row.answerWords} disabled={row.answerWords === ''} multiline maw={320}>
            <Badge variant="default" size="sm" radius="sm">
              {t(`coverage.answer.${row.answer}`)}
            </Badge>
          </Tooltip>
        ) : (
          <Text size="xs" c="dimmed">
            {t('coverage.answer.none')}
          </Text>
        )}
      </div>
      <div className={classes['cell']} data-label={t('coverage.clauses')}>
        {row.clauses.map((code) => {
          const clause = clauses.get(code)
          return (
            <Named
              key={code}
              name={clause ? clauseTitle(clause) : t('coverage.gone')}
              gone={!clause}
              onOpen={() => onOpen(requirement.id)}
            />
          )
        })}
        {(row.place !== 'missing' || !row.proposed[0]) && (
          <Text size="xs" c="dimmed">
            {t(`coverage.place.${row.place}`)}
          </Text>
        )}
        {row.clauses.length === 0 && likest && (
          <Proposal
            what={clauseTitle(likest)}
            why={t('coverage.proposed')}
            accepting={t('coverage.accept', { clause: clauseTitle(likest) })}
            writes={writes}
            onAccept={accept}
          />
        )}
      </div>
      <div className={classes['judged']}>
        <fieldset
          className={classes['verdicts']}
          aria-label={t('coverage.verdict.of', { name: requirement.name })}
        >
          {verdicts.map((one, at) => (
            <Tooltip key={one} label={`${t(`coverage.verdict.${one}`)} · ${at + 1}`}>
              <Button
                size="compact-xs"
                variant={verdict === one ? 'light' : 'subtle'}
                color={verdict === one ? colours[one] : 'gray'}
                aria-pressed={verdict === one}
                disabled={!writes}
                className={classes['verdict'] ?? ''}
                onClick={() => say((now) => ({ verdict: now.verdict === one ? null : one }))}
              >
                {t(`coverage.verdict.${one}`)}
              </Button>
            </Tooltip>
          ))}
        </fieldset>
        <div className={classes['cell']} data-label={t('coverage.signOff')}>
          {standing === 'again' && (
            <Text size="xs" c="orange.8" className={classes['again'] ?? ''}>
              <IconRefreshAlert size={14} aria-hidden /> {t('coverage.again')}
            </Text>
          )}
          {verdict !== null && (
            <Button
              size="compact-xs"
              variant={standing === 'signed' ? 'light' : 'default'}
              color={standing === 'signed' ? 'green' : 'gray'}
              leftSection={standing === 'signed' ? <IconCheck size={13} /> : undefined}
              disabled={!writes}
              aria-pressed={standing === 'signed'}
              aria-label={t('coverage.signOff.of', { name: requirement.name })}
              title={row.signedAt ? format.instant(row.signedAt) : undefined}
              onClick={sign}
            >
              {standing === 'signed' ? signer : t('coverage.signOff')}
            </Button>
          )}
        </div>
      </div>
      <BroughtCells
        row={row}
        deliverables={deliverables}
        writes={writes}
        onOpen={() => onOpen(requirement.id)}
        onAccept={acceptDeliverables}
      />
    </div>
  )
})
CoverRow.displayName = 'CoverRow'
