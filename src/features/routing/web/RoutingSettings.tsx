import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowsSplit2, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '#kit/errors.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changeRouting, getRouting, type Routing } from '../contract.ts'
import { blankRule, bodyOf, type DraftRule, draftOf, withRule } from './draft.ts'
import { RuleDrawer } from './RuleDrawer.tsx'
import { RuleTable } from './RuleTable.tsx'
import { Trial } from './Trial.tsx'
import { usePeople } from './usePeople.ts'

/** The rules that say who gets a new lead, and a dry run of them. */
export const RoutingSettings = () => {
  const t = useT()
  const { data, error } = useQuery(ask(getRouting, {}))
  if (error) return <ProblemAlert error={error} />
  return data ? <Editor routing={data} /> : <Skeleton h={320} aria-label={t('state.loading')} />
}

const Editor = ({ routing }: { routing: Routing }) => {
  const t = useT()
  const disabled = !useMay()('routing.update')
  const people = usePeople(routing)
  const [begun, setBegun] = useState(routing)
  const [draft, setDraft] = useState(draftOf(routing))
  const [editing, setEditing] = useState<DraftRule | null>(null)
  const save = useTell(changeRouting)
  const body = bodyOf(draft, routing.rules)
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(begun))
  const newer = routing.version > begun.version
  const take = (to: Routing) => (setBegun(to), setDraft(draftOf(to)))
  // Somebody else's change comes in at once, but never over what is being changed here.
  if (newer && !changed && !editing) take(routing)
  const send = () =>
    save.mutate(
      { body: { ...body, version: newer ? routing.version : begun.version } },
      { onSuccess: (after) => (take(after), showDone(t('state.saved'))) },
    )
  const drop = () => (take(routing), save.reset())
  const isStale = save.error instanceof Refusal && save.error.code === 'common.stale'
  const add = !disabled && (
    <Button
      variant={draft.rules.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} />}
      onClick={() => setEditing(blankRule(crypto.randomUUID()))}
    >
      {t('routing.rule.new')}
    </Button>
  )
  return (
    <Stack gap="lg" maw={1100}>
      {newer && changed && (
        <Alert
          role="alert"
          color="yellow"
          icon={<IconAlertTriangle size={18} />}
          title={t('routing.stale.title')}
        >
          {t('routing.stale.text')}
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" variant="default" onClick={drop}>
              {t('routing.stale.theirs')}
            </Button>
            <Button size="compact-sm" loading={save.isPending} onClick={send}>
              {t('routing.stale.mine')}
            </Button>
          </Group>
        </Alert>
      )}
      {!isStale && <ProblemAlert error={save.error} noun="routing" />}
      {people.isGone(draft.fallbackId) && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />}>
          {t('routing.gone.fallback', { name: people.nameOf(draft.fallbackId) })}
        </Alert>
      )}
      {draft.rules.some(({ to }) =>
        'members' in to ? to.members.some(people.isGone) : people.isGone(to.teamId),
      ) && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />}>
          {t('routing.gone.rules')}
        </Alert>
      )}
      {draft.rules.length === 0 && (
        <EmptyState
          icon={IconArrowsSplit2}
          title={t('routing.empty.title')}
          text={t('routing.empty.text')}
          actions={add}
        />
      )}
      <RuleTable draft={draft} people={people} disabled={disabled} onChange={setDraft} onEdit={setEditing} />
      {draft.rules.length > 0 && <Group>{add}</Group>}
      <Text size="sm" c="dimmed">
        {t('routing.calendar')}
      </Text>
      {!disabled && (
        <Group gap="xs">
          <Button disabled={!changed || newer} loading={save.isPending} onClick={send}>
            {t('action.save')}
          </Button>
          {changed && (
            <>
              <Button variant="default" onClick={drop}>
                {t('action.cancel')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('routing.unsaved')}
              </Text>
            </>
          )}
        </Group>
      )}
      {!disabled && <Trial body={body} />}
      {editing && (
        <RuleDrawer
          rule={editing}
          people={people}
          onClose={() => setEditing(null)}
          onDone={(rule) => (setDraft(withRule(draft, rule)), setEditing(null))}
        />
      )}
    </Stack>
  )
}
