import { Anchor, Button, Group, Skeleton, Switch, Text } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getContractSet } from '../contract.ts'
import { AddContract } from './AddContract.tsx'
import classes from './Set.module.css'
import { SetTable } from './SetTable.tsx'

/** The contracts of a deal side by side: what they have to agree on, and what differs. */
export const SetPage = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error, refetch } = useQuery(ask(getContractSet, { params: { id } }))
  const [adding, setAdding] = useState(false)
  const [only, setOnly] = useState(false)
  if (error) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  const { parts, lines, differing, beyond, writes } = data
  const own = parts.find((part) => part.id === id)
  const shown = only ? lines.filter(({ agrees }) => !agrees) : lines
  const add = writes && <Button onClick={() => setAdding(true)}>{t('contract_set.add')}</Button>
  return (
    <div className={classes['page']}>
      <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/contracts/${id}`}>
        {own?.name ?? t('contract.one')}
      </Anchor>
      <PageHeader
        title={t('contract_set.one')}
        about={t('contract_set.about')}
        actions={lines.length > 0 && add}
      />
      {lines.length === 0 ? (
        <EmptyState
          icon={IconFiles}
          title={t('contract_set.one')}
          text={beyond > 0 ? t('contract_set.beyond', { count: beyond }) : t('contract_set.empty')}
          actions={add}
        />
      ) : (
        <>
          <Group gap="md" my="md">
            <Text size="sm" fw={600} component="output">
              {t('contract_set.differing', { count: differing })}
            </Text>
            <Switch
              size="sm"
              label={t('contract_set.only')}
              checked={only}
              onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
            />
          </Group>
          {beyond > 0 && (
            <Text size="xs" c="dimmed" mb="sm">
              {t('contract_set.beyond', { count: beyond })}
            </Text>
          )}
          <SetTable id={id} set={data} lines={shown} />
          {shown.length === 0 && (
            <Text size="sm" c="dimmed" mt="md">
              {t('contract_set.none')}
            </Text>
          )}
        </>
      )}
      {adding && <AddContract id={id} parts={parts} onClose={() => setAdding(false)} />}
    </div>
  )
}
