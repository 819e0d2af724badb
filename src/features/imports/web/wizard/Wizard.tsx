import { Button, Stack } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import type { Import, Options } from '../../contract.ts'
import { FileProblem } from '../parts/FileProblem.tsx'
import { Page } from '../parts/Page.tsx'
import { isMoving } from '../state/counts.ts'
import { completed, type Preview, sameOptions } from '../state/mapping.ts'
import { readAs } from '../state/reading.ts'
import { blockedBy, nextStep, openStep, resumeAt, type Step, stepBefore } from '../state/steps.ts'
import { type Draft, useDraft } from '../useDraft.ts'
import { usePreview } from '../useImport.ts'
import { useQueryPart } from '../usePlace.ts'
import { BringStep } from './BringStep.tsx'
import { Discard } from './Discard.tsx'
import { MappingStep } from './MappingStep.tsx'
import { MatchStep } from './MatchStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { NextButton, StepFoot } from './StepFoot.tsx'
import { StepNav } from './StepNav.tsx'
import { TryStep } from './TryStep.tsx'
import { useRun } from './useRun.ts'
import { Loading } from '../parts/Loading.tsx'

/** An import on its way from a file to a trial: one step at a time, each in the address, all kept on the server. */
export const Wizard = ({ source }: { source: Import }) => {
  const t = useT()
  const moving = isMoving(source.state)
  const draft = useDraft(source)
  const preview = usePreview(source, !moving)
  const [wanted, go] = useQueryPart('step')
  const options = preview.data ? completed(draft.options, preview.data) : draft.options
  const step = moving ? 'try' : openStep(wanted ?? resumeAt(source), options, preview.data)
  const run = useRun(draft, (started) =>
    go(started.mode === 'dry-run' ? 'try' : undefined, started.mode === 'commit'),
  )
  const settle = () => {
    if (!sameOptions(options, draft.options)) draft.change({ options })
  }
  const to = (next: Step | undefined) => {
    settle()
    go(next)
  }
  const start = (mode: 'dry-run' | 'commit') => {
    settle()
    run.start(mode)
  }
  return (
    <Page>
      <PageHeader
        title={source.name}
        about={t(`import.step.${step}.about`)}
        actions={<Discard source={source} saving={draft.saving} />}
      />
      <StepNav
        at={step}
        open={(one) => !moving && blockedBy(one, options, preview.data) === null}
        onGo={to}
      />
      <Stack gap="md">
        <FileProblem error={draft.error ?? run.error ?? preview.error} />
        <Body
          step={step}
          source={source}
          draft={draft}
          options={options}
          preview={preview.data}
          stale={preview.isPlaceholderData || (draft.saving && step === 'preview')}
          failed={preview.isError}
          onTry={() => start('dry-run')}
          starting={run.starting === 'dry-run'}
        />
      </Stack>
      {!moving && (
        <StepFoot
          onBack={stepBefore(step) && (() => to(stepBefore(step)))}
          hint={hintFor(step, options, preview.data, t)}
          next={
            <Next
              step={step}
              source={source}
              blocked={blockedBy(nextStep(step) ?? 'bring', options, preview.data) !== null}
              starting={run.starting !== null}
              to={to}
              start={start}
            />
          }
        />
      )}
    </Page>
  )
}

const hintFor = (
  step: Step,
  options: Options,
  preview: Preview | undefined,
  t: ReturnType<typeof useT>,
): string | undefined =>
  preview && step === 'mapping' && blockedBy('match', options, preview)
    ? t(Object.values(options.mapping ?? {}).some(Boolean) ? 'import.map.answer' : 'import.map.nothing')
    : undefined

type NextProps = {
  step: Step
  source: Import
  blocked: boolean
  starting: boolean
  to: (step: Step | undefined) => void
  start: (mode: 'dry-run' | 'commit') => void
}

const Next = ({ step, source, blocked, starting, to, start }: NextProps) => {
  const t = useT()
  const tried = source.mode === 'dry-run' && source.state === 'done'
  if (step === 'match')
    return (
      <Button
        leftSection={<IconFlask size={16} />}
        loading={starting}
        disabled={blocked}
        onClick={() => start('dry-run')}
      >
        {t('import.try.start')}
      </Button>
    )
  if (step === 'bring')
    return (
      <NextButton
        label={t('import.bring.go', { count: tried ? source.created + source.updated : (source.total ?? 0) })}
        loading={starting}
        disabled={source.ownerId === null}
        onClick={() => start('commit')}
      />
    )
  return (
    <NextButton
      label={t(step === 'try' ? 'import.try.next' : 'action.continue')}
      disabled={blocked}
      onClick={() => to(nextStep(step))}
    />
  )
}

type BodyProps = {
  step: Step
  source: Import
  draft: Draft
  options: Options
  preview: Preview | undefined
  stale: boolean
  failed: boolean
  onTry: () => void
  starting: boolean
}

const Body = ({ step, source, draft, options, preview, stale, failed, onTry, starting }: BodyProps) => {
  if (step === 'try') return <TryStep source={source} onTry={onTry} starting={starting} />
  if (!preview) return failed ? null : <Loading height={360} />
  const change = (next: Options) => draft.change({ options: next })
  if (step === 'mapping') return <MappingStep preview={preview} options={options} onChange={change} />
  if (step === 'match') return <MatchStep preview={preview} options={options} onChange={change} />
  if (step === 'bring') return <BringStep source={source} options={options} onChange={draft.change} />
  return (
    <PreviewStep
      source={source}
      preview={preview}
      noun={options.noun ?? 'company'}
      stale={stale}
      onRead={(reading) => {
        draft.change({ options: readAs(options, reading) })
      }}
    />
  )
}
