import { Button, UnstyledButton } from '@mantine/core'
import { Fragment, type ReactNode, useState } from 'react'
import type { Field } from '#kit/fields.ts'
import type { Condition } from '#kit/filter.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldNamed } from '../state/columns.ts'
import {
  addItem,
  draftOf,
  dropItem,
  emptyDraft,
  type FilterDraft,
  filterText,
  firstCondition,
  isGroup,
  joinBy,
  type Place,
  putCondition,
} from '../state/filters.ts'
import type { Refs } from '../state/pages.ts'
import { FieldMenu } from './FieldMenu.tsx'
import classes from './Filter.module.css'
import { FilterChip } from './FilterChip.tsx'

type Props = {
  noun: AnyNoun
  fields: readonly [string, Field][]
  /** The filter as the URL has it. */
  text: string | undefined
  refs: Refs
  onChange: (text: string | undefined) => void
}

/** The conditions of a list as chips: added, edited, joined and taken away in place. */
export const FilterBar = ({ noun, fields, text, refs, onChange }: Props) => {
  const t = useT()
  const [kept, setKept] = useState<{ draft: FilterDraft; text: string | undefined }>({
    draft: draftOf(text) ?? emptyDraft,
    text,
  })
  const [open, setOpen] = useState<string | null>(null)
  // Half-said conditions live here alone; when the URL says something else (a view, Back), the URL is right.
  const draft = kept.text === text ? kept.draft : draftOf(text)
  const put = (next: FilterDraft) => {
    const written = filterText(next)
    setKept({ draft: next, text: written })
    if (written !== text) onChange(written)
  }
  const settle = (opened: boolean, key: string) => {
    setOpen(opened ? key : null)
  }

  if (!draft)
    return (
      <div className={classes['bar']}>
        <span className={classes['chip']} style={{ padding: '0 9px' }}>
          {t('filter.custom')}
        </span>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => put(emptyDraft)}>
          {t('filter.reset')}
        </Button>
      </div>
    )

  const chip = (condition: Condition, place: Place): ReactNode => {
    const field = fieldNamed(noun, condition[0])
    const key = place.join('.')
    if (!field) return null
    return (
      <FilterChip
        noun={noun.name}
        field={field}
        condition={condition}
        refs={refs}
        opened={open === key}
        onOpen={(opened) => settle(opened, key)}
        onChange={(next) => put(putCondition(draft, place, next))}
        onRemove={() => (setOpen(null), put(dropItem(draft, place)))}
      />
    )
  }
  const join = (word: 'and' | 'or', at?: number) => (
    <UnstyledButton
      className={classes['join']}
      aria-label={`${t('filter.join')}: ${t(`filter.${word}`)}`}
      onClick={() => put(joinBy(draft, word === 'and' ? 'or' : 'and', at))}
    >
      {t(`filter.${word}`)}
    </UnstyledButton>
  )
  const add = (key: string, field: Field, group?: number) => {
    const condition = firstCondition(key, field)
    const next = addItem(draft, condition, group)
    const inner = group === undefined ? undefined : next.items[group]
    put(next)
    // After the menu has given the focus back.
    setTimeout(
      () =>
        setOpen(
          group === undefined
            ? `${next.items.length - 1}`
            : `${group}.${inner && isGroup(inner) ? inner.items.length - 1 : 0}`,
        ),
      60,
    )
  }

  return (
    <div className={classes['bar']}>
      {draft.items.map((item, i) => (
        <Fragment key={i}>
          {i > 0 && join(draft.join)}
          {isGroup(item) ? (
            <span className={classes['group']}>
              {item.items.map((condition, j) => (
                <Fragment key={j}>
                  {j > 0 && join(item.join, i)}
                  {chip(condition, [i, j])}
                </Fragment>
              ))}
              <FieldMenu
                noun={noun.name}
                fields={fields}
                inGroup
                empty={false}
                onField={(key, field) => add(key, field, i)}
                onGroup={() => undefined}
              />
            </span>
          ) : (
            chip(item, [i])
          )}
        </Fragment>
      ))}
      <FieldMenu
        noun={noun.name}
        fields={fields}
        empty={draft.items.length === 0}
        onField={(key, field) => add(key, field)}
        onGroup={() => put(addItem(draft, { join: draft.join === 'and' ? 'or' : 'and', items: [] }))}
      />
    </div>
  )
}
