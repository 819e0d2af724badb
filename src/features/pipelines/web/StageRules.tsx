import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { listFields } from '#ui/records/state/columns.ts'
import type { Stage } from '../contract.ts'

type Rule = Stage['enter'][number]
type Props = {
  noun: AnyNoun
  label: string
  rules: readonly Rule[]
  disabled: boolean
  onChange: (rules: Rule[]) => void
}

/** What must hold of a deal, each rule in words and as a filter. */
export const StageRules = ({ noun, label, rules, disabled, onChange }: Props) => {
  const t = useT()
  const put = (at: number, change: Partial<Rule>) =>
    onChange(rules.map((r, i) => (i === at ? { ...r, ...change } : r)))
  return (
    <Fieldset variant="unstyled" legend={label} p={0}>
      <Stack gap={6}>
        {!disabled && rules.length < 10 && (
          <Button
            size="compact-sm"
            variant="subtle"
            w="fit-content"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...rules, { says: '', filter: { and: [] } }])}
          >
            {t('pipeline.rule.add')}
          </Button>
        )}
        {rules.map(({ says, filter }, at) => (
          // Rules have no name but their place.
          <Stack key={at} gap={4}>
            <Group gap="xs" wrap="nowrap">
              <TextInput
                flex={1}
                aria-label={t('pipeline.rule.says')}
                placeholder={t('pipeline.rule.says')}
                maxLength={200}
                disabled={disabled}
                value={says}
                onChange={(e) => put(at, { says: e.currentTarget.value })}
              />
              {!disabled && (
                <ActionIcon
                  aria-label={t('pipeline.rule.remove', { rule: says })}
                  onClick={() => onChange(rules.toSpliced(at, 1))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            </Group>
            <FilterInput
              noun={noun}
              fields={listFields(noun)}
              filter={filter}
              onChange={(next) => put(at, { filter: next })}
            />
          </Stack>
        ))}
      </Stack>
    </Fieldset>
  )
}
