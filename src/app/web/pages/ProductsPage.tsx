import { Alert, Anchor, List } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { listPipelines } from '#features/pipelines/contract.ts'
import { unboundOf } from '#features/pipelines/rules.ts'
import { listProducts } from '#features/products/contract.ts'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { productLook } from './looks.ts'
import { Opened } from './Opened.tsx'

/** What is sold, as a list, and what of it no pipeline takes. */
export const Page = () => (
  <>
    <Unbound />
    <Opened look={productLook} tabs={ViewTabs} />
  </>
)

const sold = JSON.stringify({ and: [['active', 'is', true]] })

/** The products on sale that no pipeline takes; nothing where every one has its way. */
const Unbound = () => {
  const t = useT()
  const may = useMay()
  const { workspace } = useSession()
  const { data: ways } = useQuery({ ...ask(listPipelines, {}), enabled: may('pipeline.read') })
  const closed = ways !== undefined && ways.items.length > 0 && !ways.items.some((p) => p.others)
  const { data } = useQuery({
    ...ask(listProducts, { query: { filter: sold, sort: 'name', limit: 200 } }),
    enabled: closed,
  })
  if (!closed || !data) return null
  const left = new Set(
    unboundOf(
      ways.items,
      data.items.map(({ id }) => id),
    ),
  )
  if (left.size === 0) return null
  return (
    <Alert color="yellow" icon={<IconRoute size={18} />} title={t('product.unbound.title')} m="md" mb={0}>
      <List size="sm" withPadding={false} listStyleType="none">
        {data.items.flatMap(({ id, name }) => (left.has(id) ? [<List.Item key={id}>{name}</List.Item>] : []))}
      </List>
      {t('product.unbound.text')}{' '}
      <Anchor component={HrefLink} size="sm" href={`/w/${workspace.slug}/settings/pipelines`}>
        {t('product.unbound.settings')}
      </Anchor>
    </Alert>
  )
}
