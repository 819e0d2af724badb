import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ClauseName, clauseTitle } from '#features/contracts/rules.ts'
import type { Deliverable } from '#features/deliverables/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { answers, type CoverageRow } from '../../contract-coverage.ts'
import { Brought } from './Brought.tsx'
import classes from './Matrix.module.css'
import type { Saying } from './useCoverage.ts'

type Props = {
  contractId: string
  row: CoverageRow
  clauses: ReadonlyMap<string, ClauseName>
  deliverables: ReadonlyMap<string, Deliverable>
  refs: Refs
  writes: boolean
  /** Writes the requirement into the text; undefined where that may not be written. */
  onWriteIn: (() => void) | undefined
  onSay: (rows: readonly CoverageRow[], saying: Saying) => void
}

/** What is asked in full, what the vendor says, the words of the clauses that are to hold it, and what is to bring it. */
export const CoverDetails = ({
  contractId,
  row,
  clauses,
  deliverables,
  refs,
  writes,
  onWriteIn,
  onSay,
}: Props) => {
  const t = useT()
  const { requirement } = row
  const say = (saying: Saying) => onSay([row], saying)
  const gone = row.clauses.filter((code) => !clauses.has(code))
  const options = [
    ...[...clauses.values()].map((clause) => ({ value: clause.code, label: clauseTitle(clause) })),
    ...gone.map((code) => ({ value: code, label: t('coverage.gone') })),
  ]
  return (
    <div className={classes['details']}>
      <Stack gap="xs">
        {requirement.about && <Text className={classes['lines'] ?? ''}>{requirement.about}</Text>}
        {requirement.criterion && (
          <Text size="sm" className={classes['lines'] ?? ''}>
            {t('coverage.accepted', { criterion: requirement.criterion })}
          </Text>
        )}
        <Select
          label={t('coverage.answer')}
          data={answers.map((value) => ({ value, label: t(`coverage.answer.${value}`) }))}
          value={row.answer}
          clearable
          disabled={!writes}
          onChange={(value) => say({ answer: answers.find((one) => one === value) ?? null })}
        />
        <Kept
          label={t('coverage.answerWords')}
          value={row.answerWords}
          disabled={!writes}
          onKeep={(answerWords) => say({ answerWords })}
        />
        <Kept
          label={t('coverage.answerSource')}
          value={row.answerSource}
          line
          disabled={!writes}
          onKeep={(answerSource) => say({ answerSource })}
        />
      </Stack>
      <Stack gap="xs">
        <MultiSelect
          label={t('coverage.clauses')}
          placeholder={row.clauses.length === 0 ? t('coverage.choose') : ''}
          data={options}
          value={row.clauses}
          searchable
          hidePickedOptions
          limit={60}
          maxValues={50}
          readOnly={!writes}
          variant={writes ? 'default' : 'filled'}
          classNames={{ pill: classes['pill'] ?? '' }}
          onChange={(codes) => say({ clauses: codes })}
        />
        {row.clauses.map((code) => {
          const clause = clauses.get(code)
          return (
            clause && (
              <blockquote key={code} className={classes['quote']}>
                <strong>{clauseTitle(clause)}</strong>
                {clause.text && <span className={classes['lines']}>{`\n${clause.text}`}</span>}
              </blockquote>
            )
          )
        })}
        <Kept
          label={t('coverage.words')}
          value={row.words}
          disabled={!writes}
          onKeep={(words) => say({ words })}
        />
        {onWriteIn && (
          <Group>
            <Button size="compact-sm" variant="default" onClick={onWriteIn}>
              {t('coverage.writeIn')}
            </Button>
          </Group>
        )}
      </Stack>
      <Brought
        contractId={contractId}
        row={row}
        deliverables={deliverables}
        refs={refs}
        writes={writes}
        onSay={say}
      />
    </div>
  )
}

type KeptProps = {
  label: string
  value: string
  disabled: boolean
  line?: true
  onKeep: (value: string) => void
}

/** Words that are kept when they are left. */
const Kept = ({ value, line, onKeep, ...rest }: KeptProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const shared = {
    ...rest,
    value: typed ?? value,
    onBlur: () => {
      if (typed !== null && typed !== value) onKeep(typed)
      setTyped(null)
    },
  }
  return line ? (
    <TextInput {...shared} maxLength={500} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
  ) : (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxLength={4000}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  )
}
