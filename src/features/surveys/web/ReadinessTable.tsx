import { Group, Progress, Table, Text, Title } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'

type Props = {
  title: string
  /** What the rows are. */
  head: string
  rows: { name: string; readiness: number | null; answered: number }[]
}

/** How ready groups of colleagues are. */
export const ReadinessTable = ({ title, head, rows }: Props) => {
  const t = useT()
  const { percent } = useFormat()
  return (
    <section aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{head}</Table.Th>
            <Table.Th>{t('survey.readiness')}</Table.Th>
            <Table.Th>{t('survey.answers')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, readiness, answered }) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                {readiness === null ? (
                  '–'
                ) : (
                  <Group gap="sm" wrap="nowrap">
                    <Progress value={readiness} w={140} aria-label={`${name}: ${percent(readiness / 100)}`} />
                    <Text size="sm">{percent(readiness / 100)}</Text>
                  </Group>
                )}
              </Table.Td>
              <Table.Td>{answered}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
