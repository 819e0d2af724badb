import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { ref } from '#kit/fields.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { tryAutomation } from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { Decisions, Results, useWhy } from './Results.tsx'

/** Shows what a plan would decide and do for a record; nothing of it stays. */
export const Trial = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const t = useT()
  const why = useWhy()
  const [chosen, setChosen] = useState<{ id: string | null; refs: Refs }>({ id: null, refs: {} })
  const run = useTell(tryAutomation, { refreshes: [] })
  const { data } = run
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('automation.trial')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('automation.trial.about')}
        </Text>
        <Group gap="xs" align="flex-end">
          <div style={{ flex: '1 1 240px' }}>
            <FieldInput
              noun={plan.noun}
              name="name"
              field={ref(plan.noun)}
              label={t('automation.trial.record')}
              value={chosen.id}
              refs={chosen.refs}
              onChange={(id, refs) => {
                setChosen({ id: typeof id === 'string' ? id : null, refs: refs ?? {} })
                run.reset()
              }}
            />
          </div>
          <Button
            leftSection={<IconPlayerPlay size={16} />}
            disabled={chosen.id === null}
            loading={run.isPending}
            onClick={() => chosen.id && run.mutate({ body: { contents: plan, recordId: chosen.id } })}
          >
            {t('automation.trial.run')}
          </Button>
        </Group>
        <ProblemAlert error={run.error} noun="automation" />
        {data && (
          <Stack gap="sm" component="output">
            <Alert color={data.holds ? 'green' : 'yellow'} py="xs">
              {t(data.holds ? 'automation.trial.holds' : 'automation.trial.fails')}
            </Alert>
            <Decisions noun={plan.noun} decisions={data.decisions} />
            <Results noun={plan.noun} results={data.results} refs={data.refs} />
            {data.why !== null && (
              <Alert color="orange" py="xs">
                {why(data.why, data.details, plan.noun)}
              </Alert>
            )}
          </Stack>
        )}
      </Stack>
    </Modal>
  )
}
