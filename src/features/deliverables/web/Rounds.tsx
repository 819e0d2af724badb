import { Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { LinkedWords } from '#ui/LinkedWords.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import type { Deliverable } from '../contract.ts'
import { QuietButton } from './QuietButton.tsx'
import { RoundFiles } from './RoundFiles.tsx'
import { withdrawalOf } from './Withdraw.tsx'

type Props = { of: Deliverable; refs: Refs; onWithdraw: () => void }

/** Each time something was handed over and what came of it, the last first. */
export const Rounds = ({ of, refs, onWithdraw }: Props) => {
  const t = useT()
  const format = useFormat()
  return of.rounds.map((one) => {
    const { round, handedOn, handedWords, result, testedOn, testedBy, words, evidence } = one
    const tested = testedOn && {
      day: format.day(testedOn),
      who: (testedBy && refs[testedBy]?.title) || t('deliverable.somebody'),
    }
    const days = [
      t('deliverable.round.handed', { day: format.day(handedOn) }),
      tested && t('deliverable.round.tested', tested),
    ]
    return (
      <Stack key={round} gap={2} pl="sm" style={{ borderLeft: '2px solid var(--tessera-line)' }}>
        <Text size="xs">
          <strong>{t('deliverable.round', { round })}</strong>
          {result && ` · ${t(`deliverable.result.${result}`)}`}
        </Text>
        <Text size="xs" c="dimmed">
          {days.filter(Boolean).join(' · ')}
        </Text>
        {[handedWords, words].filter(Boolean).map((said) => (
          <Text key={said} size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {said}
          </Text>
        ))}
        {evidence && <LinkedWords words={evidence} />}
        <RoundFiles of={of} round={one}>
          {one === of.rounds[0] && of.can.includes('withdraw') && (
            <QuietButton
              icon={IconArrowBackUp}
              aria-label={t(`deliverable.${withdrawalOf(one)}.of`, { name: of.name })}
              onClick={onWithdraw}
            >
              {t(`deliverable.${withdrawalOf(one)}`)}
            </QuietButton>
          )}
        </RoundFiles>
      </Stack>
    )
  })
}
