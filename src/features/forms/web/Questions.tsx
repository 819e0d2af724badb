import {
  ActionIcon,
  Button,
  Card,
  Checkbox,
  Group,
  Menu,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { languageTag, type Locale } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import { leadQuestions, ownQuestions, type Question } from '../contract-content.ts'
import { wordsIn } from '../rules.ts'

type Props = {
  /** The language the words are written in. */
  locale: Locale
  questions: readonly Question[]
  disabled: boolean
  onChange: (questions: Question[]) => void
}

/** What a form asks, in its order. */
export const Questions = ({ locale, questions, disabled, onChange }: Props) => {
  const t = useT()
  const put = (at: number, change: Partial<Question>) =>
    onChange(questions.map((q, i) => (i === at ? { ...q, ...change } : q)))
  const move = (at: number, by: -1 | 1) =>
    onChange(questions.toSpliced(at, 1).toSpliced(at + by, 0, questions[at]!))
  const add = (asks: Question['asks']) => {
    const own = (ownQuestions as readonly string[]).includes(asks)
    // A key is never used again, or an old page would answer another question.
    const key = own ? `q${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}` : asks
    onChange([...questions, { asks, key, label: {}, required: false, options: [] }])
  }
  return (
    <Stack gap="xs" component="section" aria-label={t('form.questions')}>
      <Text fw={600}>{t('form.questions')}</Text>
      {questions.map((q, at) => {
        const label = wordsIn(q.label, locale) || t(`form.asks.${q.asks}`)
        const lines = q.asks === 'choice'
        return (
          <Card key={q.key} withBorder padding="sm">
            <Group gap="xs" wrap="nowrap" align="flex-end">
              <TextInput
                flex={1}
                lang={languageTag[locale]}
                label={t(`form.asks.${q.asks}`)}
                placeholder={label}
                disabled={disabled}
                maxLength={200}
                value={q.label[locale] ?? ''}
                onChange={(e) =>
                  put(at, { label: { ...q.label, [locale]: e.currentTarget.value || undefined } })
                }
              />
              {!disabled && (
                <Group gap={2} wrap="nowrap" pb={4}>
                  <ActionIcon
                    aria-label={t('form.question.up', { label })}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('form.question.down', { label })}
                    disabled={at === questions.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('form.question.remove', { label })}
                    disabled={questions.length === 1}
                    onClick={() => onChange(questions.toSpliced(at, 1))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
              )}
            </Group>
            {lines && (
              <Textarea
                mt="xs"
                autosize
                minRows={2}
                label={t('form.question.options')}
                disabled={disabled}
                value={q.options.join('\n')}
                onChange={(e) => put(at, { options: e.currentTarget.value.split('\n').slice(0, 50) })}
                onBlur={() =>
                  put(at, { options: [...new Set(q.options.map((o) => o.trim()).filter(Boolean))] })
                }
              />
            )}
            <Checkbox
              mt="xs"
              size="xs"
              label={t('form.question.required')}
              disabled={disabled}
              checked={q.required}
              onChange={(e) => put(at, { required: e.currentTarget.checked })}
            />
          </Card>
        )
      })}
      {!disabled && questions.length < 40 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" w="fit-content" leftSection={<IconPlus size={16} />}>
              {t('form.question.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {leadQuestions
              .filter((asks) => !questions.some((q) => q.asks === asks))
              .map((asks) => (
                <Menu.Item key={asks} onClick={() => add(asks)}>
                  {t(`form.asks.${asks}`)}
                </Menu.Item>
              ))}
            <Menu.Divider />
            {ownQuestions.map((asks) => (
              <Menu.Item key={asks} onClick={() => add(asks)}>
                {t(`form.asks.${asks}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  )
}
