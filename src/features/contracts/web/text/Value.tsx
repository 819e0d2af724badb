import { Button, Group, Popover, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Text as ContractText } from '../../contract-text.ts'
import { variableOf, type Variable } from '../../contract-variables.ts'
import { useDesk, useVariableName } from '../desk.ts'
import { TermConflictDialog } from '../cover/TermConflictDialog.tsx'
import { RowsDialog } from '../cover/RowsDialog.tsx'
import { TermInput } from '../cover/TermInput.tsx'
import { useTerm } from '../cover/useTerm.ts'
import classes from './Text.module.css'

/** Asks for a value where it stands in the text. */
const Ask = ({ name, variable, onClose }: { name: string; variable: Variable; onClose: () => void }) => {
  const t = useT()
  const { texts } = useDesk()
  const nameOf = useVariableName()
  const term = useTerm(name)
  const anchor = useRef<HTMLSpanElement>(null)
  if (variable.kind === 'rows')
    return <RowsDialog name={name} variable={variable} term={term} onClose={onClose} />
  const save = () => void term.save().then((kept) => kept && onClose())
  const fact = texts[0].facts[name]
  return (
    <Popover
      opened
      withinPortal
      // What it hangs on is a place in the text, no control.
      withRoles={false}
      trapFocus
      returnFocus
      width={320}
      position="bottom-start"
      onClose={() => (term.conflict ? undefined : onClose())}
    >
      <Popover.Target>
        <span ref={anchor} className={classes['anchor']} />
      </Popover.Target>
      <Popover.Dropdown>
        <form
          aria-label={nameOf(name)}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <Stack gap="xs">
            <TermInput
              name={name}
              of={variable}
              value={term.value}
              label={nameOf(name)}
              placeholder={fact}
              error={term.error}
              focused
              inPlace
              onChange={term.put}
            />
            {fact !== undefined && (
              <Text size="xs" c="dimmed">
                {t('contract.value.fact')}
              </Text>
            )}
            <Group gap="xs" justify="flex-end">
              <Button size="compact-sm" variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button size="compact-sm" type="submit">
                {t('action.save')}
              </Button>
            </Group>
          </Stack>
        </form>
        <TermConflictDialog
          conflict={term.conflict}
          onSettle={(mine) => void term.settle(mine).then((kept) => kept && onClose())}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Words that a variable gave, softly marked; a click gives it another value, or its first. */
export const Value = ({ name, text, missing }: { name: string; text: string; missing: boolean }) => {
  const t = useT()
  const { texts, writes } = useDesk()
  const nameOf = useVariableName()
  const [open, setOpen] = useState(false)
  const variable = variableOf(name, texts[0].body.variables)
  const label = nameOf(name)
  const said = missing ? label : text
  if (!writes || !variable)
    return (
      <span className={classes['value']} data-missing={missing || undefined} title={label}>
        {said}
      </span>
    )
  return (
    <>
      {/* A link and no button: long words break over lines with the text around them. */}
      <a
        href={`#${name}`}
        className={classes['value']}
        data-missing={missing || undefined}
        title={label}
        aria-haspopup="dialog"
        aria-label={t(missing ? 'contract.value.fill' : 'contract.value.change', {
          name: label,
          value: text,
        })}
        onClick={(event) => {
          event.preventDefault()
          setOpen(true)
        }}
      >
        {said}
      </a>
      {open && <Ask name={name} variable={variable} onClose={() => setOpen(false)} />}
    </>
  )
}

type TableParagraph = Extract<
  ContractText['reads']['clauses'][number]['paragraphs'][number],
  { table: unknown }
>

/** A table of the contract with a way to fill it in. */
export const ValueTable = ({ table }: { table: TableParagraph['table'] }) => {
  const t = useT()
  const { texts, writes } = useDesk()
  const nameOf = useVariableName()
  const [open, setOpen] = useState(false)
  const variable = variableOf(table.variable, texts[0].body.variables)
  const name = nameOf(table.variable)
  const empty = table.rows.length === 0
  return (
    <div className={classes['tableBox']}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {table.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(writes || empty) && (
        <button
          type="button"
          className={classes[empty ? 'value' : 'change']}
          data-missing={empty || undefined}
          disabled={!writes}
          aria-label={t('contract.rows.edit', { name })}
          onClick={() => setOpen(true)}
        >
          {empty ? name : t('contract.rows.change')}
        </button>
      )}
      {open && variable && <Ask name={table.variable} variable={variable} onClose={() => setOpen(false)} />}
    </div>
  )
}
