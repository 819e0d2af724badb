import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
  VisuallyHidden,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useFormat, useT, useTimeZone } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { CountryInput } from '#ui/records/inputs/CountryInput.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { addTaxRate, listTaxRates, rateCategories, removeTaxRate, type TaxRate } from '../contract.ts'
import classes from './Prices.module.css'

/** The tax rates that are known, and a way to add one. */
export const TaxRates = () => {
  const t = useT()
  const may = useMay()
  const format = useFormat()
  const problem = useProblem()
  const { data, error } = useQuery({ ...ask(listTaxRates, {}), enabled: may('tax_rate.read') })
  const [going, setGoing] = useState<TaxRate | null>(null)
  const remove = useTell(removeTaxRate)
  if (!may('tax_rate.read')) return null
  const rates = (data?.items ?? []).toSorted((a, b) =>
    `${a.country} ${rateCategories.indexOf(a.category)} ${a.validFrom}`.localeCompare(
      `${b.country} ${rateCategories.indexOf(b.category)} ${b.validFrom}`,
    ),
  )
  const drop = () =>
    going?.id &&
    remove.mutate(
      { params: { id: going.id } },
      {
        onSuccess: () => setGoing(null),
        onError: (wrong) => (setGoing(null), showProblem(problem(wrong))),
      },
    )
  return (
    <Stack gap="sm" component="section" aria-label={t('tax_rate.many')}>
      <Title order={2} fz="md">
        {t('tax_rate.many')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('tax_rate.about')}
      </Text>
      <ProblemAlert error={error} />
      <table className={classes['table']} aria-label={t('tax_rate.many')}>
        <thead>
          <tr>
            {['country', 'category', 'rate', 'validFrom', 'ground'].map((key) => (
              <th key={key} scope="col">
                {t(`tax_rate.${key}`)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('record.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate.id ?? `${rate.country} ${rate.category} ${rate.validFrom}`}>
              <th scope="row">{rate.country}</th>
              <td data-label={t('tax_rate.category')}>{t(`tax_rate.category.${rate.category}`)}</td>
              <td data-label={t('tax_rate.rate')}>{format.percent(Number(rate.rate) / 100)}</td>
              <td data-label={t('tax_rate.validFrom')}>{format.day(rate.validFrom)}</td>
              <td data-label={t('tax_rate.ground')}>{rate.ground}</td>
              <td>
                {rate.id === null ? (
                  <Badge size="xs" color="gray">
                    {t('tax_rate.ready')}
                  </Badge>
                ) : (
                  may('tax_rate.delete') && (
                    <ActionIcon
                      aria-label={t('tax_rate.remove', {
                        country: rate.country,
                        day: format.day(rate.validFrom),
                      })}
                      onClick={() => setGoing(rate)}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  )
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {may('tax_rate.create') && <NewRate />}
      <Confirm
        opened={going !== null}
        title={t('tax_rate.remove.title')}
        text={t('tax_rate.remove.text')}
        verb={t('action.delete')}
        busy={remove.isPending}
        onConfirm={drop}
        onClose={() => setGoing(null)}
      />
    </Stack>
  )
}

const NewRate = () => {
  const t = useT()
  const fieldErrors = useFieldErrors()
  const { country } = useSession().workspace
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const [blank] = useState({
    country,
    category: 'standard',
    rate: null as string | null,
    validFrom: today,
    ground: '',
  })
  const [rate, setRate] = useState(blank)
  const add = useTell(addTaxRate)
  const errors = fieldErrors(add.error)
  const named = (key: keyof typeof rate) => ({ label: t(`tax_rate.${key}`), error: errors[key] })
  const put = (change: Partial<typeof rate>) => setRate({ ...rate, ...change })
  const send = () =>
    add.mutate(
      { body: { ...rate, rate: rate.rate ?? '', category: rate.category as TaxRate['category'] } },
      { onSuccess: () => (setRate(blank), showDone(t('state.saved'))) },
    )
  return (
    <form noValidate onSubmit={onSubmit(send)}>
      <Group gap="xs" align="flex-end">
        <CountryInput
          common={named('country')}
          value={rate.country}
          onChange={(value) => typeof value === 'string' && put({ country: value })}
        />
        <Select
          {...named('category')}
          data={rateCategories.map((value) => ({ value, label: t(`tax_rate.category.${value}`) }))}
          allowDeselect={false}
          value={rate.category}
          onChange={(category) => category && put({ category })}
        />
        <DecimalInput
          {...named('rate')}
          w={110}
          value={rate.rate}
          onChange={(value) => put({ rate: value })}
        />
        <DayInput
          common={named('validFrom')}
          value={rate.validFrom}
          clearable={false}
          onChange={(day) => typeof day === 'string' && put({ validFrom: day })}
        />
        <TextInput
          {...named('ground')}
          flex="1 1 200px"
          maxLength={300}
          value={rate.ground}
          onChange={(e) => put({ ground: e.currentTarget.value })}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} />} loading={add.isPending}>
          {t('tax_rate.add')}
        </Button>
      </Group>
      {add.error && Object.keys(errors).length === 0 && <ProblemAlert error={add.error} noun="tax_rate" />}
    </form>
  )
}
