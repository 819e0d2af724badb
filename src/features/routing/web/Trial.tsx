import { Button, Group, Select, Stack, Switch, Text, Title } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Draft, type Trial as Tried, tryRouting } from '../contract.ts'
import { tallyOf } from './draft.ts'
import classes from './Routing.module.css'
import { TrialTable, Who } from './TrialTable.tsx'

/** What the draft would have decided for past leads, beside what was decided. */
export const Trial = ({ body }: { body: Draft }) => {
  const t = useT()
  const [last, setLast] = useState('100')
  const [only, setOnly] = useState(false)
  const [asked, setAsked] = useState<Draft | null>(null)
  const run = useTell(tryRouting, { refreshes: [] })
  const ask = () => run.mutate({ body: { ...body, last: Number(last) } }, { onSuccess: () => setAsked(body) })
  const { items, refs }: Tried = run.data ?? { items: [], refs: {} }
  const different = items.filter(({ ownerId, was }) => ownerId !== was.ownerId)
  return (
    <Stack gap="sm" component="section" aria-label={t('routing.trial')}>
      <div>
        <Title order={2}>{t('routing.trial')}</Title>
        <Text size="sm" c="dimmed" maw={640}>
          {t('routing.trial.about')}
        </Text>
      </div>
      <Group gap="xs" align="flex-end">
        <Select
          w={100}
          label={t('routing.trial.last')}
          allowDeselect={false}
          data={['20', '100', '500']}
          value={last}
          onChange={(value) => value && setLast(value)}
        />
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} />}
          loading={run.isPending}
          onClick={ask}
        >
          {t('routing.trial.run')}
        </Button>
      </Group>
      <ProblemAlert error={run.error} noun="routing" />
      {run.data && asked && (
        <>
          <Text component="output" size="sm">
            {items.length === 0
              ? t('routing.trial.empty')
              : different.length === 0
                ? t('routing.trial.same')
                : t('routing.trial.differs', { count: different.length, all: items.length })}
            {JSON.stringify(asked) !== JSON.stringify(body) && ` ${t('routing.trial.old')}`}
          </Text>
          {items.length > 0 && (
            <>
              <Tally items={items} refs={refs} />
              <Switch
                label={t('routing.trial.only')}
                checked={only}
                onChange={(e) => setOnly(e.currentTarget.checked)}
              />
              <TrialTable
                items={only ? different : items}
                refs={refs}
                rules={asked.rules.map(({ name }) => name)}
              />
            </>
          )}
        </>
      )}
    </Stack>
  )
}

const Tally = ({ items, refs }: Tried) => {
  const t = useT()
  return (
    <table className={classes['table']} style={{ maxWidth: 480 }} aria-label={t('routing.trial.people')}>
      <thead>
        <tr>
          <th scope="col">{t('routing.trial.person')}</th>
          <th scope="col">{t('routing.trial.then')}</th>
          <th scope="col">{t('routing.trial.now')}</th>
        </tr>
      </thead>
      <tbody>
        {tallyOf(items).map(({ id, was, would }) => (
          <tr key={id}>
            <th scope="row">
              <Who id={id} refs={refs} />
            </th>
            <td className={classes['number']} data-label={t('routing.trial.then')}>
              {would}
            </td>
            <td className={classes['number']} data-label={t('routing.trial.now')}>
              {was}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
