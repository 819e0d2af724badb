import { Badge, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Money } from '#kit/money.ts'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { RelatedPanel } from '#ui/records/page/RelatedPanel.tsx'
import type { AnyRecord, Page } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { listOffers } from '../contract.ts'
import { makeOffer } from '../contract-papers.ts'
import './look.ts'
import { stateColour } from './look.ts'

/** The offers of a deal, newest first, and a way to make one of its lines. */
export const OffersPanel = ({ dealId }: { dealId: string }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const { history } = useRouter()
  const make = useTell(makeOffer)
  const filter = JSON.stringify({ and: [['dealId', 'in', [dealId]]] })
  const { data, isPending } = useQuery({
    ...ask(listOffers, { query: { filter, sort: '-createdAt', limit: 20 } }),
    enabled: may('offer.read'),
  })
  if (!may('offer.read')) return null
  const { items } = (data as unknown as Page | undefined) ?? { items: [] }
  return (
    <RelatedPanel
      noun="offer"
      title={t('offer.panel.title')}
      empty={t('offer.panel.empty')}
      pending={isPending}
      items={items}
      line={(record) => <Line key={record.id} record={record} />}
      onAdd={() =>
        make.mutate(
          { params: { id: dealId } },
          {
            onSuccess: ({ id }) => history.push(`/w/${workspaceHere() ?? ''}/offers/${id}`),
            onError: (error) => showProblem(problem(error)),
          },
        )
      }
    />
  )
}

const Line = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const format = useFormat()
  const title = String(record.number ?? record.name ?? '')
  const state = String(record.state)
  return (
    <li>
      <Group gap={8} wrap="nowrap" justify="space-between">
        <Reference noun="offer" id={record.id} refs={{ [record.id]: { noun: 'offer', title } }} />
        {record.amount ? (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {format.money(record.amount as Money)}
          </Text>
        ) : null}
      </Group>
      <Badge size="sm" variant="light" color={stateColour[state] ?? 'gray'}>
        {t(`offer.state.${state}`)}
      </Badge>
    </li>
  )
}
