import { ScrollArea, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { countLetters } from '#features/letters/contract.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'

const counts = ['sent', 'opened', 'followed', 'replied'] as const

/** What became of the letters of an automation, step by step. */
export const Letters = ({ automationId }: { automationId: string }) => {
  const t = useT()
  const format = useFormat()
  const { data } = useQuery({
    ...ask(countLetters, { params: { id: automationId } }),
    refetchInterval: 10_000,
  })
  if (!data) return null
  return (
    <Stack gap="xs" component="section" aria-label={t('letter.many')}>
      <div>
        <Title order={2}>{t('letter.many')}</Title>
        <Text size="sm" c="dimmed">
          {data.items.length === 0 ? t('letter.empty') : t('letter.about')}
        </Text>
      </div>
      {data.items.length > 0 && (
        <ScrollArea type="auto">
          <Table aria-label={t('letter.many')} miw={560}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('letter.subject')}</Table.Th>
                {counts.map((key) => (
                  <Table.Th key={key} ta="right">
                    {t(`letter.${key}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.items.map((letter) => (
                <Table.Tr key={letter.subject}>
                  <Table.Td>{letter.subject}</Table.Td>
                  {counts.map((key) => (
                    <Table.Td key={key} ta="right">
                      {format.number(letter[key])}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
    </Stack>
  )
}
