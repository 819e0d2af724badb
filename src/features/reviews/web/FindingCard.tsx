import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  type Decision,
  decide,
  decisions,
  type Finding,
  getReading,
  getReview,
  listReviews,
  type Reading,
} from '../contract.ts'
import { numberOf } from './clauses.ts'
import classes from './ReviewDesk.module.css'

type Props = {
  finding: Finding
  reading: Reading
  open: boolean
  onOpen: () => void
  /** Shows a clause by its place. */
  onShow: (clause: number) => void
  writes: boolean
}

/** What a finding names, codes of clause types, of elements and of sides in the reader's words. */
const named = (values: Finding['values'], t: ReturnType<typeof useT>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      key === 'type' || key === 'element' || key === 'side' ? t(`review.${key}.${value}`) : value,
    ]),
  )

/** The first words of a clause, with its number. */
const excerptOf = ({ text }: Reading, { from, to }: Reading['clauses'][number]) => {
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return words.length > 120 ? `${words.slice(0, 120).trimEnd()}…` : words
}

/** A finding: what it is in a line; opened, why it matters, what the rule comes from, what to propose, and what is decided. */
export const FindingCard = ({ finding, reading, open, onOpen, onShow, writes }: Props) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const [asked, setAsked] = useState<Decision | null>(null)
  const telling = useTell(decide, { refreshes: [getReading, getReview, listReviews] })
  const { rule, values, severity, clause, decision, wording } = finding
  const phrase = `review.rule.${rule}`
  const said = named(values, t)
  const at = clause === null ? undefined : reading.clauses[clause]
  // Of what was not found, the clause that comes nearest.
  const nearest = rule === 'missing_clause' ? at : undefined
  const number = clause === null ? null : numberOf(reading.clauses, clause)
  const place = number ? t('review.clause', { number }) : at?.heading
  const put = (next: Decision | null, words: string | null) =>
    telling.mutateAsync({ params: { id: finding.id }, body: { decision: next, words } })
  const settle = (next: Decision | null, words: string | null) => {
    const before = { decision, words: finding.words }
    put(next, words).then(
      () => {
        setAsked(null)
        showUndo(t(next === null ? 'review.reopened' : `review.decided.${next}`), () =>
          put(before.decision, before.words).catch((error: Error) => showProblem(problem(error, 'review'))),
        )
      },
      (error: Error) => asked === null && showProblem(problem(error, 'review')),
    )
  }
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => showDone(t('state.copied')))
  return (
    <li className={classes['finding']} data-severity={severity} data-id={finding.id}>
      <button type="button" className={classes['head']} aria-expanded={open} onClick={onOpen}>
        <span>
          {t(phrase, said)}
          <Text component="span" size="xs" c="dimmed" display="block">
            {t(`review.severity.${severity}`)}
            {place && !nearest && ` · ${place}`}
          </Text>
        </span>
        {decision && <Badge color="gray">{t(`review.decision.${decision}`)}</Badge>}
      </button>
      {open && (
        <Stack gap="xs" className={classes['more']}>
          <Text size="sm">{t(`${phrase}.why`, said)}</Text>
          <Text size="sm">{t(`${phrase}.remedy`, said)}</Text>
          {nearest && clause !== null && (
            <blockquote className={classes['quote']}>
              <Text size="sm">
                {t('review.nearest')} {excerptOf(reading, nearest)}{' '}
                <Anchor component="button" type="button" size="sm" onClick={() => onShow(clause)}>
                  {t('review.nearest.show')}
                </Anchor>
              </Text>
            </blockquote>
          )}
          {wording && (
            <>
              <blockquote className={classes['quote']}>
                <Text size="sm">{wording}</Text>
              </blockquote>
              <Button
                size="compact-sm"
                variant="default"
                w="fit-content"
                leftSection={<IconCopy size={14} />}
                onClick={() => copy(wording)}
              >
                {t('review.wording.copy')}
              </Button>
            </>
          )}
          <Text size="xs" c="dimmed">
            {t('review.source', { source: t(`review.source.${finding.source}`) })}
          </Text>
          {decision && finding.decidedAt && (
            <Text size="sm">
              {t('review.decided.by', {
                what: t(`review.decision.${decision}`),
                who: reading.refs[finding.decidedBy ?? '']?.title ?? '',
                when: format.instant(finding.decidedAt),
              })}
              {finding.words && `: ${finding.words}`}
            </Text>
          )}
          {writes && (
            <Group gap="xs">
              {decision ? (
                <Button size="compact-sm" variant="default" onClick={() => settle(null, null)}>
                  {t('review.reopen')}
                </Button>
              ) : (
                <>
                  {nearest && (
                    <Button
                      size="compact-sm"
                      variant="light"
                      onClick={() => settle('waived', excerptOf(reading, nearest))}
                    >
                      {t('review.nearest.is', { place: place ?? '' })}
                    </Button>
                  )}
                  {decisions.map((one) => (
                    <Button
                      key={one}
                      size="compact-sm"
                      variant={one === 'accepted' ? 'light' : 'default'}
                      onClick={() => (one === 'accepted' ? settle(one, null) : setAsked(one))}
                    >
                      {t(`review.decide.${one}`)}
                    </Button>
                  ))}
                </>
              )}
            </Group>
          )}
        </Stack>
      )}
      {asked && (
        <AskWords
          title={t(`review.decide.${asked}`)}
          label={t(`review.words.${asked}`)}
          first={asked === 'negotiated' ? (wording ?? '') : ''}
          required={asked === 'waived'}
          tell={telling}
          onSend={(words) => settle(asked, words || null)}
          onClose={() => {
            telling.reset()
            setAsked(null)
          }}
        />
      )}
    </li>
  )
}
