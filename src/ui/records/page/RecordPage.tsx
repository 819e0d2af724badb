import { ActionIcon, Alert, Button, Group, Menu, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowLeft, IconDots, IconLink, IconRestore, IconTrash } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { useBin } from '../data/useBin.ts'
import { useRecord } from '../data/useRecord.ts'
import type { Look } from '../looks.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import { useMarks } from '../table/useMarks.ts'
import { Facts } from './Facts.tsx'
import classes from './RecordPage.module.css'
import { RecordTitle } from './RecordTitle.tsx'
import { PageBones } from './PageBones.tsx'

type Props = {
  look: Look
  id: string
  /** What stands above everything: how far the record has come. */
  top?: (record: AnyRecord) => ReactNode
  /** The middle needs room: what is related stands below the facts. */
  wide?: true
  /** A page that fills all the room below the title its own way; it is handed the facts to put where they fit. */
  whole?: (record: AnyRecord, facts: ReactNode) => ReactNode
  /** What happened with the record, and where more is written. */
  timeline?: (record: AnyRecord) => ReactNode
  /** What else may be done with the record, beside its menu. */
  actions?: (record: AnyRecord) => ReactNode
  /** What hangs on the record. */
  related?: (record: AnyRecord) => ReactNode
}

/** A record's page: its title, its facts, its timeline, and what is related; on a phone one of the three at a time. */
export const RecordPage = ({ look, id, top, wide, whole, timeline, actions, related }: Props) => {
  const { noun } = look
  const t = useT()
  const { history } = useRouter()
  const { marks, mark } = useMarks()
  const { record, error, refetch } = useRecord(noun, id, mark)
  const { remove, restore } = useBin(noun)
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [part, setPart] = useState('timeline')
  const list = `/w/${workspaceHere() ?? ''}/${noun.plural}`
  useTitle(record && (titleOf(record, noun.title) ?? t('record.nameless')))

  if (!record) return error ? <PageProblem error={error} retry={() => void refetch()} /> : <PageBones />
  const Icon = look.icon
  const gone = record.deletedAt !== null
  const facts = <Facts look={look} record={record} marked={marks.get(record.id)} />
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => showDone(t('state.copied')))
  return (
    <article className={classes['page']}>
      <header className={classes['head']}>
        <ActionIcon
          component="a"
          href={list}
          aria-label={t(`${noun.name}.many`)}
          onClick={(e) => (e.preventDefault(), history.push(list))}
        >
          <IconArrowLeft size={17} />
        </ActionIcon>
        <Icon size={18} stroke={1.6} />
        <RecordTitle look={look} record={record} />
        <Group ml="auto" gap={4} wrap="nowrap">
          {actions?.(record)}
          <Menu>
            <Menu.Target>
              <ActionIcon aria-label={t('record.actions')}>
                <IconDots size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconLink size={16} />} onClick={copy}>
                {t('record.copyLink')}
              </Menu.Item>
              {record.can.includes('delete') && !gone && (
                <Menu.Item
                  leftSection={<IconTrash size={16} />}
                  onClick={() => void remove(record).then((done) => done && history.push(list))}
                >
                  {t('action.delete')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </header>
      {gone && (
        <Alert color="yellow" variant="light" mx="md" mt="sm" py="xs">
          <Group justify="space-between">
            {t('record.inBin')}
            {record.can.includes('delete') && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconRestore size={15} />}
                onClick={() => void restore(record)}
              >
                {t('list.restore')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {!gone && top?.(record)}
      {whole ? (
        whole(record, facts)
      ) : (
        <>
          {phone && (
            <SegmentedControl
              fullWidth
              mx="md"
              mt="xs"
              value={part}
              onChange={setPart}
              data={[
                { value: 'facts', label: t('record.facts') },
                { value: 'timeline', label: t('timeline.title') },
                { value: 'related', label: t('record.related') },
              ]}
            />
          )}
          <div className={classes['columns']} data-wide={wide}>
            {(!phone || part === 'facts') && (
              <section className={classes['facts']} aria-label={t('record.facts')}>
                {facts}
              </section>
            )}
            {(!phone || part === 'timeline') && (
              <section className={classes['timeline']} aria-label={t('timeline.title')}>
                {timeline?.(record)}
              </section>
            )}
            {(!phone || part === 'related') && (
              <aside className={classes['related']} aria-label={t('record.related')}>
                {related?.(record)}
              </aside>
            )}
          </div>
        </>
      )}
    </article>
  )
}
