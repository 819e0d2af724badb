import { ActionIcon, FileButton, Group } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FileLink } from '#ui/FileLink.tsx'
import { useT } from '#ui/i18n.tsx'
import type { Deliverable, Round } from '../contract.ts'
import { QuietButton } from './QuietButton.tsx'
import { useRoundFiles } from './useRoundFiles.ts'

type Props = {
  of: Deliverable
  round: Round
  /** What else may be done with the round. */
  children: ReactNode
}

/** The files that show what came of a test, and where more are attached. */
export const RoundFiles = ({ of, round, children }: Props) => {
  const t = useT()
  const { attach, sending, remove } = useRoundFiles(of.id, round.round)
  const writes = of.can.includes('attach')
  return (
    <>
      {round.files.map((file) => (
        <Group key={file.id} gap={4} wrap="nowrap" align="flex-start">
          <FileLink path={`/deliverable-files/${file.id}`} name={file.name} />
          {writes && (
            <ActionIcon
              size="xs"
              aria-label={t('file.remove', { name: file.name })}
              onClick={() => remove(file.id)}
            >
              <IconX size={13} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {writes && (
        <Group gap="0 10px">
          <FileButton multiple onChange={(files) => void attach(files)}>
            {(props) => (
              <QuietButton
                {...props}
                icon={IconPaperclip}
                loading={sending}
                aria-label={t('deliverable.files.of', { round: round.round, name: of.name })}
              >
                {t('deliverable.files.add')}
              </QuietButton>
            )}
          </FileButton>
          {children}
        </Group>
      )}
    </>
  )
}
