import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeskName } from '#features/dashboards/contract.ts'
import { listMembers } from '#features/members/contract.ts'
import { languageTag, locales } from '#kit/i18n.ts'
import { type PeriodName, periods } from '#kit/period.ts'
import { ask, useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createMailing, listMailings, rhythms } from '../contract.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const monthDays = Array.from({ length: 31 }, (_, n) => String(n + 1))

/** To whom a desk goes, how often and when. */
export const MailingForm = ({ desk, period: shown }: { desk: DeskName; period: PeriodName }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const { locale: own } = useLocale()
  const { memberId, name } = useSession()
  const known = useMay()('member.read')
  const { data } = useQuery({ ...ask(listMembers, { query: { limit: 200, sort: 'name' } }), enabled: known })
  const [recipients, setRecipients] = useState([memberId])
  const [every, setEvery] = useState<(typeof rhythms)[number]>('week')
  const [weekday, setWeekday] = useState('1')
  const [monthDay, setMonthDay] = useState('1')
  const [at, setAt] = useState('09:00')
  const [period, setPeriod] = useState<PeriodName>(shown)
  const [locale, setLocale] = useState(own)
  const make = useTell(createMailing, { refreshes: [listMailings] })
  const errors = errorsOf(make.error)
  const people = data?.items.filter(({ active }) => active) ?? []
  const dayName = (n: number) =>
    new Date(Date.UTC(2024, 0, n)).toLocaleDateString(languageTag[own], { weekday: 'long', timeZone: 'UTC' })
  const send = () =>
    make.mutate(
      {
        body: {
          desk,
          period,
          locale,
          recipients: recipients.map((id) => ({ id })),
          every,
          weekday: every === 'week' ? Number(weekday) : null,
          monthDay: every === 'month' ? Number(monthDay) : null,
          at,
        },
      },
      { onSuccess: () => showDone(t('state.saved')) },
    )
  return (
    <form onSubmit={onSubmit(send)}>
      <Stack gap="sm">
        {Object.keys(errors).length === 0 && <ProblemAlert error={make.error} />}
        <MultiSelect
          label={t('mailing.recipients')}
          searchable
          maxValues={50}
          nothingFoundMessage={t('input.nothing')}
          data={[
            { value: memberId, label: name },
            ...people.flatMap((one) =>
              one.id === memberId ? [] : [{ value: one.id, label: one.name ?? '' }],
            ),
          ]}
          value={recipients}
          onChange={setRecipients}
          error={errors['recipients']}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <Select
            label={t('mailing.every')}
            allowDeselect={false}
            data={rhythms.map((value) => ({ value, label: t(`mailing.every.${value}`) }))}
            value={every}
            onChange={(next) => next && setEvery(next)}
          />
          {every === 'week' && (
            <Select
              label={t('mailing.weekday')}
              allowDeselect={false}
              data={weekdays.map((n) => ({ value: String(n), label: dayName(n) }))}
              value={weekday}
              onChange={(next) => next && setWeekday(next)}
            />
          )}
          {every === 'month' && (
            <Select
              label={t('mailing.monthDay')}
              title={t('mailing.monthDay.hint')}
              allowDeselect={false}
              data={monthDays}
              value={monthDay}
              onChange={(next) => next && setMonthDay(next)}
            />
          )}
          <TextInput
            type="time"
            label={t('mailing.at')}
            required
            withAsterisk={false}
            value={at}
            onChange={(e) => setAt(e.currentTarget.value)}
            error={errors['at']}
          />
          <Select
            label={t('mailing.period')}
            allowDeselect={false}
            data={periods.map((value) => ({ value, label: t(`mailing.period.${value}`) }))}
            value={period}
            onChange={(next) => next && setPeriod(next)}
          />
          <Select
            label={t('mailing.locale')}
            allowDeselect={false}
            data={locales.map((value) => ({ value, label: t(`mailing.locale.${value}`) }))}
            value={locale}
            onChange={(next) => next && setLocale(next)}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={make.isPending}>
            {t('mailing.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
