import { Alert, Anchor, Box, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Obstacle } from '../../agreement/contract-agreement.ts'
import { useDesk, useVariableName } from '../desk.ts'
import { ReviewButton } from '../ReviewButton.tsx'

/** Says in words what keeps the contract on the page from being signed. */
export const useObstacleText = (): ((obstacle: Obstacle) => string) => {
  const t = useT()
  const format = useFormat()
  const variable = useVariableName()
  const { texts } = useDesk()
  const labelOf = (code: string) =>
    texts[0].reads.clauses.find((clause) => clause.code === code)?.label ?? code
  const nameOf = ({ kind, of }: Obstacle) => {
    if (kind === 'blank') return variable(of)
    return kind === 'reviewer' || kind === 'unapproved' ? t(`contract.role.${of}`) : labelOf(of)
  }
  return (obstacle) => {
    const { kind, sum, price, count } = obstacle
    return t(`contract.obstacle.${kind}`, {
      of: nameOf(obstacle),
      sum: sum ? format.money(sum) : t('contract.obstacle.mixed'),
      price: price ? format.money(price) : '',
      count: count ?? 0,
    })
  }
}

/** Everything that keeps a contract from being signed; what stands in a clause leads there. A button they keep back is described by `id`. */
export const Obstacles = ({ id: at, obstacles }: { id: string; obstacles: readonly Obstacle[] }) => {
  const t = useT()
  const tell = useObstacleText()
  const { id, jump } = useDesk()
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle size={18} />}
      title={t('contract.obstacles', { count: obstacles.length })}
    >
      <List size="sm" spacing={4} id={at}>
        {obstacles.map((one) => (
          <List.Item key={`${one.kind} ${one.of}`}>
            {one.clause === null ? (
              tell(one)
            ) : (
              <Anchor
                component="button"
                type="button"
                size="sm"
                ta="start"
                c="inherit"
                underline="always"
                style={{ verticalAlign: 'top' }}
                onClick={() => jump(one.clause!)}
              >
                {tell(one)}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
      {obstacles.some(({ kind }) => kind === 'unreviewed') && (
        <Box mt="xs">
          <ReviewButton id={id} again={false} />
        </Box>
      )}
    </Alert>
  )
}
