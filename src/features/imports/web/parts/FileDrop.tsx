import '@mantine/dropzone/styles.css'
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconAlertTriangle, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Options } from '../../contract.ts'
import type { Upload } from '../useUpload.ts'
import { useFileProblem } from '../useFileProblem.ts'
import classes from './parts.module.css'

type Props = {
  upload: Upload
  /** How the file is to be read, where that is known. */
  options?: Options
  /** What file is asked for; without it, the first of a new import. */
  title?: string
  text?: string
  /** Small enough to stand among other things. */
  compact?: boolean
}

/** A place to drop or choose a file; shows it on its way, and what was wrong with the last one. */
export const FileDrop = ({ upload, options, compact = false, ...words }: Props) => {
  const t = useT()
  const { title = t('import.drop.title'), text = t('import.drop.text') } = words
  const open = useRef<() => void>(null)
  const { sending, problem } = upload
  if (sending) return <Sending upload={upload} />
  return (
    <Stack gap="sm">
      {problem && <Refused problem={problem} />}
      <Dropzone
        openRef={open}
        multiple={false}
        onDrop={([file]: File[]) => file && upload.send(file, options)}
        className={classes['drop'] ?? ''}
        p={compact ? 'md' : 'xl'}
        // The button inside is the one thing to reach by keyboard.
        tabIndex={-1}
        activateOnKeyboard={false}
        inputProps={{ 'aria-label': title }}
      >
        <Group
          gap="md"
          justify="center"
          wrap="nowrap"
          mih={compact ? 0 : 150}
          style={{ flexDirection: compact ? 'row' : 'column' }}
        >
          <IconFileSpreadsheet
            size={compact ? 26 : 40}
            stroke={1.3}
            color="var(--mantine-color-dimmed)"
            aria-hidden
          />
          <Stack gap={2} align={compact ? 'flex-start' : 'center'} ta={compact ? 'left' : 'center'}>
            <Text fw={600} size={compact ? 'sm' : 'lg'}>
              {title}
            </Text>
            <Text c="dimmed" size="sm" maw={460}>
              {text}
            </Text>
          </Stack>
          <Button
            variant={compact ? 'default' : 'filled'}
            leftSection={<IconUpload size={16} />}
            style={{ flex: 'none', pointerEvents: 'all' }}
            onClick={(event) => {
              event.stopPropagation()
              open.current?.()
            }}
          >
            {t('import.drop.choose')}
          </Button>
        </Group>
      </Dropzone>
    </Stack>
  )
}

const Sending = ({ upload: { sending, stop } }: { upload: Upload }) => {
  const t = useT()
  const format = useFormat()
  const { name, bytes, share } = sending!
  return (
    <Stack gap="xs" className={classes['drop'] ?? ''} p="lg" aria-live="polite">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm" truncate>
          {name}
        </Text>
        <Button size="compact-sm" variant="default" onClick={stop}>
          {t('action.cancel')}
        </Button>
      </Group>
      <Progress value={share * 100} aria-label={t('import.drop.sending', { name })} animated={share >= 1} />
      <Text c="dimmed" size="sm">
        {share < 1
          ? t('import.drop.sent', {
              share: format.percent(share),
              size: t('import.megabytes', { size: bytes / 1_000_000 }),
            })
          : t('import.drop.reading')}
      </Text>
    </Stack>
  )
}

const Refused = ({ problem: { name, error } }: { problem: NonNullable<Upload['problem']> }) => {
  const t = useT()
  const explain = useFileProblem()
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle size={18} />}
      title={t('import.drop.refused', { name })}
    >
      {explain(error)}
    </Alert>
  )
}
