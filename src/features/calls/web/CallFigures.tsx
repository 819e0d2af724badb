import { Group, Stack, Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useFormat, useT, useTimeZone } from '#ui/i18n.tsx'
import { lengthText } from '#ui/records/cells/spell.ts'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getCallFigures } from '../contract.ts'
import { figureKeys, sumOf } from '../rules.ts'
import { CallPlaces } from './CallPlaces.tsx'

const SHOWN_DAYS = 7

/** Calls of every employee on every day: how many each way, answered, missed, and the time of talk. */
export const CallFigures = () => {
  const t = useT()
  const format = useFormat()
  const timeZone = useTimeZone()
  const today = Temporal.Now.plainDateISO(timeZone)
  const [from, setFrom] = useState(() => today.subtract({ days: SHOWN_DAYS - 1 }).toString())
  const [to, setTo] = useState(() => today.toString())
  const { data, error, refetch } = useQuery({
    ...ask(getCallFigures, { query: { from, to } }),
    placeholderData: keepPreviousData,
  })
  const days = [
    { label: t('call.figures.from'), value: from, put: setFrom },
    { label: t('call.figures.to'), value: to, put: setTo },
  ]
  const numbers = (row: { talk: number } & Record<(typeof figureKeys)[number], number>) => [
    ...figureKeys.map((key) => (
      <Table.Td key={key} ta="right">
        {format.number(row[key])}
      </Table.Td>
    )),
    <Table.Td key="talk" ta="right">
      {lengthText(row.talk)}
    </Table.Td>,
  ]
  return (
    <Stack gap={0} p={{ base: 'sm', sm: 'lg' }} maw={920}>
      <PageHeader title={t('call.figures.title')} actions={<CallPlaces shown="figures" />} />
      <Group gap="sm" mb="md">
        {days.map(({ label, value, put }) => (
          <DayInput
            key={label}
            common={{ label }}
            value={value}
            clearable={false}
            onChange={(day) => typeof day === 'string' && put(day)}
          />
        ))}
      </Group>
      {error ? (
        <PageProblem error={error} retry={() => void refetch()} />
      ) : data?.items.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t('call.figures.none')}
        </Text>
      ) : (
        data && (
          <Table.ScrollContainer minWidth={640}>
            <Table aria-label={t('call.figures.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('call.figures.day')}</Table.Th>
                  <Table.Th>{t('call.memberId')}</Table.Th>
                  {[...figureKeys, 'talk' as const].map((key) => (
                    <Table.Th key={key} ta="right">
                      {t(`call.figures.${key}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.items.map((row) => (
                  <Table.Tr key={`${row.day} ${row.memberId}`}>
                    <Table.Td>{format.day(row.day)}</Table.Td>
                    <Table.Td>{data.refs[row.memberId]?.title}</Table.Td>
                    {numbers(row)}
                  </Table.Tr>
                ))}
              </Table.Tbody>
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Th colSpan={2}>{t('call.figures.all')}</Table.Th>
                  {numbers(sumOf(data.items))}
                </Table.Tr>
              </Table.Tfoot>
            </Table>
          </Table.ScrollContainer>
        )
      )}
    </Stack>
  )
}
