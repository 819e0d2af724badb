import { Alert, Button, Code, CopyButton, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconCheck, IconCopy, IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import type { DeskName } from '#features/dashboards/contract.ts'
import { locales } from '#kit/i18n.ts'
import { type PeriodName, periods } from '#kit/period.ts'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listScreens, looks, makeScreen } from '../contract.ts'

const NEVER = 'none'
const lives = ['1', '7', '30', '365'] as const

/** Makes a link, then shows its address: the only time it can be seen. */
export const ScreenForm = ({ desk, period: shown }: { desk: DeskName; period: PeriodName }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const { locale: own } = useLocale()
  const [period, setPeriod] = useState<PeriodName>(shown)
  const [look, setLook] = useState<(typeof looks)[number]>('dark')
  const [locale, setLocale] = useState(own)
  const [life, setLife] = useState<string>(NEVER)
  const make = useTell(makeScreen, { refreshes: [listScreens] })
  const errors = errorsOf(make.error)
  const send = ({ name = '' }: Record<string, string>) => {
    const expiresAt =
      life === NEVER
        ? null
        : Temporal.Now.instant()
            .add({ hours: 24 * Number(life) })
            .round('second')
            .toString()
    make.mutate({ body: { name, desk, period, look, locale, expiresAt } })
  }
  if (make.data) return <Made address={`${location.origin}${make.data.path}`} />
  return (
    <form onSubmit={onSubmit(send)}>
      <Stack gap="sm">
        {Object.keys(errors).length === 0 && <ProblemAlert error={make.error} />}
        <TextInput
          name="name"
          label={t('screen.name')}
          placeholder={t('screen.name.example')}
          required
          withAsterisk={false}
          maxLength={100}
          error={errors['name']}
          data-autofocus
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label={t('screen.period')}
            allowDeselect={false}
            data={periods.map((value) => ({ value, label: t(`screen.period.${value}`) }))}
            value={period}
            onChange={(next) => next && setPeriod(next)}
          />
          <Select
            label={t('screen.life')}
            allowDeselect={false}
            data={[
              { value: NEVER, label: t('screen.life.none') },
              ...lives.map((value) => ({ value, label: t('screen.life.days', { days: Number(value) }) })),
            ]}
            value={life}
            onChange={(next) => next && setLife(next)}
          />
          <Select
            label={t('screen.look')}
            allowDeselect={false}
            data={looks.map((value) => ({ value, label: t(`screen.look.${value}`) }))}
            value={look}
            onChange={(next) => next && setLook(next)}
          />
          <Select
            label={t('screen.locale')}
            allowDeselect={false}
            data={locales.map((value) => ({ value, label: t(`screen.locale.${value}`) }))}
            value={locale}
            onChange={(next) => next && setLocale(next)}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={make.isPending}>
            {t('screen.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const Made = ({ address }: { address: string }) => {
  const t = useT()
  return (
    <Stack gap="sm">
      <Alert color="yellow">{t('screen.once')}</Alert>
      <Code block fz="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {address}
      </Code>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'state.copied' : 'action.copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('screen.open')}
        </Button>
      </Group>
    </Stack>
  )
}
