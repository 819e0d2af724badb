import { Button, CloseButton, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'

export type Person = { name: string; position: string }
export const nobody: Person = { name: '', position: '' }

type Props = {
  legend: string
  people: readonly Person[]
  onChange: (people: Person[]) => void
}

/** Who signed for a side, each with their position. */
export const SignerFields = ({ legend, people, onChange }: Props) => {
  const t = useT()
  const change = (at: number, what: Partial<Person>) =>
    onChange(people.map((person, n) => (n === at ? { ...person, ...what } : person)))
  return (
    <Fieldset legend={legend} p="sm">
      <Stack gap="xs">
        {people.map((person, at) => (
          <Group key={at} wrap="nowrap" gap={4} align="flex-end">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={4} flex={1}>
              <TextInput
                label={t('contract.elsewhere.name')}
                required
                maxLength={200}
                value={person.name}
                onChange={(event) => change(at, { name: event.currentTarget.value })}
              />
              <TextInput
                label={t('contract.elsewhere.position')}
                maxLength={200}
                value={person.position}
                onChange={(event) => change(at, { position: event.currentTarget.value })}
              />
            </SimpleGrid>
            {people.length > 1 && (
              <CloseButton
                aria-label={t('contract.elsewhere.remove', { number: at + 1 })}
                onClick={() => onChange(people.filter((_, n) => n !== at))}
              />
            )}
          </Group>
        ))}
        {people.length < 10 && (
          <Button
            size="compact-xs"
            variant="subtle"
            w="fit-content"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...people, nobody])}
          >
            {t('contract.elsewhere.add')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  )
}
