import { Button, Group, Stack, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { showUndo } from '#ui/shell/notices.ts'
import {
  addWording,
  changeWording,
  listWordings,
  removeWording,
  type Wording,
} from '../../wordings/contract-wordings.ts'
import type { About } from './RankWordings.tsx'

type Props = {
  about: About
  /** The one that is changed; null for a new one. */
  wording: Wording | null
  onClose: () => void
}

const refreshes = { refreshes: [listWordings] }

/** The words of a wording being written. */
export const WordingForm = ({ about, wording, onClose }: Props) => {
  const t = useT()
  const [words, setWords] = useState(wording?.words ?? '')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const add = useTell(addWording, refreshes)
  const change = useTell(changeWording, refreshes)
  const remove = useTell(removeWording, refreshes)
  const said = words.trim()
  const save = () => {
    if (said === '' || said === wording?.words) return onClose()
    if (wording?.id)
      return change.mutate(
        { params: { id: wording.id }, body: { version: wording.version, words: said } },
        {
          onSuccess: ({ version }) => {
            onClose()
            showUndo(t('contract_wording.changed'), () =>
              change.mutate({ params: { id: wording.id! }, body: { version, words: wording.words } }),
            )
          },
        },
      )
    add.mutate(
      { body: { ...about, words: said } },
      {
        onSuccess: ({ id }) => {
          onClose()
          showUndo(t('contract_wording.added'), () => {
            if (id !== null) remove.mutate({ params: { id } })
          })
        },
      },
    )
  }
  return (
    <Stack gap="xs" mt={6}>
      <ProblemAlert error={add.error ?? change.error} noun="contract_wording" />
      <Textarea
        ref={area}
        lang={about.locale}
        label={t('contract_wording.words')}
        description={t('contract_wording.words.text')}
        autosize
        minRows={3}
        maxLength={5000}
        value={words}
        onKeyDown={getHotkeyHandler([
          ['mod+Enter', save],
          ['Escape', onClose],
        ])}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="compact-md"
          disabled={said === ''}
          loading={add.isPending || change.isPending}
          onClick={save}
        >
          {t('action.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
