import { Alert, Button, Group, Skeleton, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DrawnPages } from '#ui/PaperPages.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { previewTemplate, type TypstTemplate } from '../contract.ts'
import { remedyOf } from '../rules.ts'

type Props = Pick<TypstTemplate, 'kind' | 'locale' | 'source'> & {
  onLine: (line: number) => void
  /** Puts the text in force back, which can be printed; undefined where that is what stands there. */
  onBack: (() => void) | undefined
}

/** How many mistakes are told at once: what follows from the first is no help. */
const MOST = 5

/** What a template prints with an example, or what is wrong with it and where. */
export const Preview = ({ onLine, onBack, ...asked }: Props) => {
  const t = useT()
  const [source] = useDebouncedValue(asked.source, 400)
  const body = { ...asked, source }
  const { data, error } = useQuery({
    queryKey: [workspaceHere() ?? '', 'template-preview', body],
    queryFn: () => call(previewTemplate, { body }, { workspace: workspaceHere() ?? '' }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const wrong = [
    ...(data?.problems ?? []).map(({ line, message }) => ({
      line,
      text:
        message === 'too_much'
          ? t('template.tooMuch')
          : `${t('template.line', { line: line ?? 1, message })}. ${t(remedyOf(message))}`,
    })),
    ...(data?.unknown ?? []).map(({ line, name }) => ({ line, text: t('template.unknown', { line, name }) })),
  ]
  return (
    <Stack gap="xs" component="section" aria-label={t('template.preview')}>
      <Group gap="xs" align="baseline">
        <Title order={2} fz="sm">
          {t('template.preview')}
        </Title>
        <Text size="xs" c="dimmed">
          {t('template.preview.example')}
        </Text>
      </Group>
      <ProblemAlert error={error} noun="template" />
      {wrong.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} title={t('template.problems')}>
          {wrong.slice(0, MOST).map(({ line, text }) => (
            <UnstyledButton key={text} display="block" fz="sm" onClick={() => line !== null && onLine(line)}>
              {text}
            </UnstyledButton>
          ))}
          {wrong.length > MOST && (
            <Text size="sm">{t('template.problems.more', { count: wrong.length - MOST })}</Text>
          )}
          {onBack && (
            <Button
              mt="xs"
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowBackUp size={15} />}
              onClick={onBack}
            >
              {t('template.lastGood')}
            </Button>
          )}
        </Alert>
      )}
      {data && data.missing.length > 0 && (
        <Alert color="yellow" py="xs">
          {t('template.missing', { names: data.missing.join(', ') })}
        </Alert>
      )}
      {data?.svg ? (
        <DrawnPages svg={data.svg} pages={data.pages} label={(page) => `${t('template.preview')} ${page}`} />
      ) : (
        !data && !error && <Skeleton h={420} aria-label={t('state.loading')} />
      )}
    </Stack>
  )
}
