import { Button, Group, Select, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type OfficialCountry, officialCountries } from '#kit/official.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { showDone, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Calendar, changeCalendar, createCalendar, removeCalendar, type Settings } from '../contract.ts'
import { WeekInput } from './WeekInput.tsx'
import { YearView } from './YearView.tsx'

const settingsOf = ({ id: _, version: __, ...settings }: Calendar): Settings => settings

/** One working calendar: its week, whose official days hold, and a year of days with what is different on them. */
export const CalendarEditor = ({ calendar, onGone }: { calendar: Calendar; onGone: () => void }) => {
  const t = useT()
  const may = useMay()
  const disabled = !may('calendar.update')
  const { timeZone: zone } = useSession().workspace
  const [begun, setBegun] = useState(calendar)
  const [draft, setDraft] = useState(settingsOf(calendar))
  const save = useTell(changeCalendar)
  const gone = useTell(removeCalendar)
  const again = useTell(createCalendar)
  const changed = JSON.stringify(draft) !== JSON.stringify(settingsOf(begun))
  const take = (to: Calendar) => (setBegun(to), setDraft(settingsOf(to)))
  // Somebody else's change comes in at once, but never over what is being changed here.
  if (calendar.version > begun.version && !changed) take(calendar)
  const set = (change: Partial<Settings>) => setDraft({ ...draft, ...change })
  const send = () =>
    save.mutate(
      { params: { id: calendar.id }, body: { ...draft, version: begun.version } },
      { onSuccess: (after) => (take(after), showDone(t('state.saved'))) },
    )
  const remove = () =>
    gone.mutate(
      { params: { id: calendar.id } },
      {
        onSuccess: () => {
          onGone()
          showUndo(t('calendar.removed', { name: begun.name }), () =>
            again.mutateAsync({ body: settingsOf(begun) }),
          )
        },
      },
    )
  return (
    <Stack gap="lg">
      <ProblemAlert error={save.error ?? gone.error} noun="calendar" />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={t('calendar.name')}
          maxLength={100}
          disabled={disabled}
          value={draft.name}
          onChange={(e) => set({ name: e.currentTarget.value })}
        />
        <Select
          label={t('calendar.country')}
          description={t('calendar.country.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          disabled={disabled}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          placeholder={t('calendar.country.none')}
          data={officialCountries.map((value) => ({ value, label: t(`calendar.country.${value}`) }))}
          value={draft.country}
          onChange={(country) => set({ country: country as OfficialCountry | null })}
        />
        <Select
          label={t('calendar.timeZone')}
          disabled={disabled}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          placeholder={t('calendar.timeZone.workspace', { zone })}
          data={Intl.supportedValuesOf('timeZone')}
          value={draft.timeZone}
          onChange={(timeZone) => set({ timeZone })}
        />
      </SimpleGrid>
      <Switch
        label={t('calendar.isDefault')}
        description={t('calendar.isDefault.hint')}
        disabled={disabled || begun.isDefault}
        checked={draft.isDefault}
        onChange={(e) => set({ isDefault: e.currentTarget.checked })}
      />
      <WeekInput week={draft.week} disabled={disabled} onChange={(week) => set({ week })} />
      <YearView settings={draft} disabled={disabled} onChange={(exceptions) => set({ exceptions })} />
      {!disabled && (
        <Group gap="xs">
          <Button disabled={!changed} loading={save.isPending} onClick={send}>
            {t('action.save')}
          </Button>
          {changed && (
            <>
              <Button variant="default" onClick={() => (take(calendar), save.reset())}>
                {t('action.cancel')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('calendar.unsaved')}
              </Text>
            </>
          )}
          {!begun.isDefault && may('calendar.delete') && (
            <Button variant="default" ml="auto" loading={gone.isPending} onClick={remove}>
              {t('action.delete')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  )
}
