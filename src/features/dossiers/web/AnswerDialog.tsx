import { Alert, Button, Input, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { type Confidence, confidences, type Dossier, putDossierAnswer, type Question } from '../contract.ts'
import { cautionsOf } from '../rules.ts'
import classes from './Dossier.module.css'
import { refreshes } from './look.ts'

type Props = { companyId: string; question: Question; refs: Dossier['refs']; onClose: () => void }

/** Asks for the answer to a question and how sure it is; what somebody else answered meanwhile is shown before it is replaced. */
export const AnswerDialog = ({ companyId, question, refs, onClose }: Props) => {
  const t = useT()
  const problem = useProblem()
  const [answer, setAnswer] = useState(question.answer)
  const [confidence, setConfidence] = useState<Confidence | null>(question.confidence)
  // What the words here answer to: a later answer of somebody else is not replaced unseen.
  const [seen, setSeen] = useState(question)
  const { mutate, error, isPending } = useTell(putDossierAnswer, { refreshes })
  const params = { id: companyId }
  const overtaken = question.version !== seen.version && !isPending
  const keep = () =>
    mutate(
      { params, body: { question: question.key, version: seen.version, answer: answer.trim(), confidence } },
      {
        onSuccess: ({ questions }) => {
          const { version } = questions.find(({ key }) => key === question.key)!
          const back = { question: question.key, version, answer: seen.answer, confidence: seen.confidence }
          onClose()
          showUndo(t('dossier.answer.kept'), () =>
            mutate({ params, body: back }, { onError: (failed) => showProblem(problem(failed, 'dossier')) }),
          )
        },
      },
    )
  return (
    <AskDialog
      title={t(
        seen.answer === '' && seen.confidence === null ? 'dossier.answer.write' : 'dossier.answer.change',
      )}
      error={overtaken ? null : error}
      busy={isPending}
      disabled={overtaken}
      onClose={onClose}
      onConfirm={keep}
    >
      <Text size="sm">{t(`dossier.${question.key}.asks`)}</Text>
      {overtaken && (
        <Alert
          color="yellow"
          title={t('dossier.answer.meanwhile', {
            who: refs[question.answeredBy ?? '']?.title ?? t('timeline.someone'),
          })}
        >
          <Stack gap="xs" align="flex-start">
            <Text size="sm" className={classes['words'] ?? ''}>
              {question.answer || t('dossier.answer.unsaid')}
            </Text>
            <Button size="compact-sm" variant="default" onClick={() => setSeen(question)}>
              {t('dossier.answer.over')}
            </Button>
          </Stack>
        </Alert>
      )}
      <Textarea
        label={t('dossier.answer')}
        data-autofocus
        autosize
        minRows={5}
        maxRows={14}
        maxLength={5000}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <Input.Wrapper label={t('dossier.confidence')}>
        <SegmentedControl
          fullWidth
          aria-label={t('dossier.confidence')}
          value={confidence ?? 'none'}
          onChange={(next) => setConfidence(confidences.find((one) => one === next) ?? null)}
          data={(['none', ...confidences] as const).map((value) => ({
            value,
            label: t(`dossier.confidence.${value}`),
          }))}
        />
      </Input.Wrapper>
      {cautionsOf({ answer, confidence, evidence: question.evidence }).includes('unsupported') && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />} py="xs">
          {t('dossier.caution.unsupported')}
        </Alert>
      )}
    </AskDialog>
  )
}
