import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { useOptions } from '#ui/records/inputs/useOptions.ts'
import { bestFirst, mentionAt, withMention } from './mentions.ts'

/** A text, and the members that were chosen in it, by id. */
export type Written = { body: string; known: Readonly<Record<string, string>> }

type Props = {
  label: string
  placeholder: string
  value: Written
  focused?: boolean
  onChange: (value: Written) => void
  onSave: () => void
  onCancel?: () => void
}

/** A text of several lines in which `@` offers the members of the workspace; Ctrl-Enter saves. */
export const MentionInput = ({ label, placeholder, value, focused, onChange, onSave, onCancel }: Props) => {
  const t = useT()
  const area = useRef<HTMLTextAreaElement>(null)
  const combobox = useCombobox()
  const [mention, setMention] = useState<{ word: string; start: number } | undefined>()
  const { options } = useOptions(['member'], mention?.word ?? '', mention !== undefined)
  const offered = mention ? bestFirst(options, mention.word).slice(0, 6) : []
  const [first, { selectFirstOption }] = [offered[0]?.id, combobox]
  // The answer comes after the letters: Enter takes its first member, not an end of line.
  useEffect(() => void selectFirstOption(), [first, selectFirstOption])

  const look = (text: string) => {
    const found = mentionAt(text, area.current?.selectionStart ?? text.length)
    setMention(found)
    if (found) combobox.openDropdown()
    else combobox.closeDropdown()
  }
  const choose = (id: string) => {
    const option = offered.find((o) => o.id === id)
    if (!option || !mention) return
    const after = withMention(
      value.body,
      mention.start,
      area.current?.selectionStart ?? value.body.length,
      option.title,
    )
    onChange({ body: after.text, known: { ...value.known, [id]: option.title } })
    setMention(undefined)
    combobox.closeDropdown()
    requestAnimationFrame(() => area.current?.setSelectionRange(after.cursor, after.cursor))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Members may be on screen a moment before the first of them is marked.
    const marked = combobox.dropdownOpened && (offered[combobox.getSelectedOptionIndex()]?.id ?? first)
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave()
    else if (event.key === 'Enter' && marked && !event.nativeEvent.isComposing) choose(marked)
    else if (event.key === 'Escape' && !mention) onCancel?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-start"
      width={280}
      withinPortal={false}
    >
      <Combobox.Target withKeyboardNavigation={offered.length > 0}>
        <Textarea
          ref={area}
          aria-label={label}
          placeholder={placeholder}
          autosize
          minRows={focused ? 3 : 2}
          maxRows={14}
          maxLength={10_000}
          value={value.body}
          onChange={(event) => {
            onChange({ ...value, body: event.currentTarget.value })
            look(event.currentTarget.value)
          }}
          onKeyDownCapture={onKeyDown}
          onBlur={() => combobox.closeDropdown()}
          {...(focused && { 'data-autofocus': true })}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={offered.length === 0}>
        <Combobox.Options aria-label={t('note.mentions')}>
          {offered.map(({ id, title }) => (
            <Combobox.Option key={id} value={id}>
              <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                <Face id={id} name={title} />
                {title}
              </span>
            </Combobox.Option>
          ))}
          {offered.length === 0 && <Combobox.Empty>{t('input.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
