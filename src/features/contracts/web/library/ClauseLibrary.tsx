import {
  Group,
  Paper,
  SegmentedControl,
  Skeleton,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core'
import { IconContract, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { type Side, sides } from '#features/reviews/contract.ts'
import { clauseTypes } from '#features/reviews/contract-types.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listWordings, ranks } from '../../wordings/contract-wordings.ts'
import { RankWordings } from './RankWordings.tsx'

/** Everything the house has to say in contracts, matter by matter, for a side and in a language. */
export const ClauseLibrary = () => {
  const t = useT()
  const { locale: own } = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const locale = chosen ?? own
  const [side, setSide] = useState<Side>('customer')
  const [find, setFind] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const { data, error } = useQuery(ask(listWordings, { query: { locale } }))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={320} aria-label={t('state.loading')} />
  const known = new Map(data.items.map((matter) => [matter.type, matter]))
  const wanted = find.trim().toLocaleLowerCase()
  const matters = clauseTypes
    .map((type) => {
      const { why = '', wordings = [] } = known.get(type) ?? {}
      return {
        type,
        name: t(`review.type.${type}`),
        why,
        wordings: wordings.filter((one) => one.side === side),
      }
    })
    .filter(({ name, why, wordings }) =>
      [name, why, ...wordings.map(({ words }) => words)].some((text) =>
        text.toLocaleLowerCase().includes(wanted),
      ),
    )
    // Matters the house has words on come first.
    .toSorted(
      (a, b) => Number(b.wordings.length > 0) - Number(a.wordings.length > 0) || a.name.localeCompare(b.name),
    )
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end">
        <TextInput
          type="search"
          flex="1 1 220px"
          aria-label={t('contract_wording.find')}
          placeholder={t('contract_wording.find')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('contract.language')}
          value={locale}
          onChange={(value) => setChosen(locales.find((one) => one === value) ?? null)}
          data={locales.map((value) => ({ value, label: t(`contract.ruling.${value}`) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('contract.ourRole')}
          value={side}
          onChange={(value) => setSide(sides.find((one) => one === value) ?? side)}
          data={sides.map((value) => ({ value, label: t(`contract_wording.for.${value}`) }))}
        />
      </Group>
      {matters.length === 0 ? (
        <EmptyState
          icon={IconContract}
          title={t('contract_wording.none.title')}
          text={t('contract_wording.none.text')}
        />
      ) : (
        <Stack gap="xs">
          {matters.map(({ type, name, why, wordings }) => (
            <Paper key={type} withBorder px="md" py="xs">
              <UnstyledButton
                w="100%"
                aria-expanded={open.has(type)}
                onClick={() => setOpen(open.symmetricDifference(new Set([type])))}
              >
                <Text size="sm" fw={500} component="span" display="block">
                  {name}
                </Text>
                <Text size="xs" c="dimmed" component="span">
                  {t('contract_wording.count', {
                    count: wordings.filter(({ hidden }) => !hidden).length,
                    own: wordings.filter(({ id }) => id !== null).length,
                  })}
                </Text>
              </UnstyledButton>
              {open.has(type) && (
                <Stack gap="md" mt="sm">
                  {why && (
                    <Text size="sm" c="dimmed" lang={locale}>
                      {why}
                    </Text>
                  )}
                  {ranks.map((rank) => (
                    <RankWordings
                      key={rank}
                      about={{ type, locale, side, rank }}
                      wordings={wordings.filter((one) => one.rank === rank)}
                    />
                  ))}
                </Stack>
              )}
            </Paper>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
