import type { Question } from '../contract.ts'
import { standingOf } from './look.ts'
import classes from './Dossier.module.css'

const SIZE = 24
const GAP = 4

/** The four questions as four parts of a ring, each as far as it is; what they mean stands beside it in words. */
export const Ring = ({ questions, size }: { questions: readonly Question[]; size: number }) => {
  const part = 100 / questions.length
  return (
    <svg className={classes['ring']} width={size} height={size} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden>
      {questions.map((question, at) => (
        <circle
          key={question.key}
          data-standing={standingOf(question)}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={SIZE / 2 - 2}
          fill="none"
          strokeWidth={3.2}
          pathLength={100}
          strokeDasharray={`${part - GAP} ${100 - part + GAP}`}
          // The first part begins at the top.
          strokeDashoffset={25 - at * part - GAP / 2}
        />
      ))}
    </svg>
  )
}
