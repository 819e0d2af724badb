import { Accordion, Group, NativeSelect, Stack, Text } from '@mantine/core'
import type { FieldRight, Grants } from '#kit/access.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldRightOf, limitedFields, type RightNoun } from './matrix.ts'

type Props = {
  grants: Grants
  nouns: readonly RightNoun[]
  onChange?: (noun: string, field: string, right: FieldRight) => void
}
const rights = ['open', 'frozen', 'hidden'] as const

/** Which single fields a role cannot see or cannot change; without `onChange` only those that are closed. */
export const FieldRights = ({ grants, nouns, onChange }: Props) => {
  const t = useT()
  const shown = nouns.filter(
    (noun) =>
      grants[noun.name] && (onChange ? noun.fields.length > 0 : limitedFields(grants, noun).length > 0),
  )
  if (shown.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('role.fields.allOpen')}
      </Text>
    )
  }
  if (!onChange) {
    return (
      <Stack gap="xs">
        {shown.map((noun) => (
          <Closed key={noun.name} grants={grants} noun={noun} />
        ))}
      </Stack>
    )
  }
  return (
    <Accordion variant="contained" multiple order={3}>
      {shown.map((noun) => (
        <Accordion.Item key={noun.name} value={noun.name}>
          <Accordion.Control>
            {t(`${noun.name}.many`)}{' '}
            <Text span size="xs" c="dimmed">
              {t('role.fields.closed', { count: limitedFields(grants, noun).length })}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            <Stack gap={4}>
              {noun.fields.map((field) => (
                <Group key={field} justify="space-between" wrap="nowrap">
                  <Text size="sm" truncate>
                    {t(`${noun.name}.${field}`)}
                  </Text>
                  <NativeSelect
                    size="xs"
                    w={150}
                    aria-label={`${t(`${noun.name}.many`)}: ${t(`${noun.name}.${field}`)}`}
                    value={fieldRightOf(grants, noun.name, field)}
                    onChange={({ currentTarget: { value } }) =>
                      onChange(noun.name, field, value as FieldRight)
                    }
                    data={rights.map((value) => ({ value, label: t(`fieldRight.${value}`) }))}
                  />
                </Group>
              ))}
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}

const Closed = ({ grants, noun }: { grants: Grants; noun: RightNoun }) => {
  const t = useT()
  const closed = limitedFields(grants, noun)
  return (
    <div>
      <Text size="sm" fw={500}>
        {t(`${noun.name}.many`)}
      </Text>
      {(['hidden', 'frozen'] as const).map((right) => {
        const fields = closed.filter((f) => f.right === right)
        if (fields.length === 0) return null
        return (
          <Text key={right} size="sm" c="dimmed">
            {t(`fieldRight.${right}`)}: {fields.map(({ field }) => t(`${noun.name}.${field}`)).join(', ')}
          </Text>
        )
      })}
    </div>
  )
}
