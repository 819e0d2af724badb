import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Money } from '#kit/money.ts'
import type { Output } from '#kit/endpoint.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { type Tally, type Theme, themes } from '#features/reviews/contract.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import { useListState } from '#ui/records/useListState.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getContractRisks } from '../../portfolio/contract-portfolio.ts'
import { heatOf, mostOfTheme, weightOf } from '../../portfolio/rules-risk.ts'
import classes from './RiskMap.module.css'
import { portfolioLook, PortfolioPage, type Tabs } from './PortfolioPage.tsx'

const FIRST = 30
const MOST = 100
const nothing: readonly string[] = ['risk']

type Risks = Output<typeof getContractRisks>
type Contract = Risks['items'][number]

/** The reviewed contracts with the most left to decide, the heaviest first, and in which matters; each field leads to its findings. */
export const RiskMap = ({ tabs }: { tabs: Tabs }) => {
  const t = useT()
  const state = useListState(portfolioLook)
  const [limit, setLimit] = useState(FIRST)
  const { find, filter } = state.query
  const query = { ...(find && { find }), ...(filter && { filter }), limit }
  const { data, error, refetch } = useQuery({
    ...ask(getContractRisks, { query }),
    placeholderData: keepPreviousData,
  })
  return (
    <PortfolioPage shown="risks" state={state} tabs={tabs} without={nothing} refs={data?.refs ?? {}}>
      <div className={classes['body']}>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton h={320} aria-label={t('state.loading')} />}
        {data && <Map data={data} />}
        {data?.next && limit < MOST && (
          <Button mt="sm" variant="default" size="compact-md" onClick={() => setLimit(MOST)}>
            {t('board.more')}
          </Button>
        )}
      </div>
    </PortfolioPage>
  )
}

const Map = ({ data: { items, risks, unreviewed } }: { data: Risks }) => {
  const t = useT()
  return (
    <>
      <Group gap="md" mb="xs">
        <Text size="sm" c="dimmed" maw={760}>
          {t('contract.risks.about')}
        </Text>
        {unreviewed > 0 && (
          <Anchor component={HrefLink} size="sm" href={listOf('contract', { and: [['reviewId', 'empty']] })}>
            {t('contract.risks.unreviewed', { count: unreviewed })}
          </Anchor>
        )}
      </Group>
      {items.length === 0 ? (
        <EmptyState
          icon={IconFileSearch}
          title={t('contract.risks.empty.title')}
          text={t('contract.risks.empty.text')}
        />
      ) : (
        <div className={classes['scroll']}>
          <table className={classes['map']} aria-label={t('contract.portfolio.risks.title')}>
            <thead>
              <tr>
                <th scope="col">{t('contract.one')}</th>
                <th scope="col">{t('contract.amount')}</th>
                <th scope="col">{t('contract.risk')}</th>
                {themes.map((theme) => (
                  <th key={theme} scope="col">
                    {t(`review.theme.${theme}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((contract) => (
                <Line key={contract.id} contract={contract} tally={risks[contract.id] ?? {}} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

const Line = ({ contract, tally }: { contract: Contract; tally: Tally }) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const here = `/w/${workspaceHere() ?? ''}`
  const name = contract.name ?? t('record.nameless')
  const review = may('review.read') ? contract.reviewId : null
  return (
    <tr>
      <th scope="row">
        <Anchor component={HrefLink} size="sm" href={`${here}/contracts/${contract.id}`}>
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t(`contract.state.${contract.state ?? 'draft'}`)}
        </Text>
      </th>
      <td className={classes['figure']}>{contract.amount ? format.money(contract.amount as Money) : ''}</td>
      <td className={classes['figure']}>
        <strong>{format.number(contract.risk ?? 0)}</strong>
      </td>
      {themes.map((theme) => (
        <Cell
          key={theme}
          theme={theme}
          name={name}
          counts={tally[theme]}
          href={review ? `${here}/reviews/${review}?theme=${theme}` : undefined}
        />
      ))}
    </tr>
  )
}

type CellProps = {
  theme: Theme
  name: string
  counts: NonNullable<Tally[Theme]> | undefined
  href: string | undefined
}

/** What weighs in a matter: a number, with a colour as dark as the worst of it, and what it is made of for whoever asks. */
const Cell = ({ theme, name, counts, href }: CellProps) => {
  const t = useT()
  if (!counts)
    return (
      <td className={classes['cell']} data-heat={0}>
        0
      </td>
    )
  const weight = weightOf(counts)
  const told = weight === mostOfTheme ? `${weight}+` : weight
  const made = t('contract.risks.made', counts)
  const label = `${name}: ${t(`review.theme.${theme}`)}, ${made}`
  return (
    <td className={classes['cell']} data-heat={heatOf(weight)} title={made}>
      {href ? (
        <HrefLink href={href} aria-label={label}>
          {told}
        </HrefLink>
      ) : (
        told
      )}
    </td>
  )
}
