import { Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Reading } from '../contract.ts'
import { numberOf } from './clauses.ts'
import classes from './Covers.module.css'
import { TypeTip } from './Types.tsx'

type Props = {
  reading: Reading
  /** Shows a clause by its place. */
  onShow: (clause: number) => void
  /** Chooses a finding. */
  onChoose: (id: string) => void
}

/** How many clauses about one matter are named. */
const MOST = 5

/** What the contract covers of all that its profile asks for: each matter with its clauses, or with the finding that it is missing. */
export const Covers = ({ reading, onShow, onChoose }: Props) => {
  const t = useT()
  const box = useRef<HTMLDetailsElement>(null)
  const { covers, clauses, findings } = reading
  const found = covers.filter((cover) => cover.clauses.length > 0).length
  const link = (key: string, name: string, go: () => void) => (
    <a
      key={key}
      href={`#${key}`}
      onClick={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {name}
    </a>
  )
  const missing = (type: string) => {
    const finding = findings.find((f) => f.rule === 'missing_clause' && f.values['type'] === type)
    if (!finding) return t('review.covers.missing')
    const name = finding.decision ? `review.decision.${finding.decision}` : 'review.covers.missing'
    return link(finding.id, t(name), () => onChoose(finding.id))
  }
  return (
    <details ref={box} className={classes['covers']}>
      <summary>{t('review.covers', { found, count: covers.length })}</summary>
      <ul className={classes['list']}>
        {covers.map(({ type, clauses: places }) => (
          <li key={type} data-found={places.length > 0 || undefined}>
            {places.length > 0 ? <IconCircleCheck size={16} /> : <IconCircleDashed size={16} />}
            <span className={classes['name']} data-type={type}>
              {t(`review.type.${type}`)}
            </span>
            <span className={classes['places']}>
              {places.length === 0
                ? missing(type)
                : places.slice(0, MOST).map((place) => {
                    const heading = place > 0 && clauses[place]!.heading
                    const name = numberOf(clauses, place) ?? (heading || t('review.covers.beginning'))
                    return link(`clause-${place}`, name, () => onShow(place))
                  })}
              {places.length > MOST && (
                <Text span size="xs" c="dimmed">
                  +{places.length - MOST}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
      <TypeTip box={box} />
    </details>
  )
}
