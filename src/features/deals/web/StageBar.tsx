import { Button, Checkbox, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { Stage } from '#features/pipelines/contract.ts'
import { ask, patchCached, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Chip } from '#ui/records/cells/Chip.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { getDeal, getWay, tickItem } from '../contract.ts'
import { colourOf } from './colours.ts'
import { MoveDialog } from './MoveDialog.tsx'
import classes from './StageBar.module.css'
import { useMove, usePipelines } from './useMove.ts'

/** How far a deal has come: the stages of its pipeline, what is to be ticked off in this one, and the way out. */
export const StageBar = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const { move, lose, blocked, giveUp } = useMove()
  const stages = usePipelines()?.find(({ id }) => id === record.pipelineId)?.stages ?? []
  const at = stages.findIndex(({ id }) => id === record.stageId)
  const here = stages[at]
  const may = record.can.includes('update')
  const list = useRef<HTMLOListElement>(null)
  // On a phone the stages are a row wider than the screen.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [at])
  if (!here) return null
  return (
    <section className={classes['bar']} aria-label={t('deal.board.way')}>
      <div className={classes['row']}>
        <ol className={classes['stages']} ref={list}>
          {stages
            .filter(({ kind, id }) => kind !== 'lost' || id === here.id)
            .map((stage) => (
              <Step
                key={stage.id}
                stage={stage}
                passed={stages.indexOf(stage) <= at && here.kind !== 'lost'}
                current={stage.id === here.id}
                onMove={may ? () => void move(record, stage) : undefined}
              />
            ))}
        </ol>
        {record.state === 'lost' ? (
          <Chip label={t('deal.state.lost')} colour="red" />
        ) : (
          may &&
          record.state === 'open' && (
            <Button size="compact-sm" variant="default" onClick={() => lose(record)}>
              {t('deal.lose')}
            </Button>
          )
        )}
      </div>
      {here.checklist.length > 0 && record.state === 'open' && (
        <Checklist id={record.id} items={here.checklist} may={may} />
      )}
      {blocked && (
        <MoveDialog
          blocked={blocked}
          stages={stages}
          onMove={(way) => move(blocked.record, blocked.to, way)}
          onClose={giveUp}
        />
      )}
    </section>
  )
}

type StepProps = { stage: Stage; passed: boolean; current: boolean; onMove: (() => void) | undefined }

const Step = ({ stage, passed, current, onMove }: StepProps) => (
  <li className={classes['stage']} style={{ '--stage': colourOf(stage) } as CSSProperties}>
    <UnstyledButton
      className={classes['step']}
      title={stage.name}
      disabled={!onMove}
      onClick={onMove}
      {...(passed && { 'data-passed': true })}
      {...(current && { 'aria-current': 'step' as const })}
    >
      <span className={classes['name']}>{stage.name}</span>
    </UnstyledButton>
  </li>
)

const Checklist = ({ id, items, may }: { id: string; items: readonly string[]; may: boolean }) => {
  const t = useT()
  const problem = useProblem()
  const { data } = useQuery(ask(getWay, { params: { id } }))
  const ticking = useTell(tickItem, {
    refreshes: [getWay, getDeal],
    optimistic: (client, { body: { item, done } }) =>
      patchCached(
        client,
        getWay,
        (way) => ({
          ...way,
          ticked: done ? [...way.ticked, item] : way.ticked.filter((t) => t !== item),
        }),
        ({ params }) => params.id === id,
      ),
  })
  const tick = (item: string, done: boolean) =>
    ticking.mutate({ params: { id }, body: { item, done } }, { onError: (e) => showProblem(problem(e)) })
  return (
    <section className={classes['list']} aria-label={t('deal.checklist')}>
      <span className={classes['hint']} aria-hidden>
        {t('deal.checklist')}
      </span>
      {items.map((item) => (
        <Checkbox
          key={item}
          size="xs"
          label={item}
          checked={data?.ticked.includes(item) ?? false}
          disabled={!may || !data}
          onChange={(event) => tick(item, event.currentTarget.checked)}
        />
      ))}
    </section>
  )
}
