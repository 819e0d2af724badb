import { Button, Text } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { variableOf } from '../../contract-variables.ts'
import { isFilled } from '../../text/rules-cover.ts'
import { useDesk, useVariableName } from '../desk.ts'
import classes from './Cover.module.css'
import { RowsDialog } from './RowsDialog.tsx'
import { TermConflictDialog } from './TermConflictDialog.tsx'
import { TermInput } from './TermInput.tsx'
import { useTerm } from './useTerm.ts'
import { useValueText } from './useValueText.ts'

/** A variable on the cover page: kept as soon as it is left, or only told where it may not be written. */
export const CoverField = ({ name }: { name: string }) => {
  const t = useT()
  const { texts, wanted, writes } = useDesk()
  const nameOf = useVariableName()
  const textOf = useValueText()
  const term = useTerm(name)
  const [open, setOpen] = useState(false)
  const variable = variableOf(name, texts[0].body.variables)
  if (!variable) return null
  const fact = texts[0].facts[name]
  const filled = isFilled(name, texts[0], wanted)
  if (!writes)
    return (
      <div className={classes['field']} data-filled={filled}>
        <Text size="xs" c="dimmed">
          {nameOf(name)}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {term.value == null ? (fact ?? '—') : textOf(name, term.value)}
        </Text>
      </div>
    )
  return (
    <div
      className={classes['field']}
      data-filled={filled}
      onBlur={(event) => {
        if (variable.kind !== 'rows' && !term.conflict && !event.currentTarget.contains(event.relatedTarget))
          void term.save()
      }}
    >
      {variable.kind === 'rows' ? (
        <>
          <Text size="sm" fw={500}>
            {nameOf(name)}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconTable size={14} />}
            aria-label={t('contract.rows.edit', { name: nameOf(name) })}
            onClick={() => setOpen(true)}
          >
            {term.value ? textOf(name, term.value) : t('contract.rows.fill')}
          </Button>
          {open && <RowsDialog name={name} variable={variable} term={term} onClose={() => setOpen(false)} />}
        </>
      ) : (
        <TermInput
          name={name}
          of={variable}
          value={term.value}
          label={nameOf(name)}
          placeholder={fact}
          error={term.error}
          onChange={term.put}
          onChosen={(value) => void term.save({ value })}
        />
      )}
      {variable.kind !== 'rows' && (
        <TermConflictDialog conflict={term.conflict} onSettle={(mine) => void term.settle(mine)} />
      )}
    </div>
  )
}
