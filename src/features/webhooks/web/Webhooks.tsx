import { Alert, Button, Code, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCheck, IconCopy, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createWebhook, listWebhooks, removeWebhook, renewWebhook, type Webhook } from '../contract.ts'

/** The addresses that automations may tell of what happens; the secret of a new one is shown once. */
export const Webhooks = () => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listWebhooks, {}))
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Stack gap="sm" component="section" aria-label={t('webhook.many')}>
      <div>
        <Title order={2}>{t('webhook.many')}</Title>
        <Text size="sm" c="dimmed">
          {t('webhook.about')}
        </Text>
      </div>
      <ProblemAlert error={error} />
      {data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('webhook.empty')}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.items.map((hook) => (
          <One key={hook.id} hook={hook} onSecret={setSecret} />
        ))}
      </Stack>
      {secret !== null && <Secret secret={secret} onClose={() => setSecret(null)} />}
      {may('automation.update') && <New onSecret={setSecret} />}
    </Stack>
  )
}

const One = ({ hook, onSecret }: { hook: Webhook; onSecret: (secret: string) => void }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null)
  const renew = useTell(renewWebhook)
  const remove = useTell(removeWebhook, { refreshes: [listWebhooks] })
  const params = { id: hook.id }
  const onError = (error: unknown) => (setAsking(null), showProblem(problem(error)))
  const go = () =>
    asking === 'renew'
      ? renew.mutate({ params }, { onSuccess: ({ secret }) => (setAsking(null), onSecret(secret)), onError })
      : remove.mutate({ params }, { onSuccess: () => setAsking(null), onError })
  return (
    <Group component="li" gap="sm" py={6} style={{ borderBottom: '1px solid var(--tessera-line)' }}>
      <Stack gap={0} miw={0} flex="1 1 220px">
        <Text fw={500}>{hook.name}</Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {hook.url}
        </Text>
      </Stack>
      {may('automation.update') &&
        (['renew', 'remove'] as const).map((verb) => (
          <Button
            key={verb}
            size="compact-sm"
            variant="default"
            aria-label={`${t(`webhook.${verb}`)}: ${hook.name}`}
            onClick={() => setAsking(verb)}
          >
            {t(`webhook.${verb}`)}
          </Button>
        ))}
      <Confirm
        opened={asking !== null}
        title={t(`webhook.${asking ?? 'renew'}.title`, { name: hook.name })}
        text={t(`webhook.${asking ?? 'renew'}.text`)}
        verb={t(`webhook.${asking ?? 'renew'}`)}
        busy={renew.isPending || remove.isPending}
        onClose={() => setAsking(null)}
        onConfirm={go}
      />
    </Group>
  )
}

const New = ({ onSecret }: { onSecret: (secret: string) => void }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const [hook, setHook] = useState({ name: '', url: '' })
  const make = useTell(createWebhook, { refreshes: [listWebhooks] })
  const errors = errorsOf(make.error)
  const input = (key: 'name' | 'url', max: number) => ({
    label: t(`webhook.${key}`),
    maxLength: max,
    value: hook[key],
    error: errors[key],
    onChange: (e: { currentTarget: { value: string } }) => setHook({ ...hook, [key]: e.currentTarget.value }),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate(
          { body: hook },
          { onSuccess: ({ secret }) => (setHook({ name: '', url: '' }), onSecret(secret)) },
        )
      }}
    >
      {Object.keys(errors).length === 0 && <ProblemAlert error={make.error} />}
      <Group gap="xs" align="flex-end">
        <TextInput {...input('name', 100)} flex="1 1 160px" />
        <TextInput {...input('url', 2000)} flex="2 1 260px" placeholder="https://" inputMode="url" />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={16} />}
          loading={make.isPending}
          disabled={hook.name === '' || hook.url === ''}
        >
          {t('webhook.add')}
        </Button>
      </Group>
    </form>
  )
}

const Secret = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const t = useT()
  return (
    <Alert color="yellow" role="alert" title={t('webhook.secret')}>
      <Text size="sm">{t('webhook.secret.once')}</Text>
      <Code block my="xs" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {secret}
      </Code>
      <Group gap="xs">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {t(copied ? 'state.copied' : 'action.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Group>
    </Alert>
  )
}
