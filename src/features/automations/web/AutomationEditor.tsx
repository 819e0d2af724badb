import { Button, Group, Skeleton, Stack, Switch, TextInput } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, keyOf, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import type { Kept } from '#features/drafts/contract.ts'
import {
  type Automation,
  automation as of,
  automationDrafts,
  removeAutomation,
  switchAutomation,
} from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { Differences } from './Differences.tsx'
import { Form, Warnings } from './Form.tsx'
import type { DraftParts } from './parts.ts'
import { PlanText } from './PlanText.tsx'
import { Trial } from './Trial.tsx'
import { useWords } from './useWords.ts'

type Props = { automation: Automation; drafts: DraftParts; onGone: () => void }

/** One automation: its draft where there is one, else what is in force; it is changed by drafts that are published. */
export const AutomationEditor = (props: Props) => {
  const t = useT()
  const may = useMay()
  const { id } = props.automation
  const { data, error } = useQuery({
    ...ask(automationDrafts.get, { params: { id } }),
    enabled: may('automation.update'),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data && may('automation.update')) return <Skeleton h={320} aria-label={t('state.loading')} />
  return <Editor {...props} kept={data} />
}

const Editor = ({ automation, drafts, onGone, kept }: Props & { kept: Kept<Plan> | undefined }) => {
  const t = useT()
  const may = useMay()
  const words = useWords()
  const client = useQueryClient()
  const { id, version, contents, edition } = automation
  const before = kept?.draft ?? null
  const begun = before?.contents ?? contents
  const now = { version: before?.version ?? 0, base: version }
  // What is typed stays when somebody else keeps the draft meanwhile; keeping it says so once, and then replaces theirs.
  const [edit, setEdit] = useState<{ plan: Plan; on: typeof now | null } | null>(null)
  const plan = edit?.plan ?? begun
  const change = (next: Plan) => setEdit({ plan: next, on: edit ? edit.on : now })
  const [back, setBack] = useState<{ contents: Plan; number: number } | null>(null)
  const [trying, setTrying] = useState(false)
  const keep = useTell(automationDrafts.keep)
  const remove = useTell(removeAutomation)
  const disabled = !kept
  const changed = JSON.stringify(plan) !== JSON.stringify(begun)
  const behind = before !== null && before.base !== version
  const params = { id }
  const keepThis = (next: Plan, said: string) =>
    keep.mutate(
      { params, body: { ...(edit?.on ?? now), contents: next } },
      {
        onSuccess: (reply) => {
          client.setQueryData(keyOf(automationDrafts.get, { params }), reply)
          setEdit(null)
          showDone(said)
        },
        onError: () => setEdit(edit && { ...edit, on: null }),
      },
    )
  const takeBack = (former: Plan, number: number) => {
    setBack(null)
    keepThis(former, t('edition.taken', { number }))
  }
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="xs" align="flex-end">
        <TextInput
          label={t('automation.name')}
          flex="1 1 220px"
          maw={400}
          maxLength={100}
          disabled={disabled}
          value={plan.name}
          onChange={(e) => change({ ...plan, name: e.currentTarget.value })}
        />
        <Group gap="xs">
          {edition > 0 && <InForce automation={automation} disabled={disabled} />}
          {may('automation.delete') && (
            <RemoveButton
              title={t('automation.remove.title', { name: contents.name })}
              text={t('automation.remove.text')}
              remove={() => remove.mutateAsync({ params })}
              onGone={onGone}
            />
          )}
          <drafts.Editions
            of={of}
            id={id}
            differences={(a, b) => <Differences before={a} after={b} words={words} />}
            look={(former) => <PlanText plan={former} words={words} />}
            onBack={
              disabled
                ? undefined
                : (former, number) =>
                    before || changed ? setBack({ contents: former, number }) : takeBack(former, number)
            }
          />
          {!disabled && (
            <>
              <Button
                variant="default"
                leftSection={<IconPlayerPlay size={16} />}
                onClick={() => setTrying(true)}
              >
                {t('automation.trial')}
              </Button>
              <Button
                disabled={!changed && !behind}
                loading={keep.isPending}
                onClick={() => keepThis(plan, t('state.saved'))}
              >
                {t('draft.keep')}
              </Button>
            </>
          )}
        </Group>
      </Group>
      <ProblemAlert error={keep.error} noun="automation" />
      {kept && before && (
        <drafts.Panel
          of={of}
          id={id}
          kept={{ ...kept, draft: before }}
          differences={
            <Differences before={edition === 0 ? null : contents} after={before.contents} words={words} />
          }
          unsaved={changed}
          behind={behind}
        />
      )}
      {!disabled && <Warnings id={id} plan={before?.contents ?? contents} />}
      <Form plan={plan} words={words} disabled={disabled} onChange={change} />
      {trying && <Trial plan={plan} onClose={() => setTrying(false)} />}
      <Confirm
        opened={back !== null}
        title={t('edition.replace.title')}
        text={t('edition.replace.text', { number: back?.number })}
        verb={t('edition.replace')}
        onClose={() => setBack(null)}
        onConfirm={() => back && takeBack(back.contents, back.number)}
      />
    </Stack>
  )
}

const InForce = ({ automation: { id, active }, disabled }: { automation: Automation; disabled: boolean }) => {
  const t = useT()
  const problem = useProblem()
  const tell = useTell(switchAutomation)
  return (
    <Switch
      label={t('automation.switch')}
      disabled={disabled || tell.isPending}
      checked={active}
      onChange={(e) =>
        tell.mutate(
          { params: { id }, body: { active: e.currentTarget.checked } },
          {
            onSuccess: (after) =>
              showDone(t(after.active ? 'automation.switched.on' : 'automation.switched.off')),
            onError: (error) => showProblem(problem(error)),
          },
        )
      }
    />
  )
}
