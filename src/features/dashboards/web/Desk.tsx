import { Button, Group, Menu, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { useFullscreenElement } from '@mantine/hooks'
import { IconDots, IconLayoutDashboard, IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { daysBefore } from '#kit/period.ts'
import { ask, refresh, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { PeriodInput } from '#ui/PeriodInput.tsx'
import { useProblem } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { useAddress } from '#ui/useAddress.ts'
import { usePeriod } from '#ui/usePeriod.ts'
import { desks, getDesk, resetDesk, saveDesk, type Widget } from '../contract.ts'
import { firstDesk } from '../rules.ts'
import { newName, newQuestion, taken } from './arrange.ts'
import { Board } from './Board.tsx'
import classes from './Desk.module.css'
import { DeskTools } from './DeskTools.tsx'
import { RoleItems } from './RoleItems.tsx'
import { useMeant } from './useFigures.ts'
import type { Parts } from './WidgetCard.tsx'
import { WidgetDrawer } from './WidgetDrawer.tsx'

const REFRESHED_EVERY = 60_000

/** A new list of open tasks, to be made something of. */
const blank = (): Widget => ({
  id: newName(),
  kind: 'number',
  size: 's',
  title: null,
  questions: [newQuestion()],
  fields: [],
  sort: null,
  pipelineId: null,
  aim: null,
})

/** A desk: figures and lists about one time, which stands in the URL as the desk does. */
export const Desk = (parts: Parts) => {
  const t = useT()
  const format = useFormat()
  const client = useQueryClient()
  const problem = useProblem()
  const { role } = useSession()
  const address = useAddress()
  const id = desks.find((desk) => desk === address.also['desk']) ?? firstDesk(role.grants)
  const period = usePeriod(address, 'month')
  const before = daysBefore(period.days, period.name)
  const { data, error, refetch } = useQuery(ask(getDesk, { params: { id } }))
  const [draft, setDraft] = useState<readonly Widget[]>()
  const [edited, setEdited] = useState<Widget>()
  const widgets = useMeant(draft ? [...draft] : data?.widgets)
  const { ref, fullscreen, toggle } = useFullscreenElement<HTMLElement>()
  const saving = useTell(saveDesk, { refreshes: [getDesk] })
  const resetting = useTell(resetDesk, { refreshes: [getDesk] })
  useTitle(t('shell.desk'))
  useEffect(() => {
    if (!fullscreen) return
    const timer = setInterval(() => void refresh(client), REFRESHED_EVERY)
    return () => clearInterval(timer)
  }, [fullscreen, client])

  const failed = { onError: (wrong: Error) => showProblem(problem(wrong)) }
  const save = (roleId?: string) =>
    saving.mutate(
      {
        params: { id },
        body: { widgets: [...(draft ?? [])], ...(roleId ? { roleId } : { version: data?.version ?? 0 }) },
      },
      {
        ...failed,
        onSuccess: () => {
          showDone(t('state.saved'))
          if (!roleId) setDraft(undefined)
        },
      },
    )
  const reset = () => {
    const old = data?.widgets
    setDraft(undefined)
    resetting.mutate(
      { params: { id }, query: {} },
      {
        ...failed,
        onSuccess: () =>
          showUndo(
            t('dashboard.wasReset'),
            () => old && saving.mutateAsync({ params: { id }, body: { widgets: old } }),
          ),
      },
    )
  }
  if (error && !data) return <PageProblem error={error} retry={() => void refetch()} />
  return (
    <section ref={ref} className={classes['page']} aria-label={t(`dashboard.${id}`)}>
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <h1 className={classes['title']}>{t('shell.desk')}</h1>
          {!fullscreen && (
            <SegmentedControl
              size="xs"
              aria-label={t('shell.desk')}
              data={desks.map((value) => ({ value, label: t(`dashboard.${value}`) }))}
              value={id}
              onChange={(desk) => {
                setDraft(undefined)
                address.setAlso({ desk })
              }}
            />
          )}
        </Group>
        <Group gap={6}>
          {draft ? (
            <>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => setEdited(blank())}
              >
                {t('dashboard.add')}
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button size="xs" variant="default" aria-label={t('action.more')}>
                    <IconDots size={14} />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={reset} disabled={data?.of !== 'member'}>
                    {t('dashboard.reset')}
                  </Menu.Item>
                  <RoleItems onChoose={save} />
                </Menu.Dropdown>
              </Menu>
              <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>
                {t('action.cancel')}
              </Button>
              <Button size="xs" loading={saving.isPending} onClick={() => save()}>
                {t('action.save')}
              </Button>
            </>
          ) : (
            <DeskTools
              fullscreen={fullscreen}
              onFullscreen={() => void toggle()}
              onArrange={data && (() => setDraft(data.widgets))}
              share={<parts.share desk={id} period={period.name} days={period.days} />}
            />
          )}
        </Group>
      </Group>
      {/* What unfolds would unfold behind a full screen. */}
      {fullscreen ? (
        <Text size="sm">
          {format.day(period.days.from)} – {format.day(period.days.to)}
        </Text>
      ) : (
        <Group gap="sm">
          <PeriodInput {...period} />
          <Text size="xs" c="dimmed">
            {t('dashboard.before', { from: format.day(before.from), to: format.day(before.to) })}
          </Text>
        </Group>
      )}
      {id === 'day' && !draft && !fullscreen && <parts.day />}
      {!widgets ? (
        <Skeleton h={320} aria-label={t('state.loading')} />
      ) : widgets.length === 0 ? (
        <EmptyState
          icon={IconLayoutDashboard}
          title={t('dashboard.empty.title')}
          text={t('dashboard.empty.text')}
        />
      ) : (
        <Board
          widgets={widgets}
          days={period.days}
          before={before}
          parts={parts}
          onEdit={setEdited}
          onChange={draft && ((change) => setDraft((now) => change(now ?? [])))}
        />
      )}
      {edited && (
        <WidgetDrawer
          widget={edited}
          onClose={() => setEdited(undefined)}
          onDone={(widget) => {
            setDraft((now) => taken(now ?? [], widget))
            setEdited(undefined)
          }}
        />
      )}
    </section>
  )
}
