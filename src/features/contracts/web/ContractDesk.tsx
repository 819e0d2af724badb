import { Skeleton, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getContractText } from '../contract-text.ts'

/** The text of a contract as it reads. */
export const ContractDesk = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getContractText, { params: { id: record.id }, query: {} }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  return (
    <article lang={data.locale}>
      <Title order={2}>{data.reads.title}</Title>
      {data.reads.clauses.map(({ code, number, heading, paragraphs }) => (
        <section key={code}>
          <Text fw={600}>
            {number} {heading.map(({ text }) => text).join('')}
          </Text>
          {paragraphs.map((p, at) => (
            <Text key={at}>{'runs' in p ? p.runs.map(({ text }) => text).join('') : ''}</Text>
          ))}
        </section>
      ))}
    </article>
  )
}
