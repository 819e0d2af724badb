import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listAmendments } from '../../amendments/contract-amendments.ts'
import classes from '../ContractDesk.module.css'
import { stateColour } from '../look.ts'
import { BeginAmendment } from './BeginAmendment.tsx'

/** The amendments of a contract by their numbers: how each stands, and from when it is in effect. */
export const AmendmentsPanel = ({ id }: { id: string }) => {
  const t = useT()
  const format = useFormat()
  const { data, error } = useQuery(ask(listAmendments, { params: { id } }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton h={120} aria-label={t('state.loading')} />
  return (
    <Stack gap="sm">
      <Group>
        <BeginAmendment id={id} />
      </Group>
      {data.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('contract.amendments.none')}
        </Text>
      )}
      {data.items.length > 0 && (
        <ul className={classes['versions']} aria-label={t('contract.amendments')}>
          {data.items.map((one) => (
            <li key={one.id} className={classes['version']}>
              <Group gap={6}>
                <Text size="sm" fw={600} component="span">
                  {t('contract.amendment.of', { number: one.number })}
                </Text>
                <Badge size="sm" variant="light" color={stateColour[one.state] ?? 'gray'}>
                  {t(`contract.state.${one.state}`)}
                </Badge>
              </Group>
              <Reference
                noun="contract"
                id={one.id}
                refs={{ [one.id]: { noun: 'contract', title: one.name } }}
              />
              <Text size="xs" c="dimmed">
                {[
                  t('contract.amendments.dated', { day: format.day(one.datedOn) }),
                  one.effectiveOn && t('contract.amendments.from', { day: format.day(one.effectiveOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
