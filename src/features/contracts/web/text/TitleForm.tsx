import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Edit } from '../../contract-text.ts'
import { useDesk } from '../desk.ts'
import classes from './Text.module.css'

/** What the text is called above its first clause, in every language it holds. */
export const TitleForm = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  const { of, texts, wanted, change } = useDesk()
  const [first] = useState(texts[0].body.title)
  const [titles, setTitles] = useState(first)
  const [error, setError] = useState<Error | null>(null)
  const firstInput = useRef<HTMLInputElement>(null)
  useEffect(() => firstInput.current?.focus(), [])
  // A template comes to be in another language by its title.
  const asked = of === 'template' ? locales : [...new Set<Locale>([...wanted, ...texts[0].languages])]
  const save = async () => {
    const edits = asked.flatMap((locale): Extract<Edit, { kind: 'title' }>[] => {
      const [was, is] = [first[locale] ?? '', (titles[locale] ?? '').trim()]
      return is === was ? [] : [{ kind: 'title', locale, was, is }]
    })
    if (edits.length === 0) return onClose()
    const refused = await change(edits, {
      message: t('contract.title.saved'),
      back: () => edits.map((edit) => ({ ...edit, was: edit.is, is: edit.was })),
    })
    if (refused) setError(refused)
    else onClose()
  }
  return (
    <form
      className={classes['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="xs">
        <ProblemAlert error={error} />
        {asked.map((locale, i) => (
          <TextInput
            key={locale}
            lang={locale}
            label={t('contract.words.in', {
              name: t('contract.title'),
              language: t(`contract.ruling.${locale}`),
            })}
            maxLength={300}
            ref={i === 0 ? firstInput : undefined}
            value={titles[locale] ?? ''}
            onChange={(event) => setTitles({ ...titles, [locale]: event.currentTarget.value })}
          />
        ))}
        <Group gap="xs">
          <Button size="compact-md" type="submit">
            {t('action.save')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
