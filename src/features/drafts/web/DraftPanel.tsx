import { Alert, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconHistory, IconTrash, IconUpload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Draft, Kept } from '../contract.ts'
import type { Drafted } from '../contract-editing.ts'
import { mayAnswer } from '../rules.ts'
import { AskReview } from './AskReview.tsx'
import { endsOf } from './ends.ts'
import { GiveBack } from './GiveBack.tsx'

type Props = {
  of: Drafted
  id: string
  kept: Kept & { draft: Draft }
  /** What differs from what is in force, in words. */
  differences: ReactNode
  /** The reader has changed something that the draft does not hold yet. */
  unsaved: boolean
  /** Another version has come in force since the draft was made. */
  behind: boolean
}

const colours = { draft: 'gray', review: 'yellow', approved: 'green' } as const

/** A draft of a record's configuration: what differs, how its review stands, and the next step of whoever looks at it. */
export const DraftPanel = ({ of, id, kept, differences, unsaved, behind }: Props) => {
  const t = useT()
  const format = useFormat()
  const { memberId } = useSession()
  const [open, setOpen] = useState<'ask' | 'return' | 'drop' | null>(null)
  const ends = endsOf(of)
  const [answer, publish, drop] = [useTell(ends.answer), useTell(ends.publish), useTell(ends.drop)]
  const { draft, reviewers, publishable, refs } = kept
  const { version, state, asked, answer: said } = draft
  const nameOf = (member: string | null) => (member && refs[member]?.title) ?? t('record.hidden')
  const when = (at: string) => format.instant(at)
  const params = { id }
  const judges = mayAnswer(draft, memberId) && state !== 'approved'
  const still = unsaved || behind
  const hint = unsaved
    ? t('draft.unsaved')
    : reviewers.length === 0
      ? t('draft.alone')
      : publishable || judges
        ? undefined
        : t('draft.needsReview')
  return (
    <Paper withBorder p="md" component="section" aria-label={t('draft.state.draft')}>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge color={colours[state]}>{t(`draft.state.${state}`)}</Badge>
          <Text size="sm" fw={500}>
            {t('draft.notInForce')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('draft.kept', { who: nameOf(draft.editedBy), when: when(draft.editedAt) })}
          </Text>
        </Group>
        {behind && (
          <Alert color="yellow" icon={<IconHistory size={18} />} py="xs">
            {t('draft.behind')}
          </Alert>
        )}
        {asked && state === 'review' && (
          <Words
            title={
              asked.reviewerId
                ? t('draft.asked', { who: nameOf(asked.by), whom: nameOf(asked.reviewerId) })
                : t('draft.asked.anybody', { who: nameOf(asked.by) })
            }
            words={asked.note}
          />
        )}
        {said &&
          (said.approved ? (
            <Words
              title={t('draft.approved', { who: nameOf(said.by), when: when(said.at) })}
              words={said.words}
            />
          ) : (
            <Alert color="orange" icon={<IconArrowBackUp size={18} />} py="xs">
              <Words title={t('draft.returned', { who: nameOf(said.by) })} words={said.words} />
            </Alert>
          ))}
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('draft.differs')}
          </Text>
          {differences}
        </div>
        <ProblemAlert error={answer.error ?? publish.error ?? drop.error} noun={of.name} />
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
        <Group gap="xs">
          {judges && (
            <>
              <Button
                size="xs"
                variant="light"
                leftSection={<IconCheck size={15} />}
                disabled={still}
                loading={answer.isPending}
                onClick={() => answer.mutate({ params, body: { version, approved: true } })}
              >
                {t('draft.approve')}
              </Button>
              <Button size="xs" variant="default" disabled={still} onClick={() => setOpen('return')}>
                {t('draft.return')}
              </Button>
            </>
          )}
          {state === 'draft' && !publishable && (
            <Button size="xs" variant="light" disabled={still} onClick={() => setOpen('ask')}>
              {t('draft.ask')}
            </Button>
          )}
          <Button
            size="xs"
            leftSection={<IconUpload size={15} />}
            disabled={!publishable || still}
            loading={publish.isPending}
            onClick={() =>
              publish.mutate(
                { params, body: { version } },
                { onSuccess: ({ number }) => showDone(t('draft.published', { number })) },
              )
            }
          >
            {t('draft.publish')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={15} />}
            onClick={() => setOpen('drop')}
          >
            {t('draft.drop')}
          </Button>
        </Group>
      </Stack>
      {open === 'ask' && (
        <AskReview of={of} id={id} version={version} reviewers={reviewers} onClose={() => setOpen(null)} />
      )}
      {open === 'return' && <GiveBack of={of} id={id} version={version} onClose={() => setOpen(null)} />}
      <Confirm
        opened={open === 'drop'}
        title={t('draft.drop.title')}
        text={t('draft.drop.text')}
        verb={t('draft.drop')}
        busy={drop.isPending}
        onClose={() => setOpen(null)}
        onConfirm={() => drop.mutate({ params }, { onSettled: () => setOpen(null) })}
      />
    </Paper>
  )
}

const Words = ({ title, words }: { title: string; words: string }) => (
  <div>
    <Text size="sm">{title}</Text>
    {words && (
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
        {words}
      </Text>
    )}
  </div>
)
