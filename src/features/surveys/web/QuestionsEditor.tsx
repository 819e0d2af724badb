import {
  ActionIcon,
  Badge,
  Button,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { languageName, locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Asks, asks, putSurveyQuestions, type Sheet } from '../contract.ts'
import { saysIn } from '../rules.ts'

type Asked = Sheet['questions'][number]

/** A key that no question has, for a new one. */
const freshKey = (questions: readonly Asked[]): string => {
  const taken = new Set(questions.map(({ key }) => key))
  let number = questions.length + 1
  while (taken.has(`q${number}`)) number += 1
  return `q${number}`
}

/** The questions as whoever runs the survey changes them, one language at a time. */
export const QuestionsEditor = ({ id, sheet }: { id: string; sheet: Sheet }) => {
  const t = useT()
  const reader = useLocale().locale
  const [locale, setLocale] = useState(reader)
  const [questions, setQuestions] = useState(sheet.questions)
  const { mutate, isPending, error } = useTell(putSurveyQuestions)
  const put = (at: number, change: Partial<Asked>) =>
    setQuestions(questions.with(at, { ...questions[at]!, ...change, ready: false }))
  const keep = () =>
    mutate(
      {
        params: { id },
        body: { version: sheet.version, questions: questions.map(({ ready: _, ...question }) => question) },
      },
      { onSuccess: () => showDone(t('survey.questions.kept')) },
    )

  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('survey.ready.about')}
      </Text>
      <SegmentedControl
        aria-label={t('survey.language')}
        value={locale}
        onChange={(next) => setLocale(next)}
        data={locales.map((value) => ({ value, label: languageName[value] }))}
        style={{ alignSelf: 'start' }}
      />
      {questions.map((question, at) => (
        <Group key={question.key} gap="sm" wrap="nowrap" align="flex-start">
          <Select
            w={200}
            aria-label={`${t('survey.asks')}: ${t('survey.question', { number: at + 1 })}`}
            data={asks.map((value) => ({ value, label: t(`survey.asks.${value}`) }))}
            value={question.asks}
            allowDeselect={false}
            onChange={(value) => value && put(at, { asks: value as Asks })}
          />
          <TextInput
            flex={1}
            aria-label={t('survey.question', { number: at + 1 })}
            value={question.says[locale] ?? ''}
            placeholder={saysIn(question, locale) || t('survey.question.unsaid')}
            maxLength={300}
            onChange={({ currentTarget }) =>
              put(at, { says: { ...question.says, [locale]: currentTarget.value } })
            }
          />
          {question.ready && (
            <Badge variant="light" color="gray" mt={6}>
              {t('survey.ready')}
            </Badge>
          )}
          <ActionIcon
            mt={4}
            aria-label={t('survey.question.remove', { number: at + 1 })}
            onClick={() => setQuestions(questions.toSpliced(at, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        style={{ alignSelf: 'start' }}
        onClick={() =>
          setQuestions([...questions, { key: freshKey(questions), asks: 'function', says: {}, ready: false }])
        }
      >
        {t('survey.question.add')}
      </Button>
      {error && <ProblemAlert error={error} noun="survey" />}
      <Button
        style={{ alignSelf: 'start' }}
        loading={isPending}
        disabled={questions === sheet.questions || questions.length === 0}
        onClick={keep}
      >
        {t('survey.questions.keep')}
      </Button>
    </Stack>
  )
}
