import { Kbd, Loader, Modal, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { findAnything } from '../contract.ts'
import { choicesFor, type Command } from './choices.ts'
import classes from './FindBox.module.css'
import { FindChoice } from './FindChoice.tsx'

export type { Command } from './choices.ts'

type Props = {
  opened: boolean
  onClose: () => void
  commands: readonly Command[]
  iconOf: (noun: string) => ComponentType<{ size?: number | string; stroke?: number | string }>
  /** Where a record is shown. */
  addressOf: (noun: string, id: string) => string | undefined
  onOpen: (href: string) => void
}

/** The one box that finds records of every noun and gives commands; made for the keyboard. */
export const FindBox = ({ opened, onClose, ...rest }: Props) => {
  const t = useT()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={620}
      padding={0}
      aria-label={t('find.title')}
    >
      <Box {...rest} onClose={onClose} />
    </Modal>
  )
}

const Box = ({ onClose, commands, iconOf, addressOf, onOpen }: Omit<Props, 'opened'>) => {
  const t = useT()
  const list = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const [asked] = useDebouncedValue(words.trim(), 120)
  const { data, isFetching, error } = useQuery({
    ...ask(findAnything, { query: { q: asked } }),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const found =
    words.trim().length >= 2 ? (data?.items ?? []).filter(({ noun, id }) => addressOf(noun, id)) : []
  const choices = choicesFor(words.trim(), found, commands)
  const chosen = Math.min(at, Math.max(choices.length - 1, 0))
  const pick = (index: number) => {
    const choice = choices[index]
    if (!choice) return
    onClose()
    if (choice.kind === 'command') choice.command.run()
    else onOpen(addressOf(choice.found.noun, choice.found.id)!)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((chosen + 1) % Math.max(choices.length, 1)),
    ArrowUp: () => setAt((chosen - 1 + choices.length) % Math.max(choices.length, 1)),
    Home: () => setAt(0),
    End: () => setAt(choices.length - 1),
    Enter: () => pick(chosen),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composing of a Chinese word chooses nothing.
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const waiting = isFetching || asked !== words.trim()
  const listRef = useShown(chosen)

  return (
    <>
      <div className={classes['head']}>
        {waiting && words.trim().length >= 2 ? (
          <Loader size={16} aria-hidden />
        ) : (
          <IconSearch size={18} aria-hidden />
        )}
        <input
          className={classes['input']}
          placeholder={t('find.placeholder')}
          aria-label={t('find.title')}
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${list}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={words}
          onChange={(event) => (setWords(event.currentTarget.value), setAt(0))}
          onKeyDown={onKeyDown}
        />
        <Kbd size="xs">Esc</Kbd>
      </div>
      <div id={list} role="listbox" aria-label={t('find.results')} className={classes['list']} ref={listRef}>
        {choices.map((choice, index) => (
          <FindChoice
            key={choice.key}
            id={`${list}-${index}`}
            choice={choice}
            heading={choice.group === choices[index - 1]?.group ? undefined : choice.group}
            words={words.trim()}
            selected={index === chosen}
            iconOf={iconOf}
            onPick={() => pick(index)}
            onPoint={() => setAt(index)}
          />
        ))}
      </div>
      <div aria-live="polite">
        {choices.length === 0 && !waiting && (
          <p className={classes['none']}>
            {error ? t('refusal.common.offline') : t('find.none', { words: words.trim() })}
          </p>
        )}
        <VisuallyHidden>{waiting ? '' : t('find.count', { count: choices.length })}</VisuallyHidden>
      </div>
    </>
  )
}

/** Keeps the chosen line in sight. */
const useShown = (chosen: number) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return list
}
