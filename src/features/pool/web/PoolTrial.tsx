import { Button, Group, ScrollArea, Stack, Table, Text, Title } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Settings, tryPool } from '../contract.ts'

const columns = ['company', 'owner', 'reason', 'workedAt', 'what'] as const

/** What the rules on the screen would do tonight. */
export const PoolTrial = ({ settings }: { settings: Settings }) => {
  const t = useT()
  const format = useFormat()
  const run = useTell(tryPool, { refreshes: [] })
  const trial = run.data
  return (
    <Stack gap="sm" component="section" aria-label={t('pool.trial')}>
      <div>
        <Title order={2}>{t('pool.trial')}</Title>
        <Text size="sm" c="dimmed" maw={640}>
          {t('pool.trial.about')}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} />}
          loading={run.isPending}
          onClick={() => run.mutate({ body: settings })}
        >
          {t('pool.trial.run')}
        </Button>
        {trial && (
          <Text component="output" size="sm">
            {trial.goes + trial.warned === 0
              ? t('pool.trial.none')
              : `${t('pool.trial.goes', { count: trial.goes })}, ${t('pool.trial.warned', { count: trial.warned })}`}
          </Text>
        )}
      </Group>
      <ProblemAlert error={run.error} noun="pool" />
      {trial && trial.items.length > 0 && (
        <ScrollArea>
          <Table aria-label={t('pool.trial')} miw={620}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`pool.trial.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trial.items.map(({ id, ownerId, reason, workedAt, goes }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Reference noun="company" id={id} refs={trial.refs} />
                  </Table.Td>
                  <Table.Td>
                    <Reference noun="member" id={ownerId} refs={trial.refs} />
                  </Table.Td>
                  <Table.Td>{t(`company.poolReason.${reason}`)}</Table.Td>
                  <Table.Td>{format.dayOf(workedAt)}</Table.Td>
                  <Table.Td>
                    <Text size="sm" fw={goes ? 600 : 400}>
                      {t(goes ? 'pool.trial.would.go' : 'pool.trial.would.warn')}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
    </Stack>
  )
}
