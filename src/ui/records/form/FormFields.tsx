import { Button, Collapse, Fieldset, SimpleGrid, Stack } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '../inputs/FieldInput.tsx'
import type { Look } from '../looks.ts'
import type { FormParts, Values } from '../state/forms.ts'
import type { Refs } from '../state/pages.ts'

type Props = {
  noun: string
  own?: Look['inputs']
  parts: FormParts
  values: Values
  refs: Refs
  errors: Readonly<Record<string, string>>
  onChange: (key: string, value: unknown, refs?: Refs) => void
  onMaking: (made: Promise<unknown>) => void
  /** Stands between the first fields and the folded ones. */
  children?: ReactNode
}

/** The inputs of a form: first the main ones, then a fold with the rest, which opens by itself when something in it is wrong. */
export const FormFields = ({
  noun,
  own,
  parts,
  values,
  refs,
  errors,
  onChange,
  onMaking,
  children,
}: Props) => {
  const t = useT()
  const [opened, setOpened] = useState(false)
  const wrong = parts.groups.some((g) => g.fields.some(([key]) => key in errors))
  const shown = opened || wrong
  const input = ([key, field]: [string, Field], focused = false) => {
    const Own = own?.[key]
    const told = { label: t(`${noun}.${key}`), value: values[key], error: errors[key] }
    return Own ? (
      <Own key={key} {...told} values={values} onChange={(value) => onChange(key, value)} />
    ) : (
      <FieldInput
        key={key}
        noun={noun}
        name={key}
        field={field}
        {...told}
        refs={refs}
        required={field.required ?? false}
        focused={focused}
        onChange={(value, names) => onChange(key, value, names)}
        onMaking={onMaking}
      />
    )
  }
  const flags = (fields: [string, Field][]) => fields.filter(([, f]) => f.kind === 'flag')
  const firstText = parts.main.findIndex(([key, f]) => f.kind === 'text' && !values[key])
  return (
    <>
      {parts.main.map((entry, i) => input(entry, i === firstText))}
      {children}
      {parts.groups.length > 0 && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-expanded={shown}
            leftSection={shown ? <IconChevronUp size={15} /> : <IconChevronDown size={15} />}
            onClick={() => setOpened(!shown)}
          >
            {t(shown ? 'record.fewer' : 'record.more')}
          </Button>
          <Collapse expanded={shown}>
            <Stack gap="md" mt="sm">
              {parts.groups.map(({ name, fields }) => (
                <Fieldset key={name} legend={t(`form.group.${name}`)} variant="default">
                  <Stack gap="sm">
                    {flags(fields).length > 0 && (
                      <SimpleGrid cols={3}>{flags(fields).map((f) => input(f))}</SimpleGrid>
                    )}
                    {fields.filter(([, f]) => f.kind !== 'flag').map((f) => input(f))}
                  </Stack>
                </Fieldset>
              ))}
            </Stack>
          </Collapse>
        </div>
      )}
    </>
  )
}
