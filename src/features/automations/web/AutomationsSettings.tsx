import { Anchor, Badge, Button, Group, ScrollArea, Skeleton, Stack, Table, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconBolt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { WarnSign } from '#ui/WarnSign.tsx'
import { type Automation, listAutomations } from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { AutomationEditor } from './AutomationEditor.tsx'
import { useWarning } from './Form.tsx'
import { Letters } from './Letters.tsx'
import { NewAutomation } from './NewAutomation.tsx'
import { Runs } from './Runs.tsx'
import { useWords } from './useWords.ts'

type Props = {
  EditDraft: EditsDrafts
  /** The addresses that automations may tell. */
  webhooks: ReactNode
}

/** All automations with what they have done, and one of them open. */
export const AutomationsSettings = ({ EditDraft, webhooks }: Props) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listAutomations, {}))
  // A notice leads to the automation it is about.
  const named = useLocation({ select: ({ search }) => (search as { automation?: string }).automation })
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  if (error) return <ProblemAlert error={error} />
  const open = chosen === undefined ? (named ?? null) : chosen
  const automation = data?.items.find(({ id }) => id === open)
  // One that has just been made comes with the next answer.
  if (!data || (chosen && !automation)) return <Skeleton h={320} aria-label={t('state.loading')} />
  const begin = may('automation.create') && <NewAutomation onMade={setChosen} />
  if (automation)
    return (
      <Stack gap="md" maw={1000}>
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconArrowLeft size={16} />}
          onClick={() => setChosen(null)}
        >
          {t('automation.many')}
        </Button>
        <AutomationEditor
          key={automation.id}
          automation={automation}
          EditDraft={EditDraft}
          onGone={() => setChosen(null)}
        />
        {automation.contents.steps.some((s) => s.do === 'mail') && <Letters automationId={automation.id} />}
        <Title order={2}>{t('automation.runs')}</Title>
        <Runs automationId={automation.id} />
      </Stack>
    )
  if (data.items.length === 0)
    return (
      <EmptyState
        icon={IconBolt}
        title={t('automation.empty.title')}
        text={t('automation.empty.text')}
        actions={begin}
      />
    )
  return (
    <Stack gap="lg" maw={1000}>
      <Group justify="flex-end">{begin}</Group>
      <List items={data.items} onOpen={setChosen} />
      <div>
        <Title order={2}>{t('automation.runs')}</Title>
        <Text size="sm" c="dimmed">
          {t('automation.runs.about')}
        </Text>
      </div>
      <Runs />
      {webhooks}
    </Stack>
  )
}

const List = ({ items, onOpen }: { items: readonly Automation[]; onOpen: (id: string) => void }) => {
  const t = useT()
  const format = useFormat()
  const words = useWords()
  const saved = (minutes: number) =>
    minutes < 120
      ? t('automation.saved.minutes', { count: minutes })
      : t('automation.saved.hours', { count: Math.round(minutes / 60) })
  return (
    <ScrollArea type="auto">
      <Table aria-label={t('automation.many')} verticalSpacing="xs" miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('automation.one')}</Table.Th>
            <Table.Th>{t('automation.switch')}</Table.Th>
            {(['runs', 'succeeded', 'failed', 'saved'] as const).map((key) => (
              <Table.Th key={key} ta="right">
                {t(`automation.${key}`)}
              </Table.Th>
            ))}
            <Table.Th>{t('automation.last')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, contents, active, edition, stats, warnings }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  fw={500}
                  size="sm"
                  onClick={() => onOpen(id)}
                >
                  {contents.name}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {words.when(contents)}
                </Text>
                <Warned noun={contents.noun} warnings={warnings} />
              </Table.Td>
              <Table.Td>
                <Badge miw="max-content" color={active ? 'green' : 'gray'} variant="light">
                  {t(active ? 'automation.on' : edition === 0 ? 'automation.unpublished' : 'automation.off')}
                </Badge>
              </Table.Td>
              <Table.Td ta="right">{format.number(stats.runs)}</Table.Td>
              <Table.Td ta="right">{format.number(stats.done)}</Table.Td>
              <Table.Td ta="right" {...(stats.failed > 0 && { c: 'red' })}>
                {format.number(stats.failed)}
              </Table.Td>
              <Table.Td ta="right">{saved(stats.minutes)}</Table.Td>
              <Table.Td>{stats.lastAt ? format.relative(stats.lastAt) : t('automation.never')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

/** What keeps an automation in force from its work, in its line. */
const Warned = ({ noun, warnings }: { noun: Plan['noun']; warnings: Automation['warnings'] }) => {
  const says = useWarning(noun)
  return warnings.map((warning) => (
    <Text key={warning.code} size="xs" component="div">
      <WarnSign /> {says(warning)}
    </Text>
  ))
}
