import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { OwnInputProps } from '#ui/records/looks.ts'
import { getNegotiation, type Negotiation } from '../contract-table.ts'

/** The clauses of a contract by number and heading; one without a heading is found by that of its section. */
const optionsOf = (clauses: Negotiation['clauses']) => {
  let section = ''
  return clauses.map(({ code, label, heading }) => {
    if (heading) section = heading
    return { value: code, label: [label, heading || (section && `(${section})`)].filter(Boolean).join(' ') }
  })
}

/** Chooses the clause a point is about among those of its contract, by number and heading. */
export const ClauseInput = ({ label, value, error, values, onChange }: OwnInputProps) => {
  const t = useT()
  const contractId = typeof values['contractId'] === 'string' ? values['contractId'] : ''
  const query = { ...ask(getNegotiation, { query: { contractId } }), enabled: contractId !== '' }
  const clauses = useQuery(query).data?.clauses
  // The clause of another contract says nothing of this one.
  const astray = clauses !== undefined && value != null && clauses.every(({ code }) => code !== value)
  useEffect(() => {
    if (astray) onChange(null)
  }, [astray, onChange])
  return (
    <Select
      label={label}
      error={error}
      searchable
      clearable
      disabled={contractId === ''}
      placeholder={contractId === '' ? t('negotiation.clause.contract') : ''}
      nothingFoundMessage={t('input.nothing')}
      data={clauses ? optionsOf(clauses) : []}
      value={typeof value === 'string' && !astray ? value : null}
      onChange={onChange}
    />
  )
}
