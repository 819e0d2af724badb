import {
  ActionIcon,
  Button,
  ColorSwatch,
  Group,
  Popover,
  SimpleGrid,
  Stack,
  Table,
  TextInput,
} from '@mantine/core'
import { IconCheck, IconPlus, IconTag, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createTag, listTags, removeTag, tagColors, updateTag } from '../contract.ts'

type Color = (typeof tagColors)[number]
type Tag = { id: string; version: number; name?: string | null; color?: Color | null; can: readonly string[] }

/** The words of the workspace: named, coloured, removed. */
export const TagsSettings = () => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const { data } = useQuery(ask(listTags, { query: { limit: 200 } }))
  const [name, setName] = useState('')
  const writes = { refreshes: [] }
  const creating = useTell(createTag)
  const changing = useTell(updateTag)
  const removing = useTell(removeTag, writes)
  const making = useTell(createTag)
  const onError = (error: Error) => showProblem(problem(error, 'tag'))
  const tags = (data?.items ?? []) as Tag[]

  const create = () =>
    name.trim() && creating.mutate({ body: { name: name.trim() } }, { onError, onSuccess: () => setName('') })
  const change = (tag: Tag, edit: { name?: string; color?: Color }) =>
    changing.mutate({ params: { id: tag.id }, body: { version: tag.version, ...edit } }, { onError })
  const remove = (tag: Tag) =>
    removing.mutate(
      { params: { id: tag.id }, query: {} },
      {
        onError,
        onSuccess: () => {
          const { name: word, color } = tag
          showUndo(t('tag.removed', { name: word ?? '' }), () =>
            making.mutateAsync({ body: { name: word ?? '', ...(color && { color }) } }).catch(onError),
          )
        },
      },
    )

  return (
    <>
      {may('tag.create') && (
        <form onSubmit={(event) => (event.preventDefault(), create())}>
          <Group gap="xs" mb="md" align="flex-end" wrap="nowrap">
            <TextInput
              label={t('tag.new')}
              maxLength={60}
              value={name}
              onChange={(e) => setName(e.currentTarget.value)}
              flex="0 1 260px"
            />
            <Button
              type="submit"
              flex="none"
              leftSection={<IconPlus size={16} />}
              disabled={!name.trim()}
              loading={creating.isPending}
            >
              {t('action.add')}
            </Button>
          </Group>
        </form>
      )}
      {data && tags.length === 0 ? (
        <EmptyState icon={IconTag} title={t('tag.empty.title')} text={t('tag.empty.text')} />
      ) : (
        <Table maw={560} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={80}>{t('tag.color')}</Table.Th>
              <Table.Th>{t('tag.name')}</Table.Th>
              <Table.Td w={50} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tags.map((tag) => (
              <Line
                key={`${tag.id}${tag.version}`}
                tag={tag}
                onChange={(edit) => change(tag, edit)}
                onRemove={() => remove(tag)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}

type LineProps = {
  tag: Tag
  onChange: (edit: { name?: string; color?: Color }) => void
  onRemove: () => void
}

const Line = ({ tag, onChange, onRemove }: LineProps) => {
  const t = useT()
  const [name, setName] = useState(tag.name ?? '')
  const may = tag.can.includes('update')
  const settle = () => name.trim() && name.trim() !== tag.name && onChange({ name: name.trim() })
  return (
    <Table.Tr>
      <Table.Td>
        <ColorChoice tag={tag} disabled={!may} onChoose={(color) => onChange({ color })} />
      </Table.Td>
      <Table.Td>
        <TextInput
          variant="unstyled"
          aria-label={`${t('tag.name')}: ${tag.name}`}
          maxLength={60}
          value={name}
          readOnly={!may}
          onChange={(e) => setName(e.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(e) => {
            if (e.key === 'Enter') e.currentTarget.blur()
            if (e.key === 'Escape') setName(tag.name ?? '')
          }}
        />
      </Table.Td>
      <Table.Td>
        {tag.can.includes('delete') && (
          <ActionIcon aria-label={`${t('action.delete')}: ${tag.name}`} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

const ColorChoice = ({
  tag,
  disabled,
  onChoose,
}: {
  tag: Tag
  disabled: boolean
  onChoose: (color: Color) => void
}) => {
  const t = useT()
  const [opened, setOpened] = useState(false)
  const now = tag.color ?? 'gray'
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <ActionIcon
          disabled={disabled}
          aria-label={`${t('tag.color')}: ${t(`tag.color.${now}`)}`}
          onClick={() => setOpened(!opened)}
        >
          <ColorSwatch size={16} color={`var(--mantine-color-${now}-6)`} withShadow={false} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Stack gap={4}>
          <SimpleGrid cols={7} spacing={4}>
            {tagColors.map((color) => (
              <ActionIcon
                key={color}
                aria-label={t(`tag.color.${color}`)}
                aria-pressed={color === now}
                onClick={() => (setOpened(false), onChoose(color))}
              >
                <ColorSwatch size={18} color={`var(--mantine-color-${color}-6)`} withShadow={false}>
                  {color === now && <IconCheck size={12} color="white" />}
                </ColorSwatch>
              </ActionIcon>
            ))}
          </SimpleGrid>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
