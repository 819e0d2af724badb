import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useT } from '#ui/i18n.tsx'
import { caughtMail } from './mail-catcher.ts'

/** Says where the letters are on an installation that sends none. */
export const MailCatcherHint = () => {
  const t = useT()
  const { data } = useQuery({ ...caughtMail, refetchInterval: false })
  if (!data) return null
  return (
    <Text size="sm" c="dimmed">
      {t('mail.hint')}{' '}
      <Anchor component={Link} to="/mail" inherit underline="always">
        {t('mail.open')}
      </Anchor>
    </Text>
  )
}
