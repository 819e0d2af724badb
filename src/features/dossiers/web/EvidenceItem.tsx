import { ActionIcon, Anchor, Badge, Group, Menu, Text, VisuallyHidden } from '@mantine/core'
import {
  IconDots,
  IconPaperclip,
  IconPencil,
  IconPointFilled,
  IconThumbDown,
  IconThumbUp,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  type Dossier,
  type Evidence,
  removeDossierEvidence,
  removeDossierFile,
  restoreDossierEvidence,
} from '../contract.ts'
import { piecesOf } from '../rules.ts'
import classes from './Dossier.module.css'
import { refreshes } from './look.ts'

const icons = { for: IconThumbUp, against: IconThumbDown, neither: IconPointFilled }

type Props = {
  evidence: Evidence
  refs: Dossier['refs']
  /** How it is changed, by whoever may. */
  onChange?: () => void
}

/** What was found out: whom it speaks for, where it is from, and how long ago it was. */
export const EvidenceItem = ({ evidence, refs, onChange }: Props) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const onError = (error: Error) => showProblem(problem(error, 'dossier'))
  const remove = useTell(removeDossierEvidence, { refreshes })
  const restore = useTell(restoreDossierEvidence, { refreshes })
  const removeFile = useTell(removeDossierFile, { refreshes })
  const [asking, setAsking] = useState(false)
  const { id, found, source, origin, foundOn, speaks, years, file, createdBy, version } = evidence
  const params = { id }
  const Icon = icons[speaks]
  const takeOut = () =>
    remove.mutate(
      { params, query: { version } },
      {
        onError,
        onSuccess: () =>
          showUndo(t('dossier.evidence.removed'), () => restore.mutate({ params }, { onError })),
      },
    )
  const takeFile = () =>
    removeFile.mutate(
      { params },
      {
        onError,
        onSuccess: () => showDone(t('file.removed')),
        onSettled: () => setAsking(false),
      },
    )
  return (
    <li data-speaks={speaks}>
      <span className={classes['speaks']}>
        <Icon size={16} stroke={1.7} aria-hidden />
        <VisuallyHidden>{`${t('dossier.speaks')}: ${t(`dossier.speaks.${speaks}`)}`}</VisuallyHidden>
      </span>
      <div className={classes['told']}>
        <Text size="sm" className={classes['words'] ?? ''}>
          {found}
        </Text>
        <Text size="xs" c="dimmed" className={classes['words'] ?? ''}>
          {piecesOf(source).map(({ text, href }, at) =>
            href ? (
              <Anchor key={at} size="xs" href={href} target="_blank" rel="noopener noreferrer nofollow">
                {text}
              </Anchor>
            ) : (
              text
            ),
          )}
        </Text>
        <Group gap={8} mt={4}>
          <Badge size="sm" color={origin === 'independent' ? 'green' : 'gray'}>
            {t(`dossier.origin.${origin}`)}
          </Badge>
          <Text size="xs" c="dimmed">
            {[format.day(foundOn), refs[createdBy ?? '']?.title].filter(Boolean).join(' · ')}
          </Text>
          {file && <FileLink path={`/dossier-evidence/${id}/file`} name={file.name} />}
        </Group>
        {years !== null && (
          <Text size="xs" fw={500} className={classes['old'] ?? ''}>
            {t('dossier.evidence.old', { years })}
          </Text>
        )}
      </div>
      {onChange && (
        <Menu>
          <Menu.Target>
            <ActionIcon size="sm" aria-label={t('dossier.evidence.actions', { found: found.slice(0, 60) })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={15} />} onClick={onChange}>
              {t('dossier.evidence.change')}
            </Menu.Item>
            {file && (
              <Menu.Item leftSection={<IconPaperclip size={15} />} onClick={() => setAsking(true)}>
                {t('file.remove', { name: file.name })}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconTrash size={15} />} onClick={takeOut}>
              {t('action.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {file && (
        <Confirm
          opened={asking}
          title={t('file.remove', { name: file.name })}
          text={t('dossier.file.remove.text')}
          verb={t('action.delete')}
          busy={removeFile.isPending}
          onClose={() => setAsking(false)}
          onConfirm={takeFile}
        />
      )}
    </li>
  )
}
