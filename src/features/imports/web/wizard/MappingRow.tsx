import { Badge, Group, Select, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { GoalGroup } from '../state/goals.ts'
import type { Column } from '../state/mapping.ts'
import classes from './Mapping.module.css'

const OUT = ''

type Props = {
  column: Column
  value: string | null
  groups: readonly GoalGroup[]
  onChoose: (goal: string | null) => void
  children?: React.ReactNode
}

/** One column of the file: its name, what stands in it, and what it feeds. */
export const MappingRow = ({ column, value, groups, onChoose, children }: Props) => {
  const t = useT()
  const { header, samples, suggested, confidence } = column
  return (
    <li className={classes['row']} {...(value === null && { 'data-out': true })}>
      <Stack gap={2} miw={0}>
        <Text fw={600} size="sm" truncate title={header}>
          {header}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2} className={classes['samples'] ?? ''}>
          {samples.length ? samples.slice(0, 3).join(' · ') : t('import.map.emptyColumn')}
        </Text>
      </Stack>
      <IconArrowRight size={16} className={classes['arrow']} aria-hidden />
      <Group gap="xs" wrap="nowrap" className={classes['choice'] ?? ''}>
        <Select
          aria-label={t('import.map.target', { header })}
          data={[{ value: OUT, label: t('import.map.out') }, ...groups]}
          value={value ?? OUT}
          onChange={(chosen) => onChoose(chosen || null)}
          searchable
          allowDeselect={false}
          maxDropdownHeight={320}
          nothingFoundMessage={t('state.nothingFound')}
          flex={1}
          miw={0}
        />
        <Sureness shown={value !== null && value === suggested} confidence={confidence} />
      </Group>
      {children && <div className={classes['under']}>{children}</div>}
    </li>
  )
}

const Sureness = ({ shown, confidence }: { shown: boolean; confidence: number }) => {
  const t = useT()
  if (!shown) return <span className={classes['badge']} />
  const sure = confidence >= 0.9
  return (
    <Badge
      className={classes['badge'] ?? ''}
      color={sure ? 'teal' : 'yellow'}
      variant="light"
      c={sure ? undefined : 'var(--mantine-color-text)'}
    >
      {t(sure ? 'import.map.sure' : 'import.map.guess')}
    </Badge>
  )
}
