import { Button, CloseButton, Group, Paper, Popover, Progress, Text } from '@mantine/core'
import { IconRestore, IconTag, IconTrash, IconUserCheck } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import type { Field, Link } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { type Each, useBulk } from '../data/useBulk.ts'
import { FieldInput } from '../inputs/FieldInput.tsx'
import type { Look } from '../looks.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'
import classes from './BulkBar.module.css'
import { VerbButton } from './VerbButton.tsx'

/** A button that does to the selected records what only their noun knows. */
export type BulkVerb = ComponentType<{ records: readonly AnyRecord[]; each: Each }>

type Props = {
  look: Look
  records: readonly AnyRecord[]
  bin: boolean
  verb?: BulkVerb | undefined
  mayEdit: (record: AnyRecord, key: string, field: Field) => boolean
  onClear: () => void
}

/** What can be done with the selected records; while it is done, how far it has got. */
export const BulkBar = ({ look, records, bin, verb: Verb, mayEdit, onClear }: Props) => {
  const t = useT()
  const { noun } = look
  const bulk = useBulk(noun)
  const fields = Object.entries(noun.fields as Record<string, Field>)
  const editable = (key: string, field: Field) => records.filter((r) => mayEdit(r, key, field))
  const assigned = fields.find(
    ([key, f]) => f.kind === 'ref' && f.to === 'member' && !f.fixed && noun.owners.includes(key),
  )
  const tags = fields.find(([, f]) => f.kind === 'links' && f.to === 'tag')
  const removable = records.filter((r) => r.can.includes('delete'))
  const after = async (work: Promise<unknown>) => {
    await work
    onClear()
  }
  return (
    <Paper
      className={classes['bar']}
      shadow="lg"
      withBorder
      component="section"
      aria-label={t('list.selected', { count: records.length })}
    >
      {bulk.progress ? (
        <Group gap="sm" wrap="nowrap" miw={280}>
          <Progress
            value={(100 * bulk.progress.done) / bulk.progress.all}
            flex={1}
            aria-label={t('bulk.progress', bulk.progress)}
          />
          <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }} aria-live="polite">
            {t('bulk.progress', bulk.progress)}
          </Text>
          <Button size="compact-sm" variant="default" onClick={bulk.stop}>
            {t('bulk.stop')}
          </Button>
        </Group>
      ) : (
        <Group gap={4}>
          <Text size="sm" fw={500} px={8} aria-live="polite">
            {t('list.selected', { count: records.length })}
          </Text>
          {assigned && !bin && editable(...assigned).length > 0 && (
            <Pick
              noun={noun.name}
              name={assigned[0]}
              field={assigned[1]}
              label={t('bulk.assign', { field: t(`${noun.name}.${assigned[0]}`) })}
              icon={<IconUserCheck size={15} />}
              onPick={(value, refs) =>
                void after(bulk.change(editable(...assigned), () => ({ [assigned[0]]: value }), refs))
              }
            />
          )}
          {tags && !bin && editable(...tags).length > 0 && (
            <Pick
              noun={noun.name}
              name={tags[0]}
              field={tags[1]}
              label={t('bulk.tag')}
              icon={<IconTag size={15} />}
              onPick={(value, refs) =>
                void after(
                  bulk.change(editable(...tags), (r) => ({ [tags[0]]: joined(r[tags[0]], value) }), refs),
                )
              }
            />
          )}
          {Verb && !bin && <Verb records={records} each={(...all) => after(bulk.each(...all))} />}
          {bin ? (
            <VerbButton
              leftSection={<IconRestore size={15} />}
              onClick={() => void after(bulk.restore(records))}
            >
              {t('list.restore')}
            </VerbButton>
          ) : (
            removable.length > 0 && (
              <VerbButton
                leftSection={<IconTrash size={15} />}
                onClick={() => void after(bulk.remove(removable))}
              >
                {t('action.delete')}
              </VerbButton>
            )
          )}
          <CloseButton size="sm" aria-label={t('action.clear')} onClick={onClear} />
        </Group>
      )}
    </Paper>
  )
}

const joined = (before: unknown, added: unknown): Link[] => {
  const old = (before as Link[] | null) ?? []
  return [
    ...old,
    ...(added as Link[]).filter(({ id }) => !old.some((l) => l.id === id)).map(({ id }) => ({ id })),
  ]
}

type PickProps = {
  noun: string
  name: string
  field: Field
  label: string
  icon: ReactNode
  onPick: (value: unknown, refs: Refs) => void
}

const Pick = ({ noun, name, field, label, icon, onPick }: PickProps) => {
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      width={280}
      position="top"
      closeOnClickOutside
      clickOutsideEvents={['mousedown']}
    >
      <Popover.Target>
        <VerbButton leftSection={icon} onClick={() => setOpened(!opened)}>
          {label}
        </VerbButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <FieldInput
          noun={noun}
          name={name}
          field={{ ...field, required: true }}
          value={null}
          refs={{}}
          focused
          inPlace
          onChange={(value, refs = {}) => {
            if (!value || (Array.isArray(value) && value.length === 0)) return
            setOpened(false)
            onPick(value, refs)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
