import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPhonePlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { Subject } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const LogCall = lazy(async () => ({ default: (await import('./LogCall.tsx')).LogCall }))

type Props = { subject: Subject; phones: readonly string[] }

/** Opens the dialog for a call with whom the page is about; so does the key L. */
export const LogCallButton = ({ subject, phones }: Props) => {
  const t = useT()
  const may = useMay()
  const [opened, setOpened] = useState(false)
  const allowed = may('call.create')
  useHotkeys([['L', () => allowed && setOpened(true)]])
  if (!allowed) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhonePlus size={15} />}
        aria-keyshortcuts="L"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => setOpened(true)}
      >
        {t('call.new')}
      </Button>
      {opened && (
        <Suspense>
          <LogCall
            subject={subject}
            phones={phones.map((number) => ({ who: null, number }))}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </>
  )
}
