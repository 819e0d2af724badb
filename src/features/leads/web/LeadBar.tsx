import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useChange } from '#ui/records/data/useChange.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { lead } from '../contract.ts'
import { isOpen } from '../rules.ts'
import { ConvertDialog } from './ConvertDialog.tsx'
import { spanOf } from './spans.ts'
import { RejectDialog } from './RejectDialog.tsx'

type Props = {
  record: AnyRecord
  /** How a suspected lead is cleared. */
  clearing: ReactNode
}

/** What is to be done about a lead: take it up, make a deal of it, reject it; or what became of it. */
export const LeadBar = ({ record, clearing }: Props) => {
  const t = useT()
  const { change } = useChange(lead)
  const [asking, setAsking] = useState<'deal' | 'reason' | null>(null)
  const may = record.can.includes('update')
  const reject = may && (
    <Button size="compact-sm" variant="default" onClick={() => setAsking('reason')}>
      {t('lead.reject')}
    </Button>
  )
  const close = () => setAsking(null)
  return (
    <section aria-label={t('lead.status')}>
      {record.status === 'suspected' && (
        <Alert
          color="yellow"
          variant="light"
          mx="md"
          mt="sm"
          py="xs"
          icon={<IconAlertTriangle size={18} />}
          title={t('lead.suspected.title')}
        >
          <Text size="sm" mb={8}>
            {t('lead.suspected.text')}
          </Text>
          <Group gap="xs">
            {may && clearing}
            {reject}
          </Group>
        </Alert>
      )}
      {isOpen(record.status) && (
        <Group px="md" py="xs" gap="xs">
          <Waiting record={record} />
          {may && (
            <Group gap="xs" ml="auto">
              {record.status === 'new' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => void change(record, { status: 'working' })}
                >
                  {t('lead.take')}
                </Button>
              )}
              {reject}
              <Button size="compact-sm" onClick={() => setAsking('deal')}>
                {t('lead.convert')}
              </Button>
            </Group>
          )}
        </Group>
      )}
      {typeof record.dealId === 'string' && (
        <Group px="md" py="xs" gap="xs">
          <Waiting record={record} />
          <Button
            ml="auto"
            size="compact-sm"
            variant="default"
            component={Link}
            to={`/w/${workspaceHere() ?? ''}/deals/${record.dealId}`}
          >
            {t('lead.openDeal')}
          </Button>
        </Group>
      )}
      {asking === 'deal' && <ConvertDialog record={record} onClose={close} />}
      {asking === 'reason' && <RejectDialog record={record} onClose={close} />}
    </section>
  )
}

/** How long somebody waits for an answer, or waited. */
const Waiting = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const { locale } = useLocale()
  const answered = typeof record.answeredAt === 'string'
  const time = spanOf(String(record.receivedAt), answered ? String(record.answeredAt) : undefined, locale)
  return (
    <Group gap={6} c={answered ? 'dimmed' : undefined}>
      {answered ? <IconCheck size={16} /> : <IconClock size={16} />}
      <Text size="sm">{t(answered ? 'lead.answeredIn' : 'lead.waiting', { time })}</Text>
    </Group>
  )
}
