import { ActionIcon, Button, Group, Menu, Paper, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import type { Plan, Step } from '../contract-plan.ts'
import { blankStep, moved, stepsOf } from './plan.ts'
import { StepInput } from './StepInput.tsx'
import type { Words } from './useWords.ts'

type Props = { plan: Plan; words: Words; disabled: boolean; onChange: (steps: Step[]) => void }

/** What is done, in its order. */
export const Steps = ({ plan, words, disabled, onChange }: Props) => {
  const t = useT()
  const { memberId } = useSession()
  const { noun, steps } = plan
  return (
    <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {steps.map((step, at) => (
        <Paper key={at} withBorder p="sm" component="li">
          <Group justify="space-between" gap="xs" mb="xs" wrap="nowrap">
            <Text size="sm" fw={500}>
              {at + 1}. {t(`automation.do.${step.do}`)}
            </Text>
            {!disabled && (
              <Group gap={4} wrap="nowrap">
                {([-1, 1] as const).map((by) => (
                  <ActionIcon
                    key={by}
                    variant="subtle"
                    color="gray"
                    disabled={!(at + by in steps)}
                    aria-label={t(by < 0 ? 'automation.step.up' : 'automation.step.down', { n: at + 1 })}
                    onClick={() => onChange(moved(steps, at, by))}
                  >
                    {by < 0 ? <IconArrowUp size={16} /> : <IconArrowDown size={16} />}
                  </ActionIcon>
                ))}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={steps.length === 1}
                  aria-label={t('automation.step.remove', { n: at + 1 })}
                  onClick={() => onChange(steps.toSpliced(at, 1))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Group>
            )}
          </Group>
          <StepInput
            step={step}
            noun={noun}
            words={words}
            disabled={disabled}
            onChange={(next) => onChange(steps.with(at, next))}
          />
        </Paper>
      ))}
      {!disabled && (
        <li>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="subtle" leftSection={<IconPlus size={16} />}>
                {t('automation.step.add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {stepsOf(noun).map((kind) => (
                <Menu.Item
                  key={kind}
                  onClick={() =>
                    onChange([
                      ...steps,
                      blankStep(kind, noun, {
                        stageId: words.firstStage,
                        memberId,
                        webhookId: words.webhooks[0]?.value ?? '',
                      }),
                    ])
                  }
                >
                  {t(`automation.do.${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </li>
      )}
    </Stack>
  )
}
