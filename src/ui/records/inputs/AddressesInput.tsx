import { ActionIcon, Button, Group, Input, Paper, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Address } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { CountryInput } from './CountryInput.tsx'
import type { Common } from './types.ts'

const parts = ['street', 'city', 'region', 'postcode', 'label'] as const
const limits = { street: 500, city: 200, region: 200, postcode: 20, label: 100 } as const

type Props = {
  common: Common
  label: string
  value: unknown
  max: number
  onChange: (value: unknown) => void
}

/** Several postal addresses. */
export const AddressesInput = ({ common, label, value, max, onChange }: Props) => {
  const t = useT()
  const list = (value as Address[] | null) ?? []
  const put = (i: number, change: Partial<Address>) =>
    onChange(
      list.with(
        i,
        Object.fromEntries(
          Object.entries({ ...list[i], ...change }).filter(([, v]) => v !== '' && v != null),
        ),
      ),
    )
  return (
    <Input.Wrapper label={common.label} error={common.error} labelElement="div">
      <Stack gap={8}>
        {list.map((address, i) => (
          <Paper key={i} withBorder p="xs">
            <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
              {parts.map((part) => (
                <TextInput
                  key={part}
                  size="xs"
                  label={t(`input.address.${part}`)}
                  maxLength={limits[part]}
                  value={address[part] ?? ''}
                  onChange={(e) => put(i, { [part]: e.currentTarget.value })}
                  {...(common['data-autofocus'] &&
                    i === 0 &&
                    part === 'street' && { 'data-autofocus': true })}
                />
              ))}
              <CountryInput
                common={{ label: t('input.address.country') }}
                value={address.country ?? ''}
                onChange={(code) => put(i, { country: (code as string | null) ?? undefined })}
              />
            </SimpleGrid>
            <Group justify="flex-end" mt={4}>
              <ActionIcon
                size="sm"
                aria-label={t('input.remove', { value: address.street ?? `${label} ${i + 1}` })}
                onClick={() => onChange(list.toSpliced(i, 1))}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
          </Paper>
        ))}
        {list.length < max && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            leftSection={<IconPlus size={12} />}
            style={{ alignSelf: 'start' }}
            onClick={() => onChange([...list, {}])}
          >
            {t('input.addAddress')}
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  )
}
