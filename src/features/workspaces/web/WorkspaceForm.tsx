import { Button, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createWorkspace } from '../contract.ts'
import { countryChoices, slugOf, timeZoneHere, timeZones } from './places.ts'

/** Founds a workspace: its name, its address, and where it lives. */
export const WorkspaceForm = ({ onFounded }: { onFounded: (slug: string) => void }) => {
  const t = useT()
  const { locale } = useLocale()
  const errorsOf = useFieldErrors()
  const found = useTell(createWorkspace)
  const [name, setName] = useState('')
  const [slug, setSlug] = useState<string | null>(null)
  const [country, setCountry] = useState<string | null>({ en: 'GB', zh: 'CN', ru: 'RU' }[locale])
  const [timeZone, setTimeZone] = useState<string | null>(timeZoneHere())
  const errors = errorsOf(found.error)
  const send = () =>
    found.mutate(
      {
        body: {
          name,
          slug: slug ?? slugOf(name),
          country: country ?? '',
          timeZone: timeZone ?? 'UTC',
          locale,
        },
      },
      { onSuccess: (workspace) => onFounded(workspace.slug) },
    )
  return (
    <form onSubmit={onSubmit(send)}>
      <Stack gap="sm">
        {Object.keys(errors).length === 0 && <ProblemAlert error={found.error} noun="workspace" />}
        <TextInput
          label={t('workspace.name')}
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors['name']}
        />
        <TextInput
          label={t('workspace.slug')}
          description={t('workspace.slug.rule')}
          required
          withAsterisk={false}
          pattern="[a-z0-9][a-z0-9\-]*"
          maxLength={63}
          leftSection="/w/"
          leftSectionWidth={40}
          value={slug ?? slugOf(name)}
          onChange={(event) => setSlug(event.currentTarget.value)}
          error={errors['slug']}
        />
        <Select
          label={t('workspace.country')}
          searchable
          allowDeselect={false}
          data={countryChoices(locale)}
          value={country}
          onChange={setCountry}
          error={errors['country']}
        />
        <Select
          label={t('workspace.timeZone')}
          searchable
          allowDeselect={false}
          data={timeZones()}
          value={timeZone}
          onChange={setTimeZone}
          error={errors['timeZone']}
        />
        <Button type="submit" loading={found.isPending || found.isSuccess}>
          {t('workspace.found')}
        </Button>
      </Stack>
    </form>
  )
}
