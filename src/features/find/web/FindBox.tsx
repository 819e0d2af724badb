import { Combobox, Kbd, Loader, Modal, useCombobox, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { findAnything } from '../contract.ts'
import { type Choice, choicesFor, type Command } from './choices.ts'
import classes from './FindBox.module.css'
import { FindChoice, type IconOf } from './FindChoice.tsx'

export type { Command } from './choices.ts'

type Props = {
  opened: boolean
  onClose: () => void
  commands: readonly Command[]
  iconOf: IconOf
  /** Where a record is shown. */
  addressOf: (noun: string, id: string) => string | undefined
  onOpen: (href: string) => void
}

/** The one box that finds records of every noun and gives commands; made for the keyboard. */
export const FindBox = ({ opened, onClose, ...rest }: Props) => {
  const t = useT()
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      centered={false}
      yOffset="12vh"
      size={620}
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('find.title')}>
        <Modal.Body>
          <Box {...rest} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const MIN = 2

const useFound = (words: string, addressOf: Props['addressOf']) => {
  const [asked] = useDebouncedValue(words, 120)
  const { data, isFetching, error } = useQuery({
    ...ask(findAnything, { query: { q: asked } }),
    enabled: asked.length >= MIN,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const wanted = words.length >= MIN
  return {
    found: wanted ? (data?.items ?? []).filter(({ noun, id }) => addressOf(noun, id)) : [],
    waiting: wanted && (isFetching || asked !== words),
    error,
  }
}

const Box = ({ onClose, commands, iconOf, addressOf, onOpen }: Omit<Props, 'opened'>) => {
  const t = useT()
  const problem = useProblem()
  const list = useId()
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const { found, waiting, error } = useFound(words, addressOf)
  const choices = choicesFor(words, found, commands)
  // Escape closes the list, which is all the box.
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose })
  const { selectFirstOption } = combobox
  const first = choices[0]?.key
  // The best answer is one Enter away, whenever the answers change.
  useEffect(() => void selectFirstOption(), [first, words, selectFirstOption])

  const pick = (key: string) => {
    const choice = choices.find((c) => c.key === key)
    if (!choice) return
    onClose()
    if (choice.kind === 'command') choice.command.run()
    else onOpen(addressOf(choice.found.noun, choice.found.id) ?? '')
  }
  const group = (of: Choice['group']) => choices.filter((c) => c.group === of)

  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <div className={classes['head']}>
        {waiting ? <Loader size={16} aria-hidden /> : <IconSearch size={18} aria-hidden />}
        <Combobox.EventsTarget
          autoComplete="off"
          withExpandedAttribute
          // The list always stands, but the box would say so only when drawn a second time.
          aria-controls={list}
          aria-expanded
        >
          <input
            className={classes['input']}
            placeholder={t('find.placeholder')}
            aria-label={t('find.title')}
            spellCheck={false}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Kbd size="xs" visibleFrom="sm">
          Esc
        </Kbd>
      </div>
      <Combobox.Options id={list} className={classes['list']} aria-label={t('find.results')}>
        {(['find.records', 'find.commands'] as const).map(
          (heading) =>
            group(heading).length > 0 && (
              <Combobox.Group key={heading} label={t(heading)}>
                {group(heading).map((choice) => (
                  <FindChoice key={choice.key} choice={choice} words={words} iconOf={iconOf} />
                ))}
              </Combobox.Group>
            ),
        )}
      </Combobox.Options>
      <div aria-live="polite">
        {choices.length === 0 && !waiting && (
          <p className={classes['none']}>{error ? problem(error) : t('find.none', { words })}</p>
        )}
        <VisuallyHidden>{waiting ? '' : t('find.count', { count: choices.length })}</VisuallyHidden>
      </div>
    </Combobox>
  )
}
