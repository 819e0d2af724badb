import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Common } from './types.ts'

type Props = {
  kind: 'phones' | 'emails'
  common: Common
  label: string
  value: readonly string[]
  max: number
  onChange: (value: unknown) => void
}

const modes = {
  phones: { type: 'tel', add: 'input.addPhone', complete: 'tel' },
  emails: { type: 'email', add: 'input.addEmail', complete: 'email' },
} as const

/** Several telephone numbers or mail addresses, one to a line; there is always a line to type into. */
export const SeveralInput = ({ kind, common, label, value, max, onChange }: Props) => {
  const t = useT()
  const { type, add } = modes[kind]
  const lines = value.length === 0 ? [''] : value
  const last = useRef<HTMLInputElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (added.current) last.current?.focus()
    added.current = false
  }, [lines.length])
  const addLine = () => {
    added.current = true
    onChange([...lines, ''])
  }
  return (
    <Input.Wrapper
      label={common.label}
      error={common.error}
      labelElement="div"
      withAsterisk={common.withAsterisk ?? false}
    >
      <Stack gap={6}>
        {lines.map((line, i) => (
          <Group key={i} gap={4} wrap="nowrap">
            <TextInput
              flex={1}
              type={type}
              autoComplete="off"
              aria-label={lines.length > 1 ? `${label} ${i + 1}` : label}
              value={line}
              error={Boolean(common.error)}
              disabled={common.disabled ?? false}
              {...(i === 0 && common['data-autofocus'] && { 'data-autofocus': true })}
              {...(i === lines.length - 1 && { ref: last })}
              onChange={(e) => onChange(lines.with(i, e.currentTarget.value))}
            />
            {value.length > 0 && (
              <ActionIcon
                size="md"
                aria-label={t('input.remove', { value: line })}
                onClick={() => onChange(lines.toSpliced(i, 1))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </Group>
        ))}
        {value.length > 0 && value.length < max && lines.at(-1) !== '' && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            leftSection={<IconPlus size={12} />}
            style={{ alignSelf: 'start' }}
            onClick={addLine}
          >
            {t(add)}
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  )
}
