import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import type { Agreement, JudgeRole } from '../../agreement/contract-agreement.ts'
import { isDone } from '../../agreement/rules-moves.ts'

/** What somebody is about to say of a contract in a role. */
export type Judging = { role: JudgeRole; verdict: 'approved' | 'returned' }

type Props = {
  approval: NonNullable<Agreement['approval']>
  refs: Refs
  onJudge: (judging: Judging) => void
}

const colours = { approved: 'green', returned: 'red' } as const

/** Who has judged a version of a contract and who is waited for, and the buttons of whoever may judge now. */
export const Approval = ({ approval, refs, onJudge }: Props) => {
  const t = useT()
  const format = useFormat()
  return (
    <Stack gap="sm" component="section" aria-label={t('contract.approval')}>
      <Text fw={600}>{t('contract.approval.of', { number: approval.number })}</Text>
      {approval.steps.map((step) => (
        <Stack key={step.role} gap={4}>
          <Group gap="xs">
            <Text size="sm" fw={600}>
              {t(`contract.role.${step.role}`)}
            </Text>
            <Text size="sm" c="dimmed">
              {isDone(step)
                ? t('contract.approval.done')
                : t(`contract.quorum.${step.quorum}.until`, { day: format.day(step.dueOn) })}
            </Text>
          </Group>
          {step.seats.map((seat) => (
            <Stack key={seat.memberId} gap={0} pl="sm">
              <Group gap="xs">
                <Reference noun="member" id={seat.byId ?? seat.memberId} refs={refs} />
                <Badge size="sm" variant="light" color={seat.verdict ? colours[seat.verdict] : 'gray'}>
                  {t(`contract.verdict.${seat.verdict ?? 'waiting'}`)}
                </Badge>
                {seat.at !== null && (
                  <Text size="xs" c="dimmed">
                    {format.instant(seat.at)}
                  </Text>
                )}
              </Group>
              {seat.words !== '' && <Text size="sm">{seat.words}</Text>}
            </Stack>
          ))}
          {approval.judges.includes(step.role) && (
            <Group gap="xs" pl="sm">
              {(['approved', 'returned'] as const).map((verdict) => (
                <Button
                  key={verdict}
                  size="compact-sm"
                  variant={verdict === 'approved' ? 'filled' : 'default'}
                  onClick={() => onJudge({ role: step.role, verdict })}
                >
                  {t(`contract.judge.${verdict}`, { role: t(`contract.role.${step.role}`) })}
                </Button>
              ))}
            </Group>
          )}
        </Stack>
      ))}
    </Stack>
  )
}
