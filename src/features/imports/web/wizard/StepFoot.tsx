import { Button, Text } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import classes from '../parts/Page.module.css'

type Props = {
  onBack?: (() => void) | undefined
  /** Why it does not go on yet. */
  hint?: string | undefined
  next?: ReactNode
}

/** The way back and the way on, always in reach below a step. */
export const StepFoot = ({ onBack, hint, next }: Props) => {
  const t = useT()
  return (
    <div className={classes['foot']}>
      {onBack ? (
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('action.back')}
        </Button>
      ) : (
        <span />
      )}
      <Text size="sm" c="dimmed" aria-live="polite" className={classes['hint'] ?? ''}>
        {hint}
      </Text>
      {next}
    </div>
  )
}

type NextProps = { label: string; onClick: () => void; disabled?: boolean; loading?: boolean }

/** The one button that goes on. */
export const NextButton = ({ label, onClick, disabled = false, loading = false }: NextProps) => (
  <Button
    rightSection={<IconArrowRight size={16} />}
    onClick={onClick}
    disabled={disabled}
    loading={loading}
    style={{ flex: 'none' }}
  >
    {label}
  </Button>
)
