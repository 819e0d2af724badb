import { ActionIcon, Code, CopyButton, Group, Table, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Format } from '../contract.ts'
import { rowsOf, variables } from '../rules.ts'
import { picture } from '../rules-mail.ts'

const lists = new Set(Object.values(rowsOf))
const tag = (name: string) => (lists.has(name) ? `{#${name}} {/${name}}` : `{${name}}`)

/** How a name is written in a template: in a document as its tag, a list as the two between which its rows stand. */
const written = {
  typst: (name: string) => name,
  docx: tag,
  mail: tag,
}

/** Every name a template may use, and what it means; to be copied. */
export const Variables = ({ format }: { format: Format }) => {
  const t = useT()
  const about = {
    typst: t('template.variables.about'),
    docx: t('template.variables.docx'),
    mail: t('template.variables.mail'),
  }
  const names = variables.filter((name) => format !== 'mail' || name !== picture)
  return (
    <details open={format === 'docx'}>
      <summary>{t('template.variables')}</summary>
      <Text size="sm" c="dimmed" my="xs">
        {about[format]}
      </Text>
      <Table verticalSpacing={3}>
        <Table.Tbody>
          {names.map((name) => (
            <Table.Tr key={name}>
              <Table.Td>
                <Copied text={written[format](name)} />
              </Table.Td>
              <Table.Td>{t(`variable.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}

const Copied = ({ text }: { text: string }) => {
  const t = useT()
  return (
    <Group gap={4} wrap="nowrap">
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={t(copied ? 'template.copied' : 'template.copy', { text })}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
      <Code style={{ overflowWrap: 'anywhere' }}>{text}</Code>
    </Group>
  )
}
