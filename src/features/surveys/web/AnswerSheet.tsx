import { Alert, Button, Fieldset, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { asks, putSurveyAnswer, type Said, type Sheet } from '../contract.ts'
import { saysIn, scales } from '../rules.ts'

type Props = { id: string; sheet: Sheet }

/** The questions with one's own answers, by what they ask for. */
export const AnswerSheet = ({ id, sheet: { questions, mine, open } }: Props) => {
  const t = useT()
  const { locale } = useLocale()
  const [changed, setChanged] = useState<Said>({})
  const { mutate, isPending, error } = useTell(putSurveyAnswer)
  const known = new Set(questions.map(({ key }) => key))
  const said = Object.fromEntries(Object.entries({ ...mine, ...changed }).filter(([key]) => known.has(key)))
  const put = (key: string, value: number | string) => setChanged({ ...changed, [key]: value })

  return (
    <Stack gap="lg">
      {!open && <Alert>{t('survey.closed')}</Alert>}
      {asks.map((kind) => {
        const group = questions.filter((question) => question.asks === kind)
        const scale = scales[kind]
        return (
          group.length > 0 && (
            <Fieldset key={kind} legend={t(`survey.section.${kind}`)} disabled={!open}>
              <Stack gap="lg">
                {group.map((question) =>
                  scale ? (
                    <Radio.Group
                      key={question.key}
                      label={saysIn(question, locale)}
                      value={said[question.key] === undefined ? null : String(said[question.key])}
                      onChange={(value) => put(question.key, Number(value))}
                    >
                      <Group gap="lg" mt={6}>
                        {Array.from({ length: scale[1] - scale[0] + 1 }, (_, at) => (
                          <Radio
                            key={at}
                            value={String(scale[0] + at)}
                            label={t(`survey.${kind}.${scale[0] + at}`)}
                          />
                        ))}
                      </Group>
                    </Radio.Group>
                  ) : (
                    <Textarea
                      key={question.key}
                      label={saysIn(question, locale)}
                      value={String(said[question.key] ?? '')}
                      onChange={({ currentTarget }) => put(question.key, currentTarget.value)}
                      maxLength={2000}
                      autosize
                      minRows={2}
                    />
                  ),
                )}
              </Stack>
            </Fieldset>
          )
        )
      })}
      {error && <ProblemAlert error={error} noun="survey" />}
      <Button
        style={{ alignSelf: 'start' }}
        disabled={!open || Object.keys(said).length === 0}
        loading={isPending}
        onClick={() =>
          mutate({ params: { id }, body: { said } }, { onSuccess: () => showDone(t('survey.sent')) })
        }
      >
        {t('survey.send')}
      </Button>
    </Stack>
  )
}
