import { Badge, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { fixContractVersion, getContractText, listContractVersions } from '../contract-text.ts'
import classes from './ContractDesk.module.css'
import { SaveAsTemplate } from './templates/SaveAsTemplate.tsx'

type Props = {
  id: string
  name: string
  /** The older version that is open to be read; null for the text of now. */
  shown: number | null
  /** Whether the text of now is more than the last version: that with its amendments. */
  amended: boolean
  writes: boolean
  onOpen: (version: number | null) => void
}

/** The versions of the text, the last first: each can be read as it was, and the open one fixed. */
export const Versions = ({ id, name, shown, amended, writes, onOpen }: Props) => {
  const t = useT()
  const format = useFormat()
  const [fixing, setFixing] = useState(false)
  const { data } = useQuery(ask(listContractVersions, { params: { id } }))
  const fix = useTell(fixContractVersion, { refreshes: [getContractText, listContractVersions] })
  const last = data?.items[0]
  const close = () => {
    fix.reset()
    setFixing(false)
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('contract.versions.text')}
      </Text>
      {writes && last?.fixedAt === null && (
        <Button
          size="compact-md"
          variant="light"
          w="fit-content"
          leftSection={<IconLock size={15} />}
          onClick={() => setFixing(true)}
        >
          {t('contract.version.fix')}
        </Button>
      )}
      <ul className={classes['versions']} aria-label={t('contract.versions')}>
        {data?.items.map((version) => {
          const here = version.number === (shown ?? (amended ? null : last?.number))
          const at = version.fixedAt ?? version.changedAt
          return (
            <li key={version.number}>
              <UnstyledButton
                className={classes['version'] ?? ''}
                aria-current={here || undefined}
                onClick={() => onOpen(version === last && !amended ? null : version.number)}
              >
                <Group gap={6}>
                  <Text size="sm" fw={600} component="span">
                    {t('contract.version', { number: version.number })}
                  </Text>
                  <Badge size="sm" color={version.fixedAt ? 'gray' : 'green'}>
                    {t(version.fixedAt ? 'contract.version.fixed' : 'contract.version.open')}
                  </Badge>
                  {version.origin === 'theirs' && (
                    <Badge size="sm" color="blue">
                      {t('contract.version.theirs')}
                    </Badge>
                  )}
                </Group>
                {version.note && <Text size="sm">{version.note}</Text>}
                <Text size="xs" c="dimmed">
                  {[format.instant(at), version.madeBy && data.refs[version.madeBy]?.title]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
      <SaveAsTemplate contractId={id} name={name} />
      {fixing && (
        <AskWords
          title={t('contract.version.fix')}
          about={t('contract.version.fix.text')}
          label={t('contract.version.note')}
          required={false}
          tell={fix}
          onClose={close}
          onSend={(note) =>
            fix.mutate(
              { params: { id }, body: { note } },
              {
                onSuccess: ({ number }) => {
                  close()
                  showDone(t('contract.version.isFixed', { number }))
                },
              },
            )
          }
        />
      )}
    </Stack>
  )
}
