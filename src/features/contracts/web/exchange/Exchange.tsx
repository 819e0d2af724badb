import { Anchor, Button, Divider, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useDesk } from '../desk.ts'
import { BringDraft } from './BringDraft.tsx'
import { Compare } from './Compare.tsx'

/** What goes to the other side and comes back: the text as a document, their draft, and what they changed. */
export const Exchange = () => {
  const t = useT()
  const { id, texts, writes, amends } = useDesk()
  const [text] = texts
  const which = text.amended ? `asOf=${text.amended.asOf}` : `version=${text.number}`
  const at = `workspace=${workspaceHere() ?? ''}&${which}`
  const link = (path: string) => ({ component: 'a', href: `/api/contracts/${id}/${path}` }) as const
  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Title order={3} size="h5">
          {t('contract.send')}
        </Title>
        <Group gap="xs">
          <Button
            {...link(`docx?${at}&locale=${text.locale}`)}
            size="compact-md"
            leftSection={<IconFileTypeDocx size={16} />}
          >
            {t('contract.send.docx')}
          </Button>
          <Button
            {...link(`pdf?${at}`)}
            target="_blank"
            size="compact-md"
            variant="default"
            leftSection={<IconFileTypePdf size={16} />}
          >
            {t('contract.send.pdf')}
          </Button>
          <Button
            {...link(`pdf?${at}&copies=2`)}
            target="_blank"
            size="compact-md"
            variant="default"
            leftSection={<IconPrinter size={16} />}
          >
            {t('contract.send.copies')}
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          {t(amends ? 'contract.send.amendment' : 'contract.send.text')}
        </Text>
        {amends && (
          <Group gap="xs">
            <Text size="xs">{t('contract.send.whole')}</Text>
            <Anchor size="xs" href={`/api/contracts/${id}/docx?${at}&locale=${text.locale}&whole=true`}>
              {t('contract.send.docx')}
            </Anchor>
            <Anchor
              size="xs"
              href={`/api/contracts/${id}/pdf?${at}&whole=true`}
              target="_blank"
              rel="noreferrer"
            >
              {t('contract.send.pdf')}
            </Anchor>
          </Group>
        )}
      </Stack>
      {writes && (
        <>
          <Divider />
          <BringDraft id={id} />
        </>
      )}
      <Divider />
      <Compare />
    </Stack>
  )
}
