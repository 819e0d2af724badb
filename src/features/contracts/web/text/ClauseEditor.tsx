import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { Locale } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import type { Words } from '../../contract-clauses.ts'
import { useDesk } from '../desk.ts'
import classes from './Text.module.css'
import { WordsFields } from './WordsFields.tsx'

const none: Words = { heading: '', text: '' }
export type Drafts = Partial<Record<Locale, Words>>

type Props = {
  /** What the window of the clause is called. */
  title: string
  /** What the clause is about. */
  type: string
  /** What is asked before the words. */
  head?: ReactNode
  drafts: Drafts
  /** What stands there now in a language, where somebody else has written meanwhile. */
  theirs?: Drafts
  error: string | null
  /** Whether something was typed that is not kept yet. */
  dirty: boolean
  onChange: (locale: Locale, words: Words) => void
  /** Gives up what was typed in a language for what stands there now. */
  onTheirs?: (locale: Locale) => void
  onSave: () => void
  onClose: () => void
}

/** The words of a clause being written, in each language that is shown; the others are a choice away. */
export const ClauseEditor = ({
  title,
  type,
  head,
  drafts,
  theirs = {},
  error,
  dirty,
  onChange,
  onTheirs,
  onSave,
  onClose,
}: Props) => {
  const t = useT()
  const { texts } = useDesk()
  const shown = texts.map(({ locale }) => locale)
  const languages = texts[0].languages.length > 0 ? texts[0].languages : shown
  const [one, setOne] = useState(shown[0]!)
  // Where two have written, those languages are what it is about.
  const met = languages.filter((locale) => theirs[locale])
  const [asking, setAsking] = useState(false)
  // A moment later, or the key that closes this would close the question too.
  const close = () => (dirty ? setTimeout(() => setAsking(true)) : onClose())
  useEffect(() => {
    if (!dirty) return
    const stop = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stop)
    return () => removeEventListener('beforeunload', stop)
  }, [dirty])
  const asked = shown.length > 1 ? shown : [met.length > 0 && !met.includes(one) ? met[0]! : one]
  return (
    <fieldset className={classes['editor']} aria-label={title}>
      <Stack gap="sm">
        {head}
        {shown.length === 1 && languages.length > 1 && (
          <SegmentedControl
            size="xs"
            w="fit-content"
            aria-label={t('contract.language')}
            value={asked[0]!}
            onChange={(value) => setOne(languages.find((l) => l === value) ?? one)}
            data={languages.map((value) => ({ value, label: t(`contract.ruling.${value}`) }))}
          />
        )}
        <div className={classes['texts']} data-plain>
          {asked.map((locale, i) => {
            const now = theirs[locale]
            return (
              <Stack key={locale} gap="xs">
                <WordsFields
                  type={type}
                  locale={locale}
                  words={drafts[locale] ?? none}
                  focused={i === 0}
                  onChange={(words) => onChange(locale, words)}
                  onSave={onSave}
                  onClose={close}
                />
                {now && (
                  <Alert role="alert" color="yellow" title={t('contract.clause.met')}>
                    <Text size="sm" mb={6}>
                      {t('contract.clause.met.text')}
                    </Text>
                    <Paper withBorder p="xs" mb={8} lang={locale}>
                      <Text size="sm" fw={600}>
                        {now.heading}
                      </Text>
                      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                        {now.text}
                      </Text>
                    </Paper>
                    <Button size="compact-sm" variant="default" onClick={() => onTheirs?.(locale)}>
                      {t('conflict.takeTheirs')}
                    </Button>
                  </Alert>
                )}
              </Stack>
            )
          })}
        </div>
        {error && (
          <Text role="alert" size="sm" c="red">
            {error}
          </Text>
        )}
        <Group gap="xs">
          <Button size="compact-md" onClick={onSave}>
            {t(met.length > 0 ? 'conflict.keepMine' : 'action.save')}
          </Button>
          <Button size="compact-md" variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {t('input.saveHintLong')}
          </Text>
        </Group>
      </Stack>
      <Confirm
        opened={asking}
        title={t('form.unsaved')}
        text={t('form.unsavedText')}
        verb={t('action.discard')}
        onConfirm={onClose}
        onClose={() => setTimeout(() => setAsking(false))}
      />
    </fieldset>
  )
}
