import { ActionIcon, Badge, Group, Select, Text, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash, IconUsersGroup } from '@tabler/icons-react'
import { lead } from '#features/leads/contract.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Person } from '#ui/records/cells/Chip.tsx'
import { FilterText } from '#ui/records/filter/FilterText.tsx'
import { WarnSign } from '#ui/WarnSign.tsx'
import { unreached } from '../rules-unreached.ts'
import { type DraftRule, moved, type RoutingDraft } from './draft.ts'
import classes from './Routing.module.css'
import type { People } from './usePeople.ts'

type Props = {
  draft: RoutingDraft
  people: People
  disabled: boolean
  onChange: (draft: RoutingDraft) => void
  onEdit: (rule: DraftRule) => void
}

/** The rules in the order in which they are asked; what none of them takes stands last. */
export const RuleTable = ({ draft, people, disabled, onChange, onEdit }: Props) => {
  const t = useT()
  const format = useFormat()
  const odd = unreached(draft.rules)
  const columns = ['name', 'filter', 'when', 'to', 'by', 'most'] as const
  return (
    <table className={classes['table']} aria-label={t('routing.rules')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`routing.rule.${column}`)}
            </th>
          ))}
          {!disabled && (
            <th scope="col">
              <VisuallyHidden>{t('record.actions')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {draft.rules.map((rule, at) => (
          <tr key={rule.key} className={rule.active ? undefined : classes['off']}>
            <th scope="row">
              {at + 1}. {rule.name}{' '}
              {!rule.active && (
                <Badge size="sm" variant="default">
                  {t('routing.rule.off')}
                </Badge>
              )}
              {odd
                .filter((one) => one.at === at)
                .map(({ why, by }) => (
                  <Text key={why} size="xs" fw={400} component="div">
                    <WarnSign /> {t(`routing.rule.${why}`, { names: format.list(by) })}
                  </Text>
                ))}
            </th>
            <td data-label={t('routing.rule.filter')}>
              <FilterText noun={lead} filter={rule.filter} empty={t('routing.rule.all')} />
            </td>
            <td data-label={t('routing.rule.when')}>{t(`routing.when.${rule.when}`)}</td>
            <td data-label={t('routing.rule.to')}>
              <Receivers to={rule.to} people={people} />
            </td>
            <td data-label={t('routing.rule.by')}>{t(`routing.by.${rule.by}`)}</td>
            <td data-label={t('routing.rule.most')}>
              {rule.most === null ? t('routing.most.none') : t('routing.most.of', { count: rule.most })}
            </td>
            {!disabled && (
              <td>
                <Group gap={2} wrap="nowrap" justify="flex-end">
                  <ActionIcon
                    aria-label={t('routing.rule.up', { name: rule.name })}
                    disabled={at === 0}
                    onClick={() => onChange(moved(draft, rule.key, -1))}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('routing.rule.down', { name: rule.name })}
                    disabled={at === draft.rules.length - 1}
                    onClick={() => onChange(moved(draft, rule.key, 1))}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('routing.rule.edit', { name: rule.name })}
                    onClick={() => onEdit(rule)}
                  >
                    <IconPencil size={16} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('routing.rule.remove', { name: rule.name })}
                    onClick={() => onChange({ ...draft, rules: draft.rules.filter((r) => r !== rule) })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
              </td>
            )}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('routing.fallbackId')}</th>
          <td colSpan={2}>
            {t('routing.fallback')}
            <Text size="xs" c="dimmed">
              {t('routing.fallback.about')}
            </Text>
          </td>
          <td colSpan={disabled ? 3 : 4} data-label={t('routing.rule.to')}>
            {disabled ? (
              <Receivers to={{ members: [draft.fallbackId] }} people={people} />
            ) : (
              <Select
                maw={260}
                size="xs"
                aria-label={`${t('routing.fallbackId')}: ${t('routing.rule.to')}`}
                searchable
                allowDeselect={false}
                nothingFoundMessage={t('input.nothing')}
                data={people.members([draft.fallbackId])}
                value={draft.fallbackId}
                onChange={(fallbackId) => fallbackId && onChange({ ...draft, fallbackId })}
              />
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const Receivers = ({ to, people }: { to: DraftRule['to']; people: People }) => {
  const t = useT()
  const gone = (id: string) =>
    people.isGone(id) && (
      <Badge size="sm" color="red" variant="light">
        {t('routing.gone')}
      </Badge>
    )
  if ('teamId' in to)
    return (
      <Group gap={6} wrap="nowrap">
        <IconUsersGroup size={16} aria-label={t('team.one')} />
        {people.nameOf(to.teamId)} {gone(to.teamId)}
      </Group>
    )
  return (
    <span className={classes['people']}>
      {to.members.map((id) => (
        <Group key={id} gap={4} wrap="nowrap" component="span">
          <Person id={id} name={people.nameOf(id)} /> {gone(id)}
        </Group>
      ))}
    </span>
  )
}
