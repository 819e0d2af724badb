import { Anchor, Group } from '@mantine/core'
import { addressOf } from '#kit/client.ts'
import { useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { ExportMenu } from '#ui/shell/ExportMenu.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { exportFunnel } from '../contract.ts'

type Props = { id: string; days: { from: string; to: string } }

/** From a pipeline's funnel to the very stays that it tells of, and out of it as a file. */
export const FunnelMore = ({ id, days }: Props) => {
  const t = useT()
  const may = useMay()
  const { slug } = useSession().workspace
  const behind = {
    and: [['pipelineId', 'in', [id]] as const, ['enteredAt', 'between', [days.from, days.to]] as const],
  }
  return (
    <Group gap="sm">
      {may('stay.read') && (
        <Anchor component={HrefLink} size="sm" href={listOf('stay', behind)}>
          {t('stay.many')}
        </Anchor>
      )}
      {may('deal.export') && (
        <ExportMenu
          file={(as) =>
            `${addressOf(exportFunnel, { params: { id }, query: { ...days, as } })}&workspace=${encodeURIComponent(slug)}`
          }
        />
      )}
    </Group>
  )
}
