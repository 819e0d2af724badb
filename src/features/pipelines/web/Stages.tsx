import { Group, Select, Stack, Text } from '@mantine/core'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import { type Draft, moved, withoutStage, withStage } from './draft.ts'
import { StageLine } from './StageLine.tsx'

type Props = { draft: Draft; noun: AnyNoun; disabled: boolean; onChange: (draft: Draft) => void }

/** The stages of a pipeline while it is edited, and where the deals go of those that are taken out. */
export const Stages = ({ draft, noun, disabled, onChange }: Props) => {
  const t = useT()
  return (
    <>
      <Stack
        gap={6}
        component="ol"
        p={0}
        m={0}
        aria-label={t('pipeline.stages')}
        style={{ listStyle: 'none' }}
      >
        {draft.stages.map((stage) => (
          <StageLine
            key={stage.key}
            stage={stage}
            noun={noun}
            disabled={disabled}
            onChange={(change) => onChange(withStage(draft, stage.key, change))}
            onMove={(by) => onChange(moved(draft, stage.key, by))}
            onRemove={() => onChange(withoutStage(draft, stage.key))}
          />
        ))}
      </Stack>
      {draft.gone.map(({ id, name, to }) => (
        <Group key={id} gap="xs">
          <Text size="sm">{t('pipeline.successor', { name })}</Text>
          <Select
            aria-label={t('pipeline.successor', { name })}
            data={draft.stages.flatMap((s) => (s.id === undefined ? [] : [{ value: s.id, label: s.name }]))}
            disabled={disabled}
            value={to}
            onChange={(next) =>
              onChange({
                ...draft,
                gone: draft.gone.map((one) => (one.id === id ? { ...one, to: next } : one)),
              })
            }
          />
        </Group>
      ))}
    </>
  )
}
