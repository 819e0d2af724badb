import { Alert, Group, Paper, Select, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#features/templates/contract.ts'
import { inWords } from '#features/templates/rules.ts'
import { call } from '#kit/client.ts'
import { ref } from '#kit/fields.ts'
import type { Locale } from '#kit/i18n.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { letterNouns, type LetterPreview, previewLetter, type Subject } from '../contract.ts'

type Props = {
  letter: Letter
  locale: Locale
  faulty: boolean
  /** The language in which a reader of one is written to. */
  sentIn: (language: Locale) => Locale
}

/** A mail in one language as it would be sent, about the example or a record that is chosen; and what keeps it from being sent. */
export const ShowLetter = ({ letter, locale, faulty, sentIn }: Props) => {
  const t = useT()
  const [record, setRecord] = useState<Subject | null>(null)
  const [asked] = useDebouncedValue({ letter, locale }, 400)
  const body = { ...asked, record }
  const { data, error } = useQuery({
    queryKey: [workspaceHere() ?? '', 'letter-preview', body],
    queryFn: () => call(previewLetter, { body }, { workspace: workspaceHere() ?? '' }),
    placeholderData: keepPreviousData,
    retry: false,
    enabled: !faulty,
  })
  const said = inWords({ missing: data?.missing ?? [] }, t).missing as string[]
  return (
    <Stack gap="xs" component="section" aria-label={t('template.preview')}>
      <Title order={2} fz="sm">
        {t('template.preview')}
      </Title>
      <About onChange={setRecord} />
      <ProblemAlert error={error} noun="template" />
      {data && <Reader preview={data} locale={locale} sentIn={sentIn} />}
      {said.length > 0 && (
        <Alert color="yellow" py="xs">
          {t('letter.missing', { names: said })}
        </Alert>
      )}
      {data ? (
        <Paper withBorder p="md" component="article" aria-label={t('letter.one')}>
          <Text fw={600} mb="xs" style={{ overflowWrap: 'anywhere' }}>
            {data.subject}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {data.body}
          </Text>
        </Paper>
      ) : (
        !error && !faulty && <Skeleton h={160} aria-label={t('state.loading')} />
      )}
    </Stack>
  )
}

/** In which language whoever it is about would be written to. */
const Reader = ({
  preview: { language },
  locale,
  sentIn,
}: Pick<Props, 'locale' | 'sentIn'> & { preview: LetterPreview }) => {
  const t = useT()
  if (language === null) return null
  const sent = sentIn(language)
  const [reads, gets] = [t(`template.locale.${language}`), t(`template.locale.${sent}`)]
  return (
    <Text size="sm" c="dimmed">
      {t(sent === language ? 'letter.reader' : 'letter.reader.other', { language: reads, sent: gets })}
      {sent !== locale && ` ${t('letter.reader.elsewhere', { sent: gets })}`}
    </Text>
  )
}

/** Chooses the record that is written about; the example is none. */
const About = ({ onChange }: { onChange: (record: Subject | null) => void }) => {
  const t = useT()
  const [noun, setNoun] = useState<Subject['noun'] | null>(null)
  const [chosen, setChosen] = useState<{ id: string | null; refs: Refs }>({ id: null, refs: {} })
  const choose = (next: string | null, id: string | null, refs: Refs) => {
    const known = letterNouns.find((one) => one === next) ?? null
    setNoun(known)
    setChosen({ id, refs })
    onChange(known && id ? { noun: known, id } : null)
  }
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label={t('letter.about_what')}
        w={170}
        allowDeselect={false}
        data={[
          { value: '', label: t('letter.example') },
          ...letterNouns.map((value) => ({ value, label: t(`${value}.one`) })),
        ]}
        value={noun ?? ''}
        onChange={(next) => choose(next, null, {})}
      />
      {noun && (
        <div style={{ flex: '1 1 200px' }}>
          <FieldInput
            key={noun}
            noun={noun}
            name="name"
            field={ref(noun)}
            label={t(`${noun}.one`)}
            value={chosen.id}
            refs={chosen.refs}
            onChange={(id, refs) => choose(noun, typeof id === 'string' ? id : null, refs ?? {})}
          />
        </div>
      )}
    </Group>
  )
}
