import { Progress, Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { Coverage } from '../../contract-coverage.ts'

/** How many musts are covered, and once something is to be handed over, how many requirements are accepted. */
export const Progresses = ({ data }: { data: Coverage }) => {
  const t = useT()
  const { must } = data.priorities
  const { all, accepted } = data.acceptance
  const isBrought = data.items.some(({ deliverables }) => deliverables.length > 0) || accepted > 0
  return (
    <Stack gap={6} mt="md" maw={560}>
      <Line
        label={t('coverage.progress', { covered: must.covered, all: must.all })}
        done={must.covered}
        all={must.all}
      />
      <Text size="xs" c="dimmed">
        {t(data.uncovered === 0 ? 'coverage.may' : 'coverage.mayNot', { count: data.uncovered })}
        {data.beyond > 0 && ` ${t('coverage.beyond', { count: data.beyond })}`}
      </Text>
      <Text size="xs" c="dimmed">
        {t('coverage.places', data.places)}
      </Text>
      {isBrought && <Line label={t('coverage.acceptance', { accepted, all })} done={accepted} all={all} />}
    </Stack>
  )
}

const Line = ({ label, done, all }: { label: string; done: number; all: number }) => {
  const share = all === 0 ? 100 : (done / all) * 100
  return (
    <>
      <Text size="sm" fw={600} component="output">
        {label}
      </Text>
      <Progress value={share} color={share === 100 ? 'green' : 'clay.5'} aria-label={label} />
    </>
  )
}
