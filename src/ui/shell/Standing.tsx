import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from './ProblemAlert.tsx'

type StandingProps = {
  /** Whose phrases these are: `{noun}.many`, `{noun}.about`, `{noun}.none`. */
  noun: string
  /** Where another is set up. */
  form: ReactNode
  /** What stands, line by line; undefined until it is known. */
  lines: readonly ReactNode[] | undefined
  error: Error | null
  onClose: () => void
}

/** What goes on by itself until somebody ends it, such as a mailing: a form for another, and those there are. */
export const Standing = ({ noun, form, lines, error, onClose }: StandingProps) => {
  const t = useT()
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(`${noun}.many`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(`${noun}.about`)}
        </Text>
        {form}
        <ProblemAlert error={error} />
        {!lines && !error && <Skeleton h={60} aria-label={t('state.loading')} />}
        {lines?.length === 0 && (
          <Text size="sm" c="dimmed">
            {t(`${noun}.none`)}
          </Text>
        )}
        <div>{lines}</div>
      </Stack>
    </Modal>
  )
}

type LineProps = {
  icon: Icon
  title: ReactNode
  facts: readonly ReactNode[]
  /** What the button says, and what it says to those who hear it apart from its line. */
  end: string
  endOf: string
  busy: boolean
  onEnd: () => void
}

/** One of them: what it is, what is known of it, and its end. */
export const StandingLine = ({ icon: Picture, title, facts, end, endOf, busy, onEnd }: LineProps) => (
  <Group gap="sm" py={8} wrap="nowrap" style={{ borderTop: '1px solid var(--tessera-line)' }}>
    <Picture size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
    <Stack gap={0} miw={0} flex={1}>
      <Text fw={500} truncate>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Stack>
    <Button size="compact-sm" variant="default" aria-label={endOf} loading={busy} onClick={onEnd}>
      {end}
    </Button>
  </Group>
)
