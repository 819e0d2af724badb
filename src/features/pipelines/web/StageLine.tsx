import {
  ActionIcon,
  Collapse,
  Group,
  MultiSelect,
  Paper,
  Select,
  SimpleGrid,
  TagsInput,
  TextInput,
} from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { stageColours, stageKinds } from '../contract-file.ts'
import type { DraftStage } from './draft.ts'
import { StageRules } from './StageRules.tsx'

type Props = {
  stage: DraftStage
  /** What goes through the pipeline: its fields may be asked for. */
  noun: AnyNoun
  disabled: boolean
  onChange: (change: Partial<DraftStage>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One stage: what it is called and means at once, what it asks for when it is opened. */
export const StageLine = ({ stage, noun, disabled, onChange, onMove, onRemove }: Props) => {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { name } = stage
  const named = (key: string) => ({ 'aria-label': `${t(key)}: ${name}` })
  return (
    <Paper withBorder p="xs" component="li">
      <Group gap="xs">
        <ActionIcon
          aria-label={`${t('pipeline.stage.details')}: ${name}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
        </ActionIcon>
        <TextInput
          {...named('pipeline.name')}
          flex="1 1 150px"
          maxLength={100}
          disabled={disabled}
          value={name}
          onChange={(e) => onChange({ name: e.currentTarget.value })}
        />
        <Select
          {...named('pipeline.kind')}
          w={130}
          allowDeselect={false}
          disabled={disabled}
          data={stageKinds.map((value) => ({ value, label: t(`pipeline.stage.${value}`) }))}
          value={stage.kind}
          onChange={(kind) => kind && onChange({ kind: kind as DraftStage['kind'] })}
        />
        {!disabled && (
          <Group gap={2} wrap="nowrap">
            <ActionIcon aria-label={t('pipeline.stage.up', { name })} onClick={() => onMove(-1)}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon aria-label={t('pipeline.stage.down', { name })} onClick={() => onMove(1)}>
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon aria-label={t('pipeline.stage.remove', { name })} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      <Collapse expanded={open}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} mt="sm" spacing="xs">
          <NumberInput
            label={t('pipeline.probability')}
            min={0}
            max={100}
            allowDecimal={false}
            disabled={disabled}
            value={stage.probability}
            onChange={(v) => onChange({ probability: Number(v) || 0 })}
          />
          <NumberInput
            label={t('pipeline.mostDays')}
            min={1}
            max={3650}
            allowDecimal={false}
            disabled={disabled}
            value={stage.mostDays ?? ''}
            onChange={(v) => onChange({ mostDays: v === '' ? null : Number(v) })}
          />
          <Select
            label={t('pipeline.color')}
            clearable
            disabled={disabled}
            data={stageColours.map((value) => ({ value, label: t(`tag.color.${value}`) }))}
            value={stage.color}
            onChange={(color) => onChange({ color: color as DraftStage['color'] })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="xs">
          <MultiSelect
            label={t('pipeline.required')}
            searchable
            disabled={disabled}
            data={Object.keys(noun.fields as object).map((value) => ({
              value,
              label: fieldLabel(t, noun.name, value),
            }))}
            value={stage.required}
            onChange={(required) => onChange({ required })}
            nothingFoundMessage={t('input.nothing')}
          />
          <TagsInput
            label={t('pipeline.checklist')}
            disabled={disabled}
            maxLength={200}
            value={stage.checklist}
            onChange={(checklist) => onChange({ checklist })}
          />
          <TagsInput
            label={t('pipeline.tasks')}
            description={t('pipeline.tasks.hint')}
            disabled={disabled}
            maxLength={200}
            value={stage.tasks}
            onChange={(tasks) => onChange({ tasks })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm" spacing="xs">
          <StageRules
            noun={noun}
            label={t('pipeline.enter')}
            rules={stage.enter}
            disabled={disabled}
            onChange={(enter) => onChange({ enter })}
          />
          <StageRules
            noun={noun}
            label={t('pipeline.leave')}
            rules={stage.leave}
            disabled={disabled}
            onChange={(leave) => onChange({ leave })}
          />
        </SimpleGrid>
      </Collapse>
    </Paper>
  )
}
