import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import type { Editing, EditsDrafts } from '#features/drafts/contract-editing.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { type Automation, automation as of, removeAutomation, switchAutomation } from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { Differences } from './Differences.tsx'
import { Form, Warnings } from './Form.tsx'
import { PlanText } from './PlanText.tsx'
import { Trial } from './Trial.tsx'
import { useWords, type Words } from './useWords.ts'

type Props = { automation: Automation; onGone: () => void }

/** One automation: its draft where there is one, else what is in force; it is changed by drafts that are published. */
export const AutomationEditor = ({ EditDraft, ...props }: Props & { EditDraft: EditsDrafts }) => {
  const words = useWords()
  const { id, version, contents, edition } = props.automation
  return (
    <EditDraft
      of={of}
      id={id}
      version={version}
      contents={contents}
      inForce={edition === 0 ? null : contents}
      open={(plan) => plan}
      close={(plan) => plan}
      differences={(before, after) => <Differences before={before} after={after} words={words} />}
      look={(plan) => <PlanText plan={plan} words={words} />}
    >
      {(editing) => <Editor {...props} words={words} editing={editing} />}
    </EditDraft>
  )
}

const Editor = ({
  automation,
  onGone,
  words,
  editing: { value: plan, change, disabled, kept, editions, keep, panel },
}: Props & { words: Words; editing: Editing<Plan, Plan> }) => {
  const t = useT()
  const may = useMay()
  const { id, contents, edition } = automation
  const [trying, setTrying] = useState(false)
  const remove = useTell(removeAutomation)
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
              remove={() => remove.mutateAsync({ params: { id } })}
              onGone={onGone}
            />
          )}
          {editions}
          {!disabled && (
            <Button
              variant="default"
              leftSection={<IconPlayerPlay size={16} />}
              onClick={() => setTrying(true)}
            >
              {t('automation.trial')}
            </Button>
          )}
          {keep}
        </Group>
      </Group>
      {panel}
      {!disabled && <Warnings id={id} plan={kept} standing={automation.warnings} />}
      <Form plan={plan} words={words} disabled={disabled} onChange={change} />
      {trying && <Trial plan={plan} onClose={() => setTrying(false)} />}
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
