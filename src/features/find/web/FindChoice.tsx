import { Badge } from '@mantine/core'
import type { ComponentType } from 'react'
import { useT } from '#ui/i18n.tsx'
import { type Choice, marked } from './choices.ts'
import classes from './FindBox.module.css'

type Props = {
  id: string
  choice: Choice
  /** The group's name, on its first line. */
  heading: Choice['group'] | undefined
  words: string
  selected: boolean
  iconOf: (noun: string) => ComponentType<{ size?: number | string; stroke?: number | string }>
  onPick: () => void
  onPoint: () => void
}

/** One line of the find box: a record with the field that matched, or a command. */
export const FindChoice = ({ id, choice, heading, words, selected, iconOf, onPick, onPoint }: Props) => {
  const t = useT()
  const Icon = choice.kind === 'command' ? choice.command.icon : iconOf(choice.found.noun)
  const title = choice.kind === 'command' ? choice.command.label : choice.found.title
  const found = choice.kind === 'found' ? choice.found : undefined
  return (
    <>
      {heading && (
        <div className={classes['heading']} role="presentation">
          {t(heading)}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the input's, which keeps the focus */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        className={classes['choice']}
        onClick={onPick}
        onMouseMove={onPoint}
      >
        <Icon size={17} stroke={1.6} />
        <span className={classes['title']}>
          <Marked text={title} words={words} />
          {found?.field && found.text && found.text !== title && (
            <span className={classes['matched']}>
              {t(`${found.noun}.${found.field}`)}: <Marked text={found.text} words={words} />
            </span>
          )}
        </span>
        {found && (
          <Badge size="sm" color="gray">
            {t(`${found.noun}.one`)}
          </Badge>
        )}
      </div>
    </>
  )
}

const Marked = ({ text, words }: { text: string; words: string }) =>
  marked(text, words).map((part, i) => (i % 2 === 1 ? <mark key={part}>{part}</mark> : part))
