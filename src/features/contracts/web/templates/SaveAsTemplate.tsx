import { Button, Text, TextInput } from '@mantine/core'
import { IconContract } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { createContractTemplate } from '../../templates/contract-contents.ts'
import { listContractTemplates } from '../../templates/contract-templates.ts'

/** Makes a template of a contract's text and opens it. */
export const SaveAsTemplate = ({ contractId, name: called }: { contractId: string; name: string }) => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  const [name, setName] = useState<string | null>(null)
  const create = useTell(createContractTemplate, { refreshes: [listContractTemplates] })
  if (!may('contract_template.create')) return null
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        w="fit-content"
        leftSection={<IconContract size={15} />}
        onClick={() => setName(called.slice(0, 100))}
      >
        {t('contract_template.from.contract')}
      </Button>
      {name !== null && (
        <AskDialog
          title={t('contract_template.from.contract')}
          error={create.error}
          busy={create.isPending}
          disabled={name.trim() === ''}
          onConfirm={() =>
            create.mutate(
              { body: { name: name.trim(), from: { contractId } } },
              {
                onSuccess: ({ id }) =>
                  history.push(`/w/${workspaceHere() ?? ''}/settings/contract-templates?template=${id}`),
              },
            )
          }
          onClose={() => setName(null)}
        >
          <Text size="sm">{t('contract_template.from.contract.text')}</Text>
          <TextInput
            data-autofocus
            label={t('contract_template.name')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </AskDialog>
      )}
    </>
  )
}
