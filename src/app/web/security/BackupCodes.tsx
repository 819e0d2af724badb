import { Button, Code, CopyButton, SimpleGrid, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'

/** The codes that open the account when the phone is lost; each works once, and they are shown only now. */
export const BackupCodes = ({ codes }: { codes: readonly string[] }) => {
  const t = useT()
  return (
    <div>
      <Text fw={500}>{t('secondFactor.codes')}</Text>
      <Text size="sm" c="dimmed" mb={6}>
        {t('secondFactor.codes.about')}
      </Text>
      <SimpleGrid cols={2} spacing={6} maw={320} mb="xs">
        {codes.map((code) => (
          <Code key={code} ta="center" py={4}>
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <CopyButton value={codes.join('\n')}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            onClick={copy}
          >
            {t(copied ? 'state.copied' : 'action.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
