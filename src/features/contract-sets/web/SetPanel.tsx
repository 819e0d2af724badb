import { Alert, Button, List, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getContractSet } from '../contract.ts'

/** The other contracts of a contract's set, and on what they differ, beside its text. */
export const SetPanel = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getContractSet, { params: { id } }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton h={120} aria-label={t('state.loading')} />
  const { parts, lines, differing } = data
  const open = lines.filter(({ agrees, waiver }) => !agrees && waiver === null)
  const others = parts.filter((part) => part.id !== id)
  return (
    <Stack gap="sm">
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('contract_set.empty')}
        </Text>
      ) : (
        <>
          <Stack gap={4}>
            {others.map(({ id: other, name, kind }) => (
              <div key={other}>
                <Reference noun="contract" id={other} refs={{ [other]: { noun: 'contract', title: name } }} />
                <Text size="xs" c="dimmed">
                  {t(`contract.kind.${kind}`)}
                </Text>
              </div>
            ))}
          </Stack>
          <Alert
            color={differing === 0 ? 'green' : 'yellow'}
            icon={differing === 0 ? <IconCircleCheck size={18} /> : <IconAlertTriangle size={18} />}
            title={t('contract_set.differing', { count: differing })}
            py="xs"
          >
            {open.length > 0 && (
              <List size="sm">
                {open.map(({ term }) => (
                  <List.Item key={term}>{t(`contract_set.term.${term}`)}</List.Item>
                ))}
              </List>
            )}
          </Alert>
        </>
      )}
      <Button variant="default" component={HrefLink} href={`/w/${workspaceHere() ?? ''}/contracts/${id}/set`}>
        {t('contract_set.open')}
      </Button>
    </Stack>
  )
}
