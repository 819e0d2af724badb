import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { OwnInputProps } from '#ui/records/looks.ts'
import { getNegotiation } from '../contract-table.ts'

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
  let section = ''
  const data = (clauses ?? []).map(({ code, label: number, heading }) => {
    if (heading) section = heading
    return { value: code, label: [number, heading || (section && `(${section})`)].filter(Boolean).join(' ') }
  })
  return (
    <Select
      label={label}
      error={error}
      searchable
      clearable
      disabled={contractId === ''}
      placeholder={contractId === '' ? t('negotiation.clause.contract') : ''}
      nothingFoundMessage={t('input.nothing')}
      data={data}
      value={typeof value === 'string' && !astray ? value : null}
      onChange={onChange}
    />
  )
}
