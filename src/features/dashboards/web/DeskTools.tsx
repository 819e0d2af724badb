import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import {
  IconMaximize,
  IconMinimize,
  IconMoon,
  IconPencil,
  IconSun,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'

type Props = {
  fullscreen: boolean
  onFullscreen: () => void
  /** Absent until there is something to arrange. */
  onArrange: (() => void) | undefined
  /** Ways in which the desk goes beyond the page. */
  share: ReactNode
}

/** What can be done with a desk that is read; the key F shows it alone. */
export const DeskTools = ({ fullscreen, onFullscreen, onArrange, share }: Props) => {
  const t = useT()
  const may = useMay()
  const { toggleColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  useHotkeys([['F', onFullscreen]])
  const [Size, Look] = [fullscreen ? IconMinimize : IconMaximize, dark ? IconSun : IconMoon]
  return (
    <>
      {fullscreen ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<Look size={14} aria-hidden />}
          onClick={() => toggleColorScheme()}
        >
          {t('dashboard.look')}
        </Button>
      ) : (
        <>
          {may('target.read') && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTargetArrow size={14} aria-hidden />}
              component={HrefLink}
              href={`/w/${workspaceHere() ?? ''}/desk/targets`}
            >
              {t('target.many')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            disabled={!onArrange}
            onClick={onArrange}
          >
            {t('dashboard.arrange')}
          </Button>
          {share}
        </>
      )}
      <Button
        size="xs"
        variant="default"
        visibleFrom="sm"
        aria-keyshortcuts="F"
        leftSection={<Size size={14} aria-hidden />}
        onClick={onFullscreen}
      >
        {t(fullscreen ? 'dashboard.leaveFull' : 'dashboard.full')}
      </Button>
    </>
  )
}
