import { Radio } from '@mantine/core'
import {
  IconMessageCircle,
  IconPhoneOff,
  IconPhonePause,
  IconPhonePlus,
  IconPhoneX,
  IconThumbDown,
} from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { outcomes } from '../contract.ts'
import classes from './OutcomeChoice.module.css'

export type Outcome = (typeof outcomes)[number]

/** The sign of each outcome. */
export const outcomeIcons = {
  talked: IconMessageCircle,
  callBack: IconPhonePlus,
  noAnswer: IconPhoneOff,
  busy: IconPhonePause,
  wrongNumber: IconPhoneX,
  refused: IconThumbDown,
} as const

/** How a call went, as six large choices; arrow keys go through them. */
export const OutcomeChoice = ({
  value,
  onChange,
}: {
  value: Outcome
  onChange: (value: Outcome) => void
}) => {
  const t = useT()
  return (
    <Radio.Group
      label={t('call.outcome')}
      value={value}
      onChange={(next) => onChange(outcomes.find((o) => o === next) ?? value)}
    >
      <div className={classes['choices']}>
        {outcomes.map((outcome) => {
          const Icon = outcomeIcons[outcome]
          return (
            <Radio.Card
              key={outcome}
              value={outcome}
              className={classes['choice']}
              {...(outcome === value && { 'data-autofocus': true })}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              {t(`call.outcome.${outcome}`)}
            </Radio.Card>
          )
        })}
      </div>
    </Radio.Group>
  )
}
