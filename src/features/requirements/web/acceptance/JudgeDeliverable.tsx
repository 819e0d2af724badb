import { Group, Input, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Deliverable, type Result, results } from '#features/deliverables/contract.ts'
import { isHeavy } from '#kit/file-size.ts'
import { FilesInput } from '#ui/FilesInput.tsx'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useSession } from '#ui/session.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { requirement } from '../../contract.ts'
import { type Checks, RequirementChecks } from './RequirementChecks.tsx'
import { useJudging } from './useJudging.ts'

type Props = { contractId: string; deliverable: Deliverable; onClose: () => void }

/** Asks what came of testing a deliverable, and which of the requirements it is to bring held. */
export const JudgeDeliverable = ({ contractId, deliverable, onClose }: Props) => {
  const t = useT()
  const { memberId, name } = useSession()
  const timeZone = useTimeZone()
  const [chosen, setChosen] = useState<Result | null>(null)
  const [testedOn, setTestedOn] = useState(() => Temporal.Now.plainDateISO(timeZone).toString())
  const [testedBy, setTestedBy] = useState<string>(memberId)
  const [refs, setRefs] = useState<Refs>({ [memberId]: { noun: 'member', title: name } })
  const [words, setWords] = useState('')
  const [evidence, setEvidence] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const [checks, setChecks] = useState<Checks>(new Map())
  // What failed is refused, unless somebody says otherwise.
  const hasFailed = [...checks.values()].some(({ passed }) => !passed)
  const result = chosen ?? (hasFailed ? 'refused' : 'accepted')
  const { judge, error, busy } = useJudging(deliverable, onClose)
  const send = () =>
    judge(
      {
        version: deliverable.version,
        result,
        testedOn,
        testedBy,
        words,
        evidence,
        requirements: [...checks].map(([requirementId, check]) => ({ requirementId, ...check })),
      },
      files,
    )
  return (
    <AskDialog
      title={t('deliverable.judge')}
      error={error}
      busy={busy}
      disabled={isHeavy(files)}
      onClose={onClose}
      onConfirm={send}
    >
      <strong>{`${deliverable.number}. ${deliverable.name}`}</strong>
      <RequirementChecks
        contractId={contractId}
        deliverableId={deliverable.id}
        checks={checks}
        onCheck={setChecks}
      />
      <Input.Wrapper label={t('deliverable.result')} labelElement="div">
        <SegmentedControl
          aria-label={t('deliverable.result')}
          data={results.map((value) => ({ value, label: t(`deliverable.result.${value}`) }))}
          value={result}
          onChange={setChosen}
          fullWidth
        />
      </Input.Wrapper>
      <Textarea
        label={t(`deliverable.words.${result}`)}
        withAsterisk={result !== 'accepted'}
        autosize
        minRows={2}
        maxLength={4000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group grow align="flex-start" gap="sm">
        <DayInput
          common={{ label: t('deliverable.testedOn'), withAsterisk: true }}
          value={testedOn}
          clearable={false}
          onChange={(day) => typeof day === 'string' && setTestedOn(day)}
        />
        <FieldInput
          noun="requirement"
          name="ownerId"
          field={requirement.fields.ownerId}
          value={testedBy}
          refs={refs}
          label={t('deliverable.testedBy')}
          onChange={(value, names) => {
            setTestedBy(typeof value === 'string' ? value : memberId)
            if (names) setRefs((known) => ({ ...known, ...names }))
          }}
        />
      </Group>
      <Textarea
        label={t('deliverable.evidence')}
        placeholder={t('deliverable.evidence.hint')}
        autosize
        maxLength={2000}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
      <FilesInput label={t('deliverable.files')} several files={files} onChange={setFiles} />
    </AskDialog>
  )
}
