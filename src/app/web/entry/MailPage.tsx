import { Anchor, Container, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IconMailOpened } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { MissingPage } from '#ui/shell/PageProblem.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { LanguageChoice } from '../LanguageChoice.tsx'
import { Logo } from '../Logo.tsx'
import { type CaughtLetter, caughtMail } from './mail-catcher.ts'

/** The letters an installation without a mail server would have sent. */
export const MailPage = () => {
  const t = useT()
  const { data, error } = useQuery(caughtMail)
  if (data === null) return <MissingPage />
  return (
    <Container component="main" size="sm" py="lg">
      <Group justify="space-between" mb="xl">
        <Anchor component={Link} to="/" underline="never" c="inherit" aria-label="Tessera">
          <Logo />
        </Anchor>
        <LanguageChoice signedIn={false} />
      </Group>
      <PageHeader title={t('mail.title')} about={t('mail.about')} />
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={160} aria-label={t('state.loading')} />}
      {data?.length === 0 && (
        <EmptyState icon={IconMailOpened} title={t('mail.empty.title')} text={t('mail.empty.text')} />
      )}
      <Stack gap="md">
        {data?.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </Stack>
    </Container>
  )
}

const Letter = ({ letter }: { letter: CaughtLetter }) => {
  const t = useT()
  const format = useFormat()
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" gap="xs">
        <Title order={2}>{letter.subject}</Title>
        <Text size="xs" c="dimmed">
          {format.instant(letter.at)}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('mail.to', { to: letter.to })}
      </Text>
      {letter.text.split('\n\n').map((paragraph) => (
        <Text key={paragraph} size="sm" mb="xs" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {paragraph.split(/(https?:\/\/\S+)/).map((part) =>
            part.startsWith('http') ? (
              <Anchor key={part} href={part} inherit>
                {part}
              </Anchor>
            ) : (
              part
            ),
          )}
        </Text>
      ))}
    </Paper>
  )
}
