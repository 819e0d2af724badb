import { ActionIcon, Button, Group, Menu, Modal, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconBookmark, IconBookmarkPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { showDone } from '#ui/shell/notices.ts'
import { createTemplate, removeTemplate } from '#features/import-templates/contract.ts'
import type { Options, Template } from '../../contract.ts'
import { FileProblem } from '../parts/FileProblem.tsx'

type Props = { templates: readonly Template[]; options: Options; onApply: (template: Template) => void }

/** Saved mappings that fit this file, and a way to save this one. */
export const Templates = ({ templates, options, onApply }: Props) => {
  const t = useT()
  const again = useAgain()
  const remove = useTell(removeTemplate, { refreshes: [] })
  const [naming, setNaming] = useState(false)
  return (
    <Group gap="xs">
      {templates.length > 0 && (
        <Menu position="bottom-end" closeOnItemClick>
          <Menu.Target>
            <Button variant="default" leftSection={<IconBookmark size={16} />}>
              {t('import.template.apply')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {templates.map((template) => (
              <Group key={template.id} gap={4} wrap="nowrap">
                <Menu.Item onClick={() => onApply(template)}>{template.name}</Menu.Item>
                <ActionIcon
                  aria-label={t('import.template.remove', { name: template.name })}
                  onClick={() => remove.mutate({ params: { id: template.id } }, { onSuccess: again })}
                >
                  <IconX size={14} />
                </ActionIcon>
              </Group>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="default" leftSection={<IconBookmarkPlus size={16} />} onClick={() => setNaming(true)}>
        {t('import.template.save')}
      </Button>
      {naming && <NameTemplate options={options} onClose={() => setNaming(false)} />}
    </Group>
  )
}

/** Which templates fit comes with the preview, which has a key of its own. */
const useAgain = () => {
  const client = useQueryClient()
  return () =>
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'import preview' })
}

const NameTemplate = ({ options, onClose }: { options: Options; onClose: () => void }) => {
  const t = useT()
  const again = useAgain()
  const errors = useFieldErrors()
  const create = useTell(createTemplate, { refreshes: [] })
  const { encoding: _encoding, delimiter: _delimiter, sheet: _sheet, header: _header, ...kept } = options
  const send = ({ name = '' }: Record<string, string>) =>
    create.mutate(
      { body: { name, options: kept } },
      {
        onSuccess: () => {
          again()
          showDone(t('import.template.saved', { name }))
          onClose()
        },
      },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('import.template.save')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={onSubmit(send)}>
        <FileProblem error={create.error} />
        <TextInput
          name="name"
          label={t('import.template.name')}
          description={t('import.template.about')}
          required
          maxLength={100}
          data-autofocus
          error={errors(create.error)['name']}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" loading={create.isPending}>
            {t('action.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
