import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getReading } from '../contract.ts'
import { ContractText } from './ContractText.tsx'
import { Covers } from './Covers.tsx'
import { Findings } from './Findings.tsx'
import classes from './ReviewDesk.module.css'
import { ReviewBar } from './ReviewBar.tsx'
import { Suggestions } from './Suggestions.tsx'
import { TextDrop } from './TextDrop.tsx'

/** The contract on the left, what was found in it on the right; what is chosen in one is shown in the other. */
export const ReviewDesk = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getReading, { params: { id: record.id } }))
  const [chosen, setChosen] = useState<string | null>(null)
  // The clause to be shown; a new object each time, so that it is shown again.
  const [sought, setSought] = useState<{ clause: number } | null>(null)
  const show = (clause: number) => setSought({ clause })
  const writes = record.can.includes('update') && record.deletedAt === null
  if (error) return <ProblemAlert error={error} noun="review" />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  if (!data.text) return <TextDrop id={record.id} writes={writes} />
  return (
    <div className={classes['room']}>
      <ReviewBar record={record} reading={data} writes={writes} />
      <div className={classes['desk']}>
        <ContractText reading={data} chosen={chosen} sought={sought} onChoose={setChosen} />
        <Findings reading={data} chosen={chosen} onChoose={setChosen} onShow={show} writes={writes}>
          <Covers reading={data} onShow={show} onChoose={setChosen} />
          <Suggestions id={record.id} reading={data} onShow={show} writes={writes} />
        </Findings>
      </div>
    </div>
  )
}
