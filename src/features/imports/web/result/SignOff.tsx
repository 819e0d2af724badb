import { Badge, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { getImport, type Import, listImports, signOffImport } from '../../contract.ts'
import { FileProblem } from '../parts/FileProblem.tsx'

/** Whether the numbers agree, and the button by which the responsible person confirms it. */
export const SignOff = ({ source }: { source: Import }) => {
  const t = useT()
  const format = useFormat()
  const sign = useTell(signOffImport, { refreshes: [getImport, listImports] })
  if (source.signedOffAt)
    return (
      <Badge size="lg" color="teal" leftSection={<IconCircleCheck size={14} />}>
        {t('import.signedOff', { date: format.dayOf(source.signedOffAt) })}
      </Badge>
    )
  if (!source.can.includes('signOff')) return null
  return (
    <Group gap="sm">
      <Tooltip label={t('import.signOff.about')} multiline maw={300}>
        <Button
          variant="default"
          leftSection={<IconCircleCheck size={16} />}
          disabled={source.reconciled !== true}
          loading={sign.isPending}
          onClick={() => sign.mutate({ params: { id: source.id }, body: { version: source.version } })}
        >
          {t('import.signOff')}
        </Button>
      </Tooltip>
      {source.reconciled === false && (
        <Text size="sm" c="dimmed">
          {t('import.signOff.blocked')}
        </Text>
      )}
      <FileProblem error={sign.error} />
    </Group>
  )
}
