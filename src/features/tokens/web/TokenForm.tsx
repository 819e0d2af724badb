import { Alert, Button, Code, CopyButton, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createToken, listTokens } from '../contract.ts'

const lives = ['30', '90', '365', '1825'] as const

/** Makes a token, then shows it: the only time it can be seen. */
export const TokenForm = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const [days, setDays] = useState<string>('90')
  const make = useTell(createToken, { refreshes: [listTokens] })
  const errors = errorsOf(make.error)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('token.new')}
      closeOnClickOutside={!make.data}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {make.data ? (
        <MadeToken token={make.data.token} onClose={onClose} />
      ) : (
        <form
          onSubmit={onSubmit(({ name = '' }) => make.mutate({ body: { name, expiresInDays: Number(days) } }))}
        >
          <Stack gap="sm">
            {Object.keys(errors).length === 0 && <ProblemAlert error={make.error} />}
            <TextInput
              label={t('token.name')}
              description={t('token.name.about')}
              name="name"
              required
              withAsterisk={false}
              maxLength={100}
              error={errors['name']}
              data-autofocus
            />
            <Select
              label={t('token.life')}
              allowDeselect={false}
              value={days}
              onChange={(value) => value && setDays(value)}
              data={lives.map((value) => ({
                value,
                label: t('token.days', { count: Number(value) }),
              }))}
            />
            <Group justify="flex-end" gap="xs" mt="sm">
              <Button variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={make.isPending}>
                {t('action.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}

const MadeToken = ({ token, onClose }: { token: string; onClose: () => void }) => {
  const t = useT()
  return (
    <Stack gap="sm">
      <Alert color="yellow">{t('token.once')}</Alert>
      <Code block fz="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {token}
      </Code>
      <Group>
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
              data-autofocus
            >
              {t(copied ? 'state.copied' : 'action.copy')}
            </Button>
          )}
        </CopyButton>
        <Button ml="auto" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('token.example')} <Code>Authorization: Bearer {token.slice(0, 8)}…</Code>
      </Text>
    </Stack>
  )
}
