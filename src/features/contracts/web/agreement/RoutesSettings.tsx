import { Alert, Button, Fieldset, Group, Select, Skeleton, Stack, Text } from '@mantine/core'
import { IconInfoCircle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { currencyOf } from '#kit/money.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { MoneyInput } from '#ui/records/inputs/MoneyInput.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changeContractRoutes, getContractRoutes, judgeRoles } from '../../agreement/contract-agreement.ts'
import type { Route, Routes, Settings } from '../../agreement/contract-agreement.ts'
import { contractKinds } from '../../contract.ts'
import { RouteStepFields } from './RouteStepFields.tsx'

const settingsOf = ({ routes, legalFrom }: Routes): Settings => ({ routes, legalFrom })

/** Who judges which contracts before they are signed. */
export const RoutesSettings = () => {
  const t = useT()
  const { data, error } = useQuery(ask(getContractRoutes, {}))
  if (error) return <ProblemAlert error={error} />
  return data ? <Editor routes={data} /> : <Skeleton h={320} aria-label={t('state.loading')} />
}

const Editor = ({ routes: now }: { routes: Routes }) => {
  const t = useT()
  const writes = useMay()('workspace.update')
  const { workspace } = useSession()
  const currency = currencyOf(workspace?.country ?? '')
  const [begun, setBegun] = useState(now)
  const [draft, setDraft] = useState(settingsOf(now))
  const save = useTell(changeContractRoutes)
  const changed = JSON.stringify(draft) !== JSON.stringify(settingsOf(begun))
  const take = (to: Routes) => (setBegun(to), setDraft(settingsOf(to)))
  // Somebody else's change comes in at once, but never over what is being changed here.
  if (now.version > begun.version && !changed) take(now)
  const put = (at: number, change: Partial<Route>) =>
    setDraft({ ...draft, routes: draft.routes.map((r, n) => (n === at ? { ...r, ...change } : r)) })
  const free = ({ steps }: Route) => judgeRoles.find((role) => steps.every((step) => step.role !== role))
  const fresh = (role: (typeof judgeRoles)[number]): Route['steps'][number] => ({
    role,
    to: { members: [] },
    deputies: [],
    quorum: 'any',
    days: 3,
  })
  const unnamed = draft.routes.some(({ steps }) =>
    steps.some(({ to }) => ('members' in to ? to.members.length === 0 : to.teamId === '')),
  )
  return (
    <Stack gap="lg" maw={900}>
      <ProblemAlert error={save.error} />
      <Alert color="blue" icon={<IconInfoCircle size={18} />}>
        {t('contract.routes.obligatory')}
      </Alert>
      <MoneyInput
        common={{ label: t('contract.routes.legalFrom'), disabled: !writes }}
        currency={currency}
        min={0}
        value={draft.legalFrom}
        onChange={(legalFrom) => setDraft({ ...draft, legalFrom })}
      />
      {draft.routes.length === 0 && <Text c="dimmed">{t('contract.routes.empty')}</Text>}
      {draft.routes.map((route, at) => (
        <Fieldset
          key={at}
          legend={t('contract.routes.route', { number: at + 1 })}
          variant="filled"
          disabled={!writes}
        >
          <Stack gap="sm">
            <Group grow align="flex-end">
              <Select
                label={t('contract.routes.kind')}
                placeholder={t('contract.routes.anyKind')}
                clearable
                data={contractKinds.map((value) => ({ value, label: t(`contract.kind.${value}`) }))}
                value={route.kind}
                onChange={(kind) => put(at, { kind })}
              />
              <MoneyInput
                common={{ label: t('contract.routes.from') }}
                currency={currency}
                min={0}
                value={route.from}
                onChange={(from) => put(at, { from })}
              />
            </Group>
            {route.steps.map((step, n) => (
              <RouteStepFields
                key={step.role}
                step={step}
                refs={begun.refs}
                onChange={(to) => put(at, { steps: route.steps.map((other, m) => (m === n ? to : other)) })}
                onRemove={
                  route.steps.length > 1
                    ? () => put(at, { steps: route.steps.filter((_, m) => m !== n) })
                    : undefined
                }
              />
            ))}
            <Group gap="xs">
              {free(route) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconPlus size={14} />}
                  onClick={() => put(at, { steps: [...route.steps, fresh(free(route) ?? 'legal')] })}
                >
                  {t('contract.routes.step.add')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                ml="auto"
                onClick={() => setDraft({ ...draft, routes: draft.routes.filter((_, n) => n !== at) })}
              >
                {t('contract.routes.remove', { number: at + 1 })}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {writes && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() =>
              setDraft({
                ...draft,
                routes: [...draft.routes, { kind: null, from: null, steps: [fresh('legal'), fresh('it')] }],
              })
            }
          >
            {t('contract.routes.add')}
          </Button>
          <Button
            disabled={!changed || unnamed}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { body: { ...draft, version: begun.version } },
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
        </Group>
      )}
    </Stack>
  )
}
