import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { languageName, type Locale, locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changeWorkspace, type Workspace } from '../contract.ts'
import { countryChoices, timeZones } from './places.ts'

type Settings = Pick<Workspace, 'name' | 'timeZone' | 'country' | 'locale'>

/** What holds for everybody: the workspace's name, place and language. */
export const WorkspaceSettings = () => {
  const t = useT()
  const { locale } = useLocale()
  const { workspace } = useSession()
  const errorsOf = useFieldErrors()
  const [begun, setBegun] = useState(workspace)
  const [wanted, setWanted] = useState<Partial<Settings>>({})
  const save = useTell(changeWorkspace)
  const errors = errorsOf(save.error)
  const set = (change: Partial<Settings>) => setWanted({ ...wanted, ...change })
  const shown = { ...begun, ...wanted }
  const changed = (Object.keys(wanted) as (keyof Settings)[]).some((k) => wanted[k] !== begun[k])
  // Somebody else's change comes in at once, but never over what is being typed.
  if (workspace.version > begun.version && !changed) setBegun(workspace)
  const reload = () => (setWanted({}), setBegun(workspace), save.reset())
  const send = () =>
    save.mutate(
      { body: { ...wanted, version: begun.version } },
      { onSuccess: (after) => (setWanted({}), setBegun(after), showDone(t('state.saved'))) },
    )
  return (
    <form onSubmit={onSubmit(send)}>
      <Stack gap="sm" maw={420}>
        {Object.keys(errors).length === 0 && <ProblemAlert error={save.error} noun="workspace" />}
        <TextInput
          label={t('workspace.name')}
          required
          withAsterisk={false}
          maxLength={200}
          value={shown.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={errors['name']}
        />
        <TextInput label={t('workspace.slug')} value={`/w/${workspace.slug}`} readOnly variant="filled" />
        <Select
          label={t('workspace.timeZone')}
          description={t('workspace.timeZone.about')}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('state.nothingFound')}
          data={timeZones(workspace.timeZone)}
          value={shown.timeZone}
          onChange={(timeZone) => timeZone && set({ timeZone })}
          error={errors['timeZone']}
        />
        <Select
          label={t('workspace.country')}
          description={t('workspace.country.about')}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('state.nothingFound')}
          data={countryChoices(locale)}
          value={shown.country}
          onChange={(country) => country && set({ country })}
          error={errors['country']}
        />
        <Select
          label={t('workspace.locale')}
          description={t('workspace.locale.about')}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: languageName[value] }))}
          value={shown.locale}
          onChange={(value) => value && set({ locale: value as Locale })}
          error={errors['locale']}
        />
        <Group gap="xs" mt="xs">
          <Button type="submit" disabled={!changed} loading={save.isPending}>
            {t('action.save')}
          </Button>
          {changed && (
            <Button variant="default" onClick={reload}>
              {t('action.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
