import { Badge, Combobox } from '@mantine/core'
import { type ComponentType, createElement } from 'react'
import { useT } from '#ui/i18n.tsx'
import { phoneText } from '#ui/records/cells/spell.ts'
import { type Choice, marked } from './choices.ts'
import classes from './FindBox.module.css'

export type IconOf = (noun: string) => ComponentType<{ size?: number | string; stroke?: number | string }>
type Props = { choice: Choice; words: string; iconOf: IconOf }

/** One line of the find box: a record with the field that matched, or a command. */
export const FindChoice = ({ choice, words, iconOf }: Props) => {
  const t = useT()
  const found = choice.kind === 'found' ? choice.found : undefined
  const title = choice.kind === 'command' ? choice.command.label : choice.found.title
  const icon = choice.kind === 'command' ? choice.command.icon : iconOf(choice.found.noun)
  return (
    <Combobox.Option value={choice.key} className={classes['choice']}>
      {createElement(icon, { size: 17, stroke: 1.6 })}
      <span className={classes['title']}>
        <Marked text={title} words={words} />
        {found?.field && found.text && found.text !== title ? (
          <span className={classes['matched']}>
            {t(`${found.noun}.${found.field}`)}: <Marked text={phoneText(found.text)} words={words} />
          </span>
        ) : (
          found?.mark && <span className={classes['mark']}>{phoneText(found.mark)}</span>
        )}
      </span>
      {found && (
        <Badge size="sm" color="gray">
          {t(`${found.noun}.one`)}
        </Badge>
      )}
    </Combobox.Option>
  )
}

const Marked = ({ text, words }: { text: string; words: string }) =>
  marked(text, words).map((part, i) => (i % 2 === 1 ? <mark key={part}>{part}</mark> : part))
