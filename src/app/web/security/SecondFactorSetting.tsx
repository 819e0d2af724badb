import { Badge, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { renewBackupCodes, startSecondFactor, stopSecondFactor, whoAmI } from '../auth.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { Enrolment } from './Enrolment.tsx'
import { PasswordPrompt } from './PasswordPrompt.tsx'

const person = queryOptions({ queryKey: ['auth', 'person'], queryFn: whoAmI })

/** Switches the second factor on and off; each time the password is asked. */
export const SecondFactorSetting = () => {
  const t = useT()
  const client = useQueryClient()
  const { data, error } = useQuery(person)
  const [asking, setAsking] = useState<'on' | 'off' | 'codes' | null>(null)
  const again = () => client.invalidateQueries({ queryKey: person.queryKey })
  const begin = useMutation({ mutationFn: startSecondFactor, onSuccess: () => setAsking(null) })
  const stop = useMutation({
    mutationFn: stopSecondFactor,
    onSuccess: () => (setAsking(null), showDone(t('secondFactor.stopped')), again()),
  })
  const renew = useMutation({ mutationFn: renewBackupCodes, onSuccess: () => setAsking(null) })
  const acts = { on: begin, off: stop, codes: renew }
  const act = asking ? acts[asking] : undefined
  const on = Boolean(data?.user.twoFactorEnabled)

  return (
    <section>
      <Group gap="xs" mb={4}>
        <Title order={2}>{t('secondFactor.setting')}</Title>
        {data && (
          <Badge color={on ? 'green' : 'gray'}>{t(on ? 'secondFactor.on' : 'secondFactor.off')}</Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('secondFactor.setting.about')}
      </Text>
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={36} w={160} />}
      {begin.data && !on ? (
        <Enrolment
          uri={begin.data.totpURI}
          codes={begin.data.backupCodes}
          onDone={() => (begin.reset(), showDone(t('secondFactor.started')), void again())}
          onCancel={() => begin.reset()}
        />
      ) : (
        data && (
          <Stack gap="sm">
            <Group gap="xs">
              <Button variant="default" onClick={() => setAsking(on ? 'off' : 'on')}>
                {t(on ? 'secondFactor.stop' : 'secondFactor.start')}
              </Button>
              {on && (
                <Button variant="default" onClick={() => setAsking('codes')}>
                  {t('secondFactor.renew')}
                </Button>
              )}
            </Group>
            {renew.data && <BackupCodes codes={renew.data.backupCodes} />}
          </Stack>
        )
      )}
      {act && (
        <PasswordPrompt
          error={act.error}
          busy={act.isPending}
          onClose={() => (act.reset(), setAsking(null))}
          onPassword={(password) => act.mutate(password)}
        />
      )}
    </section>
  )
}
