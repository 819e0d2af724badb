import { ActionIcon, Fieldset, MultiSelect, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Issue } from '#kit/errors.ts'
import { useT } from '#ui/i18n.tsx'
import { severities } from '../../contract.ts'
import { elementNames, type Matter } from '../../own/contract-own.ts'
import { clauseTypes } from '../../contract-types.ts'
import classes from './MatterFields.module.css'

type Props = {
  number: number
  matter: Matter
  /** What is wrong with it. */
  issues: readonly Issue[]
  writes: boolean
  onChange: (matter: Matter) => void
  onRemove: () => void
}

/** What stands for a matter that may be left out. */
const NONE = 'none'

/** A matter that is asked for: by which clauses, what they must say, and how much it weighs when they do not. */
export const MatterFields = ({ number, matter, issues, writes, onChange, onRemove }: Props) => {
  const t = useT()
  const put = (change: Partial<Matter>) => onChange({ ...matter, ...change })
  const weights = severities.map((value) => ({ value, label: t(`review.severity.${value}`) }))
  const weightOf = (value: string | null) => severities.find((one) => one === value)
  const wrong = (field: string) =>
    issues
      .filter(({ path }) => path[2] === field)
      .map(({ code, params }) => t(`issue.${code}`, params))
      .at(0)
  const named = <Name extends string>(names: readonly Name[], of: 'type' | 'element') =>
    names
      .map((value) => ({ value, label: t(`review.${of}.${value}`) }))
      .toSorted((a, b) => a.label.localeCompare(b.label))
  const name = matter.types.map((type) => t(`review.type.${type}`)).join(', ')
  return (
    <Fieldset
      variant="filled"
      disabled={!writes}
      aria-label={`${number}. ${name}`}
      className={classes['matter'] ?? ''}
    >
      <MultiSelect
        label={`${number}. ${t('review.own.types')}`}
        data={named(clauseTypes, 'type')}
        value={matter.types}
        error={wrong('types')}
        searchable
        hidePickedOptions
        maxValues={10}
        onChange={(types) => put({ types: clauseTypes.filter((type) => types.includes(type)) })}
      />
      <Select
        label={t('review.own.missing')}
        data={[...weights, { value: NONE, label: t('review.own.missing.none') }]}
        value={matter.missing ?? NONE}
        error={wrong('missing')}
        allowDeselect={false}
        onChange={(value) => put({ missing: weightOf(value) ?? null })}
      />
      <MultiSelect
        label={t('review.own.says')}
        data={named(elementNames, 'element')}
        value={matter.says}
        searchable
        hidePickedOptions
        onChange={(says) => put({ says: elementNames.filter((element) => says.includes(element)) })}
      />
      <Select
        label={t('review.own.partly')}
        data={weights}
        value={matter.partly}
        disabled={matter.says.length === 0}
        allowDeselect={false}
        onChange={(value) => put({ partly: weightOf(value) ?? matter.partly })}
      />
      {writes && (
        <ActionIcon
          className={classes['remove'] ?? ''}
          variant="subtle"
          color="gray"
          aria-label={t('review.own.remove', { name: name || String(number) })}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </Fieldset>
  )
}
