import { useQuery } from '@tanstack/react-query'
import { Text as Small } from '@mantine/core'
import { useMemo } from 'react'
import { ask, workspaceHere } from '#kit/query.ts'
import { type Finding, getReading } from '#features/reviews/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { RouteLink } from '#ui/records/cells/RouteLink.tsx'
import { useMay } from '#ui/session.tsx'
import { findingsBeside } from '../../text/rules-beside.ts'
import { useDesk, useTypeName } from '../desk.ts'
import classes from './Text.module.css'

/** What a review of the contract found, beside the clauses that still read as they did. */
export const useFindings = (reviewId: string | null) => {
  const may = useMay()
  const { texts } = useDesk()
  const { data } = useQuery({
    ...ask(getReading, { params: { id: reviewId ?? '' } }),
    enabled: reviewId !== null && may('review.read'),
  })
  const { clauses } = texts[0].reads
  return useMemo(() => {
    const open = data?.findings.filter(({ decision }) => decision === null) ?? []
    return findingsBeside(clauses, data?.text ?? '', open)
  }, [data, clauses])
}

type Props = { code: string; reviewId: string | null; findings: readonly Finding[] }

/** What is known of a clause beside its words: what it is about, which amendments changed it, and what was found in it. */
export const Margin = ({ code, reviewId, findings }: Props) => {
  const t = useT()
  const typeOf = useTypeName()
  const { reads, amended } = useDesk().texts[0]
  const by = amended?.touched[code]
  const clause = reads.clauses.find((c) => c.code === code)
  // A heading says itself what its clause is about.
  const plain = clause && clause.heading.length > 0 && clause.depth < 2
  // What is blank is named where it stands.
  const gaps = clause?.paragraphs.some((p) => 'runs' in p && p.runs.some(({ missing }) => missing))
  const told = gaps ? findings.filter(({ rule }) => rule !== 'blank') : findings
  const named = (values: Finding['values']) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        key === 'type' || key === 'element' || key === 'side' ? t(`review.${key}.${value}`) : value,
      ]),
    )
  return (
    <>
      {!plain && <span className={classes['type']}>{typeOf(code)}</span>}
      {by && (
        <span className={classes['amended']}>{t('contract.amended.by', { numbers: by.join(', ') })}</span>
      )}
      {told.map(({ id, rule, severity, values }) => (
        <span key={id} className={classes['finding']} data-severity={severity}>
          <RouteLink href={`/w/${workspaceHere() ?? ''}/reviews/${reviewId ?? ''}`}>
            {t(`review.rule.${rule}`, named(values))}
          </RouteLink>
        </span>
      ))}
    </>
  )
}

/** Says that findings of the review are about words that read differently now. */
export const Astray = ({ count, reviewId }: { count: number; reviewId: string | null }) => {
  const t = useT()
  if (count === 0) return null
  return (
    <Small size="xs" c="dimmed" className={classes['astray'] ?? ''}>
      {t('contract.review.changed', { count })}{' '}
      <RouteLink href={`/w/${workspaceHere() ?? ''}/reviews/${reviewId ?? ''}`}>
        {t('contract.review.open')}
      </RouteLink>
    </Small>
  )
}
