import { IconCheck } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { type Step, steps } from '../state/steps.ts'
import classes from '../parts/Page.module.css'

type Props = {
  /** `file` before there is one. */
  at: Step | 'file'
  open: (step: Step) => boolean
  onGo: (step: Step) => void
}

/** The steps of an import; those that can be opened are buttons. */
export const StepNav = ({ at, open, onGo }: Props) => {
  const t = useT()
  const all = ['file', ...steps] as const
  const here = all.indexOf(at)
  return (
    <nav aria-label={t('import.steps')}>
      <ol className={classes['steps']}>
        {all.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={`${classes['step']} ${index < here ? classes['done'] : ''}`}
              disabled={step === 'file' || !open(step)}
              onClick={() => step !== 'file' && onGo(step)}
              {...(step === at && { 'aria-current': 'step' as const })}
            >
              <span className={classes['count']} aria-hidden>
                {index < here ? <IconCheck size={12} /> : index + 1}
              </span>
              <span className={classes['word']}>{t(`import.step.${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
