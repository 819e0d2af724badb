import { ActionIcon, Button, Group, Modal, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import type { Variable } from '../../contract-variables.ts'
import type { Row } from '../../text/rules-cover.ts'
import { useVariableName } from '../desk.ts'
import classes from './Cover.module.css'
import { TermConflictDialog } from './TermConflictDialog.tsx'
import { TermInput } from './TermInput.tsx'
import type { Term } from './useTerm.ts'

type Props = {
  name: string
  variable: Extract<Variable, { kind: 'rows' }>
  term: Term
  onClose: () => void
}

/** A table of the contract, filled in row by row and kept as a whole. */
export const RowsDialog = ({ name, variable, term, onClose }: Props) => {
  const t = useT()
  const nameOf = useVariableName()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [asking, setAsking] = useState(false)
  const columns = Object.entries(variable.columns)
  const empty: Row = Object.fromEntries(columns.map(([column]) => [column, null]))
  const rows = (term.value as readonly Row[] | null) ?? [empty]
  const put = (next: readonly Row[]) => term.put(next)
  const label = (column: string) => t(`contract.variable.${name}.${column}`)
  const cell = (row: Row, i: number, [column, of]: (typeof columns)[number]) => (
    <TermInput
      name={`${name}.${column}`}
      of={of}
      value={row[column] ?? null}
      silent={!phone}
      label={phone ? label(column) : t('contract.rows.cell', { column: label(column), number: i + 1 })}
      onChange={(value) => put(rows.with(i, { ...row, [column]: value as Row[string] }))}
    />
  )
  const remove = (i: number) => (
    <ActionIcon
      aria-label={t('contract.rows.remove', { number: i + 1 })}
      onClick={() => put(rows.toSpliced(i, 1))}
    >
      <IconTrash size={15} />
    </ActionIcon>
  )
  return (
    <Modal
      opened
      size={phone ? '100%' : 1040}
      fullScreen={phone ?? false}
      title={nameOf(name)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      closeOnEscape={!asking}
      // A moment later, or the key that closes this would close the question too.
      onClose={() => (term.dirty ? setTimeout(() => setAsking(true)) : onClose())}
    >
      <Stack gap="sm">
        {phone ? (
          rows.map((row, i) => (
            <Stack key={i} gap={6} className={classes['card'] ?? ''}>
              <Group justify="space-between">
                <Text size="xs" c="dimmed">
                  {i + 1}
                </Text>
                {remove(i)}
              </Group>
              {columns.map((column) => (
                <div key={column[0]}>{cell(row, i, column)}</div>
              ))}
            </Stack>
          ))
        ) : (
          <table className={classes['rows']}>
            <thead>
              <tr>
                {columns.map(([column]) => (
                  <th key={column} scope="col">
                    {label(column)}
                  </th>
                ))}
                <th scope="col">
                  <VisuallyHidden>{t('action.remove')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i}>
                  {columns.map((column) => (
                    <td key={column[0]}>{cell(row, i, column)}</td>
                  ))}
                  <td>{remove(i)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {term.error && (
          <Text role="alert" size="sm" c="red">
            {term.error}
          </Text>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => put([...rows, empty])}
          >
            {t('contract.rows.add')}
          </Button>
          <Button onClick={() => void term.save().then((kept) => kept && onClose())}>
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
      <TermConflictDialog
        conflict={term.conflict}
        onSettle={(mine) => void term.settle(mine).then((kept) => kept && onClose())}
      />
      <Confirm
        opened={asking}
        title={t('form.unsaved')}
        text={t('form.unsavedText')}
        verb={t('action.discard')}
        onConfirm={() => {
          term.drop()
          onClose()
        }}
        onClose={() => setTimeout(() => setAsking(false))}
      />
    </Modal>
  )
}
