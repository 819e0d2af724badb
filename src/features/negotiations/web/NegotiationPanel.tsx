import { Anchor, Button, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getNegotiation } from '../contract-table.ts'

/** The open points of a contract beside its text, each with the way to its clause, and the way to the table. */
export const NegotiationPanel = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getNegotiation, { query: { contractId: id } }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return null
  const here = `/w/${workspaceHere() ?? ''}/contracts/${id}`
  const open = data.points.filter(({ state }) => state === 'open')
  const labelOf = (code: string | null | undefined) =>
    data.clauses.find((clause) => clause.code === code)?.label
  return (
    <Stack gap="sm">
      <Text size="sm">{t('negotiation.open', { count: open.length })}</Text>
      {open.length > 0 && (
        <List size="sm" spacing={4}>
          {open.map(({ id: point, name, clause, priority }) => (
            <List.Item key={point}>
              {labelOf(clause) && (
                <Anchor component={HrefLink} size="sm" href={`${here}#${clause ?? ''}`}>
                  {labelOf(clause)}
                </Anchor>
              )}{' '}
              {name}
              <Text span size="xs" c="dimmed">
                {` · ${t(`negotiation_point.priority.${priority ?? 'should'}`)}`}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      <Button variant="default" component={HrefLink} href={`${here}/negotiation`}>
        {t('negotiation.show')}
      </Button>
    </Stack>
  )
}
