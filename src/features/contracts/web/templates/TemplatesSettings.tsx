import { Anchor, Badge, Button, Group, ScrollArea, Skeleton, Stack, Table } from '@mantine/core'
import { IconArrowLeft, IconContract } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type ContractTemplate, listContractTemplates } from '../../templates/contract-templates.ts'
import { NewTemplate } from './NewTemplate.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'

/** All templates of the house's own, or one of them open. */
export const TemplatesSettings = ({ EditDraft }: { EditDraft: EditsDrafts }) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listContractTemplates, {}))
  // A notice leads to the template it is about.
  const named = useLocation({ select: ({ search }) => (search as { template?: string }).template })
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={320} aria-label={t('state.loading')} />
  const open = chosen === undefined ? named : chosen
  if (open)
    return (
      <Stack gap="md">
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconArrowLeft size={16} />}
          onClick={() => setChosen(null)}
        >
          {t('contract_template.many')}
        </Button>
        <TemplateEditor key={open} id={open} EditDraft={EditDraft} onGone={() => setChosen(null)} />
      </Stack>
    )
  const begin = may('contract_template.create') && <NewTemplate ready={data.ready} onMade={setChosen} />
  if (data.items.length === 0)
    return (
      <EmptyState
        icon={IconContract}
        title={t('contract_template.empty.title')}
        text={t('contract_template.empty.text')}
        actions={begin}
      />
    )
  return (
    <Stack gap="md">
      <Group justify="flex-end">{begin}</Group>
      <List items={data.items} onOpen={setChosen} />
    </Stack>
  )
}

const List = ({ items, onOpen }: { items: readonly ContractTemplate[]; onOpen: (id: string) => void }) => {
  const t = useT()
  const format = useFormat()
  return (
    <ScrollArea type="auto">
      <Table aria-label={t('contract_template.many')} verticalSpacing="xs" miw={560}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'kind', 'languages', 'version'] as const).map((key) => (
              <Table.Th key={key}>{t(`contract_template.${key}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, name, kind, languages, edition }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  fw={500}
                  size="sm"
                  onClick={() => onOpen(id)}
                >
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td>{t(`contract.kind.${kind}`)}</Table.Td>
              <Table.Td>{format.list(languages.map((locale) => t(`contract.prevails.${locale}`)))}</Table.Td>
              <Table.Td>
                <Badge miw="max-content" variant="light" color={edition > 0 ? 'green' : 'gray'}>
                  {edition > 0
                    ? t('contract_template.edition', { number: edition })
                    : t('contract_template.unpublished')}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
