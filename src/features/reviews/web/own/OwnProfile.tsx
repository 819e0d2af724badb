import { Button, Group, Menu, Skeleton, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { readyProfiles } from '../../contract.ts'
import { getOwnProfile, type Matter, type Own, putOwnProfile } from '../../own/contract-own.ts'
import { admitMatters } from '../../own/rules-own.ts'
import { MatterFields } from './MatterFields.tsx'

/** What the company itself asks of contracts, matter by matter. */
export const OwnProfile = () => {
  const t = useT()
  const { data, error } = useQuery(ask(getOwnProfile, {}))
  if (error) return <ProblemAlert error={error} />
  return data ? <Editor own={data} /> : <Skeleton h={320} aria-label={t('state.loading')} />
}

/** A matter on the page, with a key of its own, so that each stays itself when others go. */
type Shown = { key: number; matter: Matter }

const Editor = ({ own: now }: { own: Own }) => {
  const t = useT()
  const writes = useMay()('workspace.update')
  const shown = (matters: readonly Matter[]): Shown[] => matters.map((matter, key) => ({ key, matter }))
  const [begun, setBegun] = useState(now)
  const [draft, setDraft] = useState(() => shown(now.matters))
  const [next, setNext] = useState(1000)
  const save = useTell(putOwnProfile, { refreshes: [getOwnProfile] })
  const matters = draft.map(({ matter }) => matter)
  const changed = JSON.stringify(matters) !== JSON.stringify(begun.matters)
  const take = (to: Own) => (setBegun(to), setDraft(shown(to.matters)))
  // Somebody else's change comes in at once, but never over what is being changed here.
  if (now.version > begun.version && !changed) take(now)
  const issues = admitMatters(matters)
  const empty = matters.length === 0 || matters.some(({ types }) => types.length === 0)
  const begin = (name: (typeof readyProfiles)[number]) => {
    const before = draft
    setDraft(shown(now.ready[name] ?? []))
    showUndo(t('review.own.started', { name: t(`review.profile.${name}`) }), () => setDraft(before))
  }
  const remove = (gone: Shown) => {
    const before = draft
    setDraft(draft.filter((one) => one !== gone))
    const name = gone.matter.types.map((type) => t(`review.type.${type}`)).join(', ')
    if (name !== '') showUndo(t('review.own.removed', { name }), () => setDraft(before))
  }
  return (
    <Stack gap="md" maw={980}>
      <ProblemAlert error={save.error} />
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t('review.own.count', { count: draft.length })}
        </Text>
        {writes && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                ml="auto"
                size="compact-sm"
                variant="default"
                rightSection={<IconChevronDown size={14} />}
              >
                {t('review.own.start')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {readyProfiles.map((name) => (
                <Menu.Item key={name} onClick={() => begin(name)}>
                  {t(`review.profile.${name}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {draft.map((one, at) => (
        <MatterFields
          key={one.key}
          number={at + 1}
          matter={one.matter}
          issues={issues.filter(({ path }) => path[1] === at)}
          writes={writes}
          onChange={(matter) => setDraft(draft.map((other) => (other === one ? { ...one, matter } : other)))}
          onRemove={() => remove(one)}
        />
      ))}
      {writes && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => {
              const fresh: Matter = { types: [], missing: 'warning', says: [], partly: 'warning' }
              setDraft([...draft, { key: next, matter: fresh }])
              setNext(next + 1)
            }}
          >
            {t('review.own.add')}
          </Button>
          <Button
            disabled={!changed || empty || issues.length > 0}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { body: { version: begun.version, matters } },
                { onSuccess: (after) => (take(after), showDone(t('state.saved'))) },
              )
            }
          >
            {t('action.save')}
          </Button>
          {changed && (
            <Button variant="default" onClick={() => (take(now), save.reset())}>
              {t('action.cancel')}
            </Button>
          )}
          {empty && (
            <Text size="sm" c="dimmed">
              {t('review.own.every')}
            </Text>
          )}
        </Group>
      )}
    </Stack>
  )
}
