import { Alert, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Dossier, Evidence, Question } from '../contract.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import classes from './Dossier.module.css'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import { standingColour, standingOf } from './look.ts'

type Props = { companyId: string; question: Question; dossier: Dossier }

/** One question: how far it is, what it lacks, the answer, and the evidence. */
export const QuestionCard = ({ companyId, question, dossier: { writes, refs } }: Props) => {
  const t = useT()
  const format = useFormat()
  const [answering, setAnswering] = useState(false)
  const [evidence, setEvidence] = useState<Evidence | 'new' | null>(null)
  const { key, answer, confidence, answeredOn, answeredBy, lacks, cautions } = question
  const standing = standingOf(question)
  const said = answer !== '' || confidence !== null
  const heading = `dossier-${key}`
  return (
    <Paper
      component="section"
      aria-labelledby={heading}
      withBorder
      className={classes['card'] ?? ''}
      data-standing={standing}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Title order={2} id={heading}>
          {t(`dossier.${key}.asks`)}
        </Title>
        <Badge color={standingColour[standing]} style={{ flexShrink: 0 }}>
          {t(`dossier.state.${standing}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mt={2}>
        {t(`dossier.${key}.how`)}
      </Text>

      <Stack gap={8} mt="md" align="flex-start">
        {said ? (
          <>
            <Text className={classes['words'] ?? ''} {...(answer === '' && { c: 'dimmed' })}>
              {answer || t('dossier.answer.unsaid')}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                t('dossier.confidence.of', { level: t(`dossier.confidence.${confidence ?? 'none'}`) }),
                t('dossier.answer.by', {
                  who: refs[answeredBy ?? '']?.title ?? t('timeline.someone'),
                  day: answeredOn ? format.day(answeredOn) : '',
                }),
              ].join(' · ')}
            </Text>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {t('dossier.answer.none')}
          </Text>
        )}
        {cautions.map((caution) => (
          <Alert key={caution} color="yellow" icon={<IconAlertTriangle size={18} />} py="xs" w="100%">
            {t(`dossier.caution.${caution}`)}
          </Alert>
        ))}
        {standing === 'begun' && (
          <Text size="sm" fw={500}>
            {t('dossier.lacks', { list: format.list(lacks.map((lack) => t(`dossier.lack.${lack}`))) })}
          </Text>
        )}
        {writes && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} />}
            onClick={() => setAnswering(true)}
          >
            {t(said ? 'dossier.answer.change' : 'dossier.answer.write')}
          </Button>
        )}
      </Stack>

      <Group justify="space-between" mt="lg" mb={6}>
        <Title order={3}>{t('dossier.evidence')}</Title>
        {writes && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            aria-label={t('dossier.evidence.add.of', { question: t(`dossier.${key}`) })}
            onClick={() => setEvidence('new')}
          >
            {t('dossier.evidence.add')}
          </Button>
        )}
      </Group>
      {question.evidence.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('dossier.evidence.none')}
        </Text>
      ) : (
        <ul className={classes['evidence']}>
          {question.evidence.map((one) => (
            <EvidenceItem
              key={one.id}
              evidence={one}
              refs={refs}
              {...(writes && { onChange: () => setEvidence(one) })}
            />
          ))}
        </ul>
      )}
      {answering && (
        <AnswerDialog
          companyId={companyId}
          question={question}
          refs={refs}
          onClose={() => setAnswering(false)}
        />
      )}
      {evidence && (
        <EvidenceDialog
          companyId={companyId}
          question={key}
          evidence={evidence === 'new' ? null : evidence}
          onClose={() => setEvidence(null)}
        />
      )}
    </Paper>
  )
}
