import { Alert, Button, Group, Skeleton, Text, UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '#kit/client.ts'
import type { Money } from '#kit/money.ts'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { Refusal } from '#kit/errors.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useFieldRight } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type DealLines as Lines, getDealLines, setDealLines } from '../../contract-lines.ts'
import { bodyOf, draftOf, type LinesDraft } from './draft.ts'
import classes from './Lines.module.css'
import { LinesEditor } from './LinesEditor.tsx'
import { useShelf } from './useShelf.ts'

/** What a deal sells, line by line; nothing for those who may not see its amount. */
export const DealLines = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const right = useFieldRight()('deal', 'amount')
  const params = { id: record.id }
  const { data, error, refetch } = useQuery({
    ...ask(getDealLines, { params }),
    enabled: right !== 'hidden',
  })
  const behind = data !== undefined && data.version < record.version
  useEffect(() => {
    if (behind) void refetch()
  }, [behind, refetch])
  if (right === 'hidden') return null
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={28} mx="md" my="xs" aria-label={t('state.loading')} />
  return <Panel record={record} data={data} may={record.can.includes('update') && right === 'open'} />
}

const Panel = ({ record, data, may }: { record: AnyRecord; data: Lines; may: boolean }) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const shelves = useShelf()
  const amount = record.amount as Money | null
  const [open, setOpen] = useState(data.lines.length > 0 && data.lines.length < 9)
  const begun = draftOf(data, shelves.termsIn(amount?.currency))
  const [edit, setEdit] = useState<{ draft: LinesDraft; on: number } | null>(null)
  const draft = edit?.draft ?? begun
  const save = useTell(setDealLines)
  const params = { id: record.id }
  const changed = edit !== null && JSON.stringify(bodyOf(edit.draft)) !== JSON.stringify(bodyOf(begun))
  const newer = changed && edit.on < data.version
  const drop = () => (setEdit(null), save.reset())
  const write = (body: ReturnType<typeof bodyOf>, version: number) =>
    call(setDealLines, { params, body: { ...body, version } }, { workspace: workspaceHere() })
  const send = () => {
    if (!changed || newer || save.isPending) return
    const former = bodyOf(begun)
    save.mutate(
      { params, body: { ...bodyOf(draft), version: edit.on } },
      {
        onSuccess: ({ version }) => {
          setEdit(null)
          showUndo(t('deal.lines.saved'), () =>
            write(former, version).catch((error: unknown) => showProblem(problem(error, 'deal'))),
          )
        },
      },
    )
  }
  useHotkeys([['mod+Enter', send]], [])
  const stale = save.error instanceof Refusal && save.error.code === 'common.stale'
  const names = data.lines.map(({ name }) => name)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <section className={classes['panel']} aria-label={t('deal.lines.title')}>
      <UnstyledButton className={classes['head']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={15} aria-hidden />
        <strong>{t('deal.lines.title')}</strong>
        {!open && (
          <Text span size="sm" c="dimmed" truncate>
            {names.length === 0 ? t('deal.lines.empty') : names.join(' · ')}
          </Text>
        )}
        {data.terms && data.sums && (
          <span className={classes['headSum']}>
            {format.money({ minor: data.sums.total, currency: data.terms.currency })}
          </span>
        )}
      </UnstyledButton>
      {open && (
        <>
          <LinesEditor
            draft={draft}
            shelves={shelves}
            disabled={!may}
            fixed={record.state === 'won' && amount !== null}
            onChange={(next) => setEdit({ draft: next, on: edit?.on ?? data.version })}
          />
          {(newer || stale) && (
            <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={18} />}>
              {t('deal.lines.stale')}
              <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={drop}>
                {t('deal.lines.stale.theirs')}
              </Button>
            </Alert>
          )}
          {!stale && <ProblemAlert error={save.error} noun="deal" />}
          {changed && (
            <Group gap="xs">
              <Button size="compact-md" disabled={newer} loading={save.isPending} onClick={send}>
                {t('action.save')}
              </Button>
              <Button size="compact-md" variant="default" onClick={drop}>
                {t('action.cancel')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('deal.lines.unsaved')}
              </Text>
            </Group>
          )}
        </>
      )}
    </section>
  )
}
