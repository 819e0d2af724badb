import { Badge, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconCircleCheck } from '@tabler/icons-react'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { type Import, readDuplicates } from '../../contract.ts'
import { sheets } from '../../rules.ts'
import { FileProblem } from '../parts/FileProblem.tsx'
import classes from './Result.module.css'
import { Loading } from '../parts/Loading.tsx'
import { recordHref } from '../state/created.ts'

/** Imported records that share a telephone, mail, identifier or name with another one. */
export const Duplicates = ({ source }: { source: Import }) => {
  const t = useT()
  const { noun } = sheets[source.options.noun ?? 'company']
  const { data, error } = useQuery(ask(readDuplicates, { params: { id: source.id } }))
  if (error) return <FileProblem error={error} />
  if (!data) return <Loading height={180} />
  if (data.groups.length === 0)
    return (
      <EmptyState icon={IconCircleCheck} title={t('import.twice.none')} text={t('import.twice.noneText')} />
    )
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t(data.capped ? 'import.twice.capped' : 'import.twice.count', { count: data.groups.length })}
      </Text>
      <ul className={classes['groups']}>
        {data.groups.map(({ field, value, records }) => (
          <li key={`${field} ${value}`} className={classes['group']}>
            <Group gap="xs" mb={4}>
              <Badge color="gray" c="var(--mantine-color-text)">
                {t(`${noun.name}.${field}`)}
              </Badge>
              <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Text>
            </Group>
            <Group gap="md">
              {records.map((record, index) => (
                <Text key={record.id ?? `hidden ${index}`} size="sm">
                  {record.id ? (
                    <HrefLink href={recordHref(workspaceHere() ?? '', noun, record.id)}>
                      {record.title || t('record.nameless')}
                    </HrefLink>
                  ) : record.ask ? (
                    t('import.twice.ask', { who: record.ask })
                  ) : (
                    t('import.twice.askNobody')
                  )}
                </Text>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
