import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getRedline } from '../../contract-drafts.ts'
import { getContractText, listContractVersions } from '../../contract-text.ts'
import { useDesk } from '../desk.ts'
import { Changed } from './Changed.tsx'

/** What changed between two versions, the last two unless others are chosen; what is open now can be taken back clause by clause. */
export const Compare = () => {
  const t = useT()
  const { id, texts, writes, changeVerb: Verb } = useDesk()
  const { locale } = texts[0]
  const { data: versions } = useQuery(ask(listContractVersions, { params: { id } }))
  const last = versions?.items[0]?.number ?? 1
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({})
  const to = chosen.to ?? last
  const from = chosen.from ?? Math.max(1, to - 1)
  const { data, error } = useQuery({
    ...ask(getRedline, { params: { id }, query: { from, to, locale } }),
    enabled: versions !== undefined && from !== to,
  })
  const { data: old } = useQuery({
    ...ask(getContractText, { params: { id }, query: { locale, version: from } }),
    enabled: writes && to === last && from !== to,
  })
  const changes = data?.changes.filter(({ kind }) => kind !== 'same')
  const isTheirs = versions?.items.find(({ number }) => number === to)?.origin === 'theirs'
  const options = versions?.items.map(({ number, origin }) => ({
    value: String(number),
    label: `${t('contract.version', { number })}${origin === 'theirs' ? ` · ${t('contract.version.theirs')}` : ''}`,
  }))
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('contract.compare')}
      </Title>
      {last === 1 ? (
        <Text size="sm" c="dimmed">
          {t('contract.compare.one')}
        </Text>
      ) : (
        <Group gap="xs" grow>
          <NativeSelect
            label={t('contract.compare.from')}
            data={options ?? []}
            value={String(from)}
            onChange={(event) => setChosen({ ...chosen, from: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('contract.compare.to')}
            data={options ?? []}
            value={String(to)}
            onChange={(event) => setChosen({ ...chosen, to: Number(event.currentTarget.value) })}
          />
        </Group>
      )}
      <ProblemAlert error={error} noun="contract" />
      {changes && (
        <Text size="sm" c="dimmed" component="output">
          {t('contract.compare.count', { count: changes.length })}
        </Text>
      )}
      {changes && changes.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label={t('contract.compare')}>
          {changes.map((change) => (
            <Changed
              key={`${change.kind} ${change.code}`}
              change={change}
              old={to === last ? old : undefined}
              // What is taken back makes a new version: it goes on being compared with the same one.
              onBack={() => setChosen({ from })}
              verb={Verb && isTheirs && <Verb contractId={id} change={change} from={from} to={to} />}
            />
          ))}
        </Stack>
      )}
    </Stack>
  )
}
