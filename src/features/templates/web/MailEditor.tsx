import { Alert, List, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import { useIssue } from '#ui/problems.ts'
import type { Letter, MailContents, MailTemplate } from '../contract.ts'
import { faultsInLetter, faultsInMail, sentIn, writtenIn } from '../rules-mail.ts'
import { type EditorProps, TemplateShell } from './TemplateShell.tsx'
import { Variables } from './Variables.tsx'

/** Shows a mail in one language as it would be sent; the application knows how, and hands it to the page. */
export type ShowsLetters = (props: {
  letter: Letter
  locale: Locale
  /** Nothing is shown of what cannot be filled. */
  faulty: boolean
  /** The language in which a reader of one is written to. */
  sentIn: (language: Locale) => Locale
}) => ReactNode

const blank: Letter = { subject: '', body: '' }
type Props = EditorProps<MailTemplate> & { ShowLetter: ShowsLetters }

/** One template of a mail in its languages, beside what comes of it. */
export const MailEditor = ({ ShowLetter, ...props }: Props) => {
  const { name, locale, letters } = props.template
  const [open, setOpen] = useState<Locale>(locale)
  return (
    <TemplateShell<MailContents>
      {...props}
      contents={{ name, locale, letters }}
      look={(contents) => <Letters {...contents} />}
    >
      {({ value, change, disabled }) => {
        const letter = value.letters[open] ?? blank
        return (
          <>
            <Stack gap="sm">
              <Languages mail={value} open={open} onOpen={setOpen} />
              <Written
                letter={letter}
                disabled={disabled}
                onChange={(more) =>
                  change({ letters: withLetter(value.letters, open, { ...letter, ...more }) })
                }
              />
              <Faults mail={value} />
              <Variables format="mail" />
            </Stack>
            <ShowLetter
              letter={letter}
              locale={open}
              faulty={faultsInLetter(letter, open).length > 0}
              sentIn={(language) => sentIn(value, language)}
            />
          </>
        )
      }}
    </TemplateShell>
  )
}

/** The texts with one of them written anew; one that says nothing any more is no text. */
const withLetter = (letters: MailContents['letters'], locale: Locale, letter: Letter) => {
  const { [locale]: _, ...others } = letters
  return letter.subject === '' && letter.body === '' ? others : { ...others, [locale]: letter }
}

type LanguagesProps = { mail: MailContents; open: Locale; onOpen: (locale: Locale) => void }
const Languages = ({ mail, open, onOpen }: LanguagesProps) => {
  const t = useT()
  const has = writtenIn(mail)
  return (
    <SegmentedControl
      aria-label={t('template.mail.languages')}
      data={locales.map((value) => ({
        value,
        label: has.includes(value)
          ? t(`template.locale.${value}`)
          : t('template.mail.unwritten', { language: t(`template.locale.${value}`) }),
      }))}
      value={open}
      onChange={(next) => onOpen(next as Locale)}
    />
  )
}

type WrittenProps = { letter: Letter; disabled: boolean; onChange: (more: Partial<Letter>) => void }
const Written = ({ letter, disabled, onChange }: WrittenProps) => {
  const t = useT()
  return (
    <>
      <TextInput
        label={t('template.mail.subject')}
        maxLength={200}
        readOnly={disabled}
        value={letter.subject}
        onChange={(e) => onChange({ subject: e.currentTarget.value })}
      />
      <Textarea
        label={t('template.mail.body')}
        autosize
        minRows={10}
        maxRows={30}
        maxLength={10_000}
        readOnly={disabled}
        value={letter.body}
        onChange={(e) => onChange({ body: e.currentTarget.value })}
      />
    </>
  )
}

const Faults = ({ mail }: { mail: MailContents }) => {
  const t = useT()
  const issue = useIssue()
  const faults = faultsInMail(mail)
  if (faults.length === 0) return null
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title={t('template.mail.faults')}>
      <List size="sm" style={{ overflowWrap: 'anywhere' }}>
        {faults.map((fault) => (
          <List.Item key={JSON.stringify(fault)}>{issue(fault)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

const Letters = ({ letters }: MailContents) => {
  const t = useT()
  return locales.map((locale) => {
    const letter = letters[locale]
    return (
      letter && (
        <section key={locale} aria-label={t(`template.locale.${locale}`)}>
          <Text size="xs" c="dimmed">
            {t(`template.locale.${locale}`)}
          </Text>
          <Text fw={600}>{letter.subject}</Text>
          <Text size="sm" mb="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {letter.body}
          </Text>
        </section>
      )
    )
  })
}
