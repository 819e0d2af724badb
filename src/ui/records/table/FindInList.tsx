import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'

const PAUSE = 200

type Props = { find: string; onFind: (find: string) => void }

/** The box that finds within a list; what is typed goes into the URL when the hands rest. */
export const FindInList = ({ find, onFind }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState({ text: find, of: find })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A view or Back has changed the URL: it is right.
  const text = typed.of === find ? typed.text : find
  const put = (next: string, wait = PAUSE) => {
    clearTimeout(timer.current)
    setTyped({ text: next, of: find })
    timer.current = setTimeout(() => {
      setTyped({ text: next, of: next.trim() })
      onFind(next.trim())
    }, wait)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <TextInput
      type="search"
      size="xs"
      w={{ base: '100%', xs: 210 }}
      aria-label={t('list.find')}
      placeholder={t('list.find')}
      maxLength={200}
      leftSection={<IconSearch size={14} />}
      value={text}
      onChange={(event) => put(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && text !== '' && (event.stopPropagation(), put('', 0))}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => put('', 0)} />
      }
      styles={{ input: { WebkitAppearance: 'none' } }}
    />
  )
}
