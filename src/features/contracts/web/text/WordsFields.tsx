import { Group, Stack, Textarea, TextInput } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import type { Locale } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import type { Words } from '../../contract-clauses.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { WordingsMenu } from './WordingsMenu.tsx'

type Props = {
  /** What the clause is about. */
  type: string
  locale: Locale
  words: Words
  /** Where the writer's hands are when the fields appear. */
  focused?: boolean
  onChange: (words: Words) => void
  onSave: () => void
  onClose: () => void
}

/** Heading and words of a clause in one language, as they are written: variables stand in them as marks. */
export const WordsFields = ({ type, locale, words, focused, onChange, onSave, onClose }: Props) => {
  const t = useT()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) area.current?.focus()
  }, [focused])
  const keys = getHotkeyHandler([
    ['mod+Enter', onSave],
    ['Escape', onClose],
  ])
  const insert = (mark: string) => {
    const [from, to] = [
      area.current?.selectionStart ?? words.text.length,
      area.current?.selectionEnd ?? words.text.length,
    ]
    onChange({ ...words, text: words.text.slice(0, from) + mark + words.text.slice(to) })
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(from + mark.length, from + mark.length)
    })
  }
  return (
    <Stack gap={8} lang={locale}>
      <TextInput
        label={t('contract.words.heading')}
        maxLength={200}
        onKeyDown={keys}
        value={words.heading}
        onChange={(event) => onChange({ ...words, heading: event.currentTarget.value })}
      />
      <Textarea
        ref={area}
        label={t('contract.words.text')}
        autosize
        minRows={3}
        maxLength={20_000}
        onKeyDown={keys}
        value={words.text}
        onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
      />
      <Group gap="xs">
        <InsertMenu onInsert={insert} />
        <WordingsMenu type={type} locale={locale} onInsert={insert} />
      </Group>
    </Stack>
  )
}
