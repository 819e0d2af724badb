import { Input, SegmentedControl, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isHeavy } from '#kit/file-size.ts'
import { useTell } from '#kit/query.ts'
import { FilesInput } from '#ui/FilesInput.tsx'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import {
  addDossierEvidence,
  bearings,
  changeDossierEvidence,
  type Dossier,
  type Evidence,
  origins,
  putDossierFile,
  type QuestionKey,
} from '../contract.ts'
import { refreshes } from './look.ts'

type Props = { companyId: string; question: QuestionKey; evidence: Evidence | null; onClose: () => void }
type Given = Pick<Evidence, 'found' | 'source' | 'origin' | 'foundOn' | 'speaks'>

/** Asks what was found out, where, on which day, and what it says of the supplier. */
export const EvidenceDialog = ({ companyId, question, evidence, onClose }: Props) => {
  const t = useT()
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const fieldErrors = useFieldErrors()
  const problem = useProblem()
  const [given, setGiven] = useState<Given>({
    found: evidence?.found ?? '',
    source: evidence?.source ?? '',
    origin: evidence?.origin ?? 'independent',
    foundOn: evidence?.foundOn ?? today,
    speaks: evidence?.speaks ?? 'neither',
  })
  const [files, setFiles] = useState<File[]>([])
  const add = useTell(addDossierEvidence, { refreshes })
  const change = useTell(changeDossierEvidence, { refreshes })
  const send = useTell(putDossierFile, { refreshes })
  const errors = fieldErrors(add.error ?? change.error)
  const set = (more: Partial<Given>) => setGiven({ ...given, ...more })
  const done = () => {
    showDone(t('dossier.evidence.added'))
    onClose()
  }
  /** The file follows once there is something to keep it with; the words stay when it is refused. */
  const follow = (id: string) => {
    const [file] = files
    if (!file) return done()
    const body = new FormData()
    body.set('file', file)
    const failed = (error: Error) => {
      showProblem(problem(error))
      onClose()
    }
    send.mutate({ params: { id }, body }, { onSuccess: done, onError: failed })
  }
  /** What was just added has the latest id. */
  const added = ({ questions }: Dossier) =>
    questions
      .find(({ key }) => key === question)!
      .evidence.map(({ id }) => id)
      .toSorted()
      .at(-1)!
  const keep = () =>
    evidence
      ? change.mutate(
          { params: { id: evidence.id }, body: { version: evidence.version, ...given } },
          { onSuccess: () => follow(evidence.id) },
        )
      : add.mutate(
          { params: { id: companyId }, body: { question, ...given } },
          { onSuccess: (dossier) => follow(added(dossier)) },
        )
  return (
    <AskDialog
      title={t(evidence ? 'dossier.evidence.change' : 'dossier.evidence.add')}
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending || send.isPending}
      disabled={given.found.trim() === '' || given.source.trim() === '' || isHeavy(files)}
      onClose={onClose}
      onConfirm={keep}
    >
      <Text size="sm">{t(`dossier.${question}.asks`)}</Text>
      <Textarea
        label={t('dossier.found')}
        required
        data-autofocus
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4000}
        error={errors['found']}
        value={given.found}
        onChange={({ currentTarget }) => set({ found: currentTarget.value })}
      />
      <Textarea
        label={t('dossier.source')}
        description={t('dossier.source.hint')}
        required
        autosize
        maxRows={4}
        maxLength={1000}
        error={errors['source']}
        value={given.source}
        onChange={({ currentTarget }) => set({ source: currentTarget.value })}
      />
      <Choice name="origin" values={origins} value={given.origin} onChange={(origin) => set({ origin })} />
      <Choice name="speaks" values={bearings} value={given.speaks} onChange={(speaks) => set({ speaks })} />
      <DayInput
        common={{ label: t('dossier.foundOn'), withAsterisk: true, error: errors['foundOn'] }}
        value={given.foundOn}
        clearable={false}
        onChange={(day) => typeof day === 'string' && set({ foundOn: day })}
      />
      <FilesInput
        label={t('file.one')}
        placeholder={evidence?.file?.name}
        files={files}
        onChange={setFiles}
      />
    </AskDialog>
  )
}

type ChoiceProps<V extends string> = {
  name: 'origin' | 'speaks'
  values: readonly V[]
  value: V
  onChange: (value: V) => void
}

const Choice = <V extends string>({ name, values, value, onChange }: ChoiceProps<V>) => {
  const t = useT()
  return (
    <Input.Wrapper label={t(`dossier.${name}`)}>
      <SegmentedControl
        fullWidth
        aria-label={t(`dossier.${name}`)}
        value={value}
        onChange={(next) => onChange(values.find((one) => one === next) ?? value)}
        data={values.map((one) => ({ value: one, label: t(`dossier.${name}.${one}`) }))}
      />
    </Input.Wrapper>
  )
}
