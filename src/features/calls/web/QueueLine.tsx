import { Button, Group, Text } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { getCallQueue } from '../contract.ts'
import classes from './QueueLine.module.css'

/** How many wait for one's call, and the way to the first of them; nothing for whom the role does not let call. */
export const QueueLine = () => {
  const t = useT()
  const may = useMay()
  const { slug } = useSession().workspace
  const calls = may('call.create') && may('company.update')
  const { data } = useQuery({ ...ask(getCallQueue, {}), enabled: calls })
  if (!calls || !data) return null
  return (
    <section className={classes['line']} aria-label={t('call.queue.title')}>
      <h2>{t('call.queue.title')}</h2>
      <Text size="sm" c="dimmed" aria-live="polite">
        {t(data.capped ? 'call.queue.capped' : 'call.queue.left', { count: data.left })}
        {data.asleep > 0 && ` · ${t('call.queue.asleep', { count: data.asleep })}`}
      </Text>
      <Group ml="auto">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPhone size={14} aria-hidden />}
          component={HrefLink}
          href={`/w/${slug}/calls/queue`}
        >
          {t('call.queue.start')}
        </Button>
      </Group>
    </section>
  )
}
