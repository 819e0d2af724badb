import { Skeleton } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'
import type { Days, PeriodName } from '#kit/period.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Aim, DeskName, Widget } from '../contract.ts'
import { standardAim } from '../rules.ts'
import classes from './Desk.module.css'
import { Groups } from './Groups.tsx'
import { useLabels } from './labels.ts'
import { Leaders } from './Leaders.tsx'
import { Numbers } from './Numbers.tsx'
import { OverTime } from './OverTime.tsx'
import { Records } from './Records.tsx'
import { useFigures } from './useFigures.ts'

/** What the page that composes the desk hands in, because other features know it. */
export type Parts = {
  addressOf: (noun: string, id: string) => string | undefined
  funnel: ComponentType<{ pipelineId: string | null; days: Days; before: Days }>
  targets: ComponentType<{ aim: Aim; on: string }>
  /** What stands above one's own day. */
  day: ComponentType
  share: ComponentType<{ desk: DeskName; period: PeriodName | undefined; days: Days }>
}
type Props = { widget: Widget; days: Days; before: Days; parts: Parts; tools?: ReactNode }

/** A widget of a desk: its title, and what it shows. */
export const WidgetCard = ({ widget, days, before, parts, tools }: Props) => {
  const title = useLabels().title(widget)
  return (
    <section className={classes['widget']} aria-label={title}>
      <header className={classes['head']}>
        <h2 title={title}>{title}</h2>
        {tools}
      </header>
      <Body widget={widget} title={title} days={days} before={before} parts={parts} />
    </section>
  )
}

const Body = ({ widget, title, days, before, parts }: Props & { title: string }) => {
  const { kind, questions } = widget
  const [first] = questions
  if (kind === 'target') return <parts.targets aim={widget.aim ?? standardAim} on={days.to} />
  if (!first) return null
  if (kind === 'number') return <Numbers questions={questions} days={days} before={before} />
  if (kind === 'leaderboard')
    return <Leaders questions={questions} title={title} days={days} before={before} />
  if (kind === 'trend' || kind === 'heat')
    return <OverTime widget={widget} title={title} days={days} before={before} />
  if (kind === 'list')
    return <Records widget={widget} question={first} days={days} addressOf={parts.addressOf} />
  if (kind === 'funnel') return <parts.funnel pipelineId={widget.pipelineId} days={days} before={before} />
  return <Table widget={widget} title={title} days={days} />
}

const Table = ({
  widget: { kind, questions },
  title,
  days,
}: Pick<Props, 'widget' | 'days'> & { title: string }) => {
  const { answers, error } = useFigures(questions, days)
  if (error) return <ProblemAlert error={error} />
  if (!answers.some(Boolean)) return <Skeleton h={120} />
  return <Groups title={title} questions={questions} answers={answers} days={days} bars={kind === 'bars'} />
}
