import { Group, SegmentedControl, Skeleton, Stack, Switch, Tabs, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { type Side, sides } from '#features/reviews/contract.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Text as Read } from '../../contract-text.ts'
import { getTemplateText } from '../../templates/contract-contents.ts'
import { isFact } from '../../text/rules-cover.ts'
import { CoverFields } from '../cover/CoverPage.tsx'
import { type Desk, DeskProvider, jumpTo, useDesk, useEdits } from '../desk.ts'
import { ContractText } from '../text/ContractText.tsx'
import { OwnVariables } from './OwnVariables.tsx'

/** The text of a template with the values it begins with and its own variables, each language alone or all side by side. */
export const TemplateDesk = ({ id, writes }: { id: string; writes: boolean }) => {
  const t = useT()
  const { locale: own } = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [together, setTogether] = useState(false)
  const [side, setSide] = useState<Side>('customer')
  const asked = (locale: Locale) => ({
    ...ask(getTemplateText, { params: { id }, query: { locale } }),
    placeholderData: keepPreviousData,
  })
  const { data: first, error } = useQuery(asked(chosen ?? own))
  const languages = first?.languages ?? []
  // A template that is not written in the reader's language opens in one of its own.
  const locale =
    first && languages.length > 0 && !languages.includes(first.locale) ? languages[0]! : (chosen ?? own)
  const { data: alone } = useQuery(asked(locale))
  const [second, third] = languages.filter((other) => other !== locale)
  const { data: beside } = useQuery({ ...asked(second ?? locale), enabled: together && second !== undefined })
  const { data: last } = useQuery({ ...asked(third ?? locale), enabled: together && third !== undefined })
  const change = useEdits(id, locale, 'template')
  if (error) return <ProblemAlert error={error} />
  if (!alone) return <Skeleton h={320} aria-label={t('state.loading')} />
  const others = together
    ? [second && beside, third && last].filter((text): text is Read => Boolean(text))
    : []
  const texts: [Read, ...Read[]] = [alone, ...others]
  const desk: Desk = {
    id,
    of: 'template',
    texts,
    wanted: languages.length > 0 ? languages : [locale],
    side,
    amends: false,
    writes: writes && alone.open,
    change,
    jump: jumpTo,
  }
  return (
    <DeskProvider value={desk}>
      <Tabs defaultValue="text" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="text">{t('contract_template.text')}</Tabs.Tab>
          <Tabs.Tab value="values">{t('contract_template.values')}</Tabs.Tab>
          <Tabs.Tab value="variables">{t('contract_template.variables')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <Group gap="md" mb="sm">
            {languages.length > 1 && (
              <>
                <SegmentedControl
                  size="xs"
                  aria-label={t('contract.language')}
                  value={locale}
                  onChange={(value) => setChosen(locales.find((one) => one === value) ?? null)}
                  data={languages.map((value) => ({ value, label: t(`contract.ruling.${value}`) }))}
                />
                <Switch
                  size="xs"
                  label={t('contract.sideBySide')}
                  checked={together}
                  onChange={(event) => setTogether(event.currentTarget.checked)}
                />
              </>
            )}
            {desk.writes && (
              <Group gap="xs" ml="auto">
                <Text size="xs">{t('contract.ourRole')}</Text>
                <SegmentedControl
                  size="xs"
                  aria-label={t('contract.ourRole')}
                  value={side}
                  onChange={(value) => setSide(sides.find((one) => one === value) ?? side)}
                  data={sides.map((value) => ({ value, label: t(`contract.ourRole.${value}`) }))}
                />
              </Group>
            )}
          </Group>
          <ContractText marks={false} margin={() => null} />
        </Tabs.Panel>
        <Tabs.Panel value="values">
          <Values />
        </Tabs.Panel>
        <Tabs.Panel value="variables">
          <OwnVariables />
        </Tabs.Panel>
      </Tabs>
    </DeskProvider>
  )
}

/** What contracts made from the template begin with. */
const Values = () => {
  const t = useT()
  const { asked } = useDesk().texts[0]
  return (
    <Stack gap="lg" maw={560}>
      <Text size="sm" c="dimmed">
        {t(asked.length === 0 ? 'contract.cover.empty' : 'contract_template.values.text')}
      </Text>
      <CoverFields names={asked.filter((name) => !isFact(name))} />
    </Stack>
  )
}
