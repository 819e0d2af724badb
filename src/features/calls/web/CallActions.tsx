import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useT } from '#ui/i18n.tsx'

const CallDrawer = lazy(async () => ({ default: (await import('./CallDrawer.tsx')).CallDrawer }))

/** Opens a call of a timeline, where it is changed or deleted. */
export const CallActions = ({ id }: { id: string }) => {
  const t = useT()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <ActionIcon
        size={22}
        ml={4}
        style={{ verticalAlign: 'middle' }}
        aria-label={`${t('call.one')}: ${t('action.more')}`}
        onClick={() => setOpened(true)}
      >
        <IconDots size={14} />
      </ActionIcon>
      {opened && (
        <Suspense>
          <CallDrawer id={id} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
