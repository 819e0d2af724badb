import { Button, CloseButton, Drawer, Group, Progress, RingProgress, Text, Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Output } from '#kit/endpoint.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { getBoardProgress } from '../../contract.ts'
import classes from './Activity.module.css'

type Told = Output<typeof getBoardProgress> | undefined

const shareOf = (told: Told) => (told && told.deals > 0 ? told.movedOn / told.deals : null)
const OPENER = 'board-activity'

const usePhone = () => useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })

type ButtonProps = { progress: Told; open: boolean; onChange: (open: boolean) => void }

/** How the board moves, in percent, which opens and closes what happens on it. */
export const ActivityButton = ({ progress, open, onChange }: ButtonProps) => {
  const t = useT()
  const format = useFormat()
  const phone = usePhone()
  const share = shareOf(progress)
  const said = share === null ? '' : format.percent(Math.round(share * 100) / 100)
  return (
    <Tooltip multiline w={280} label={<Explained progress={progress} />} openDelay={300} disabled={open}>
      <Button
        id={OPENER}
        size="compact-md"
        variant={open ? 'light' : 'default'}
        aria-expanded={open}
        aria-label={`${t('deal.activity')}${said && `: ${t('deal.progress', { share: said })}`}`}
        leftSection={
          <RingProgress
            size={18}
            thickness={3}
            aria-hidden
            sections={[{ value: (share ?? 0) * 100, color: 'teal' }]}
          />
        }
        onClick={() => onChange(!open)}
      >
        {phone && said ? said : [said, t('deal.activity')].filter(Boolean).join(' · ')}
      </Button>
    </Tooltip>
  )
}

const Explained = ({ progress }: { progress: Told }) => {
  const t = useT()
  return (
    <>
      <b>
        {progress && progress.deals > 0
          ? t('deal.progress.of', { moved: progress.movedOn, deals: progress.deals })
          : t('deal.progress.none')}
      </b>
      <br />
      {t('deal.progress.about')}
    </>
  )
}

type PanelProps = { progress: Told; onClose: () => void; children: ReactNode }

/** What happens on the board, beside it; on a phone above it. Esc closes it. */
export const ActivityPanel = ({ progress, onClose, children }: PanelProps) => {
  const t = useT()
  const phone = usePhone()
  const panel = useRef<HTMLElement>(null)
  const close = () => {
    onClose()
    document.getElementById(OPENER)?.focus()
  }
  useEffect(() => {
    // Whoever opened it reads on in it; whoever came by a link begins at the top of the page.
    if (document.activeElement?.id === OPENER) panel.current?.focus()
  }, [])
  if (phone)
    return (
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size="100%"
        title={t('deal.activity')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <div className={classes['events']}>
          <Moved progress={progress} />
          {children}
        </div>
      </Drawer>
    )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc is heard here for everything within
    <aside
      ref={panel}
      tabIndex={-1}
      className={classes['panel']}
      aria-label={t('deal.activity')}
      onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && close()}
    >
      <Group justify="space-between" wrap="nowrap" className={classes['top']}>
        <h2 className={classes['title']}>{t('deal.activity')}</h2>
        <CloseButton size="sm" aria-label={t('action.close')} onClick={close} />
      </Group>
      <div className={classes['events']}>
        <Moved progress={progress} />
        {children}
      </div>
    </aside>
  )
}

const Moved = ({ progress }: { progress: Told }) => {
  const t = useT()
  const format = useFormat()
  const share = shareOf(progress)
  if (!progress) return null
  if (share === null)
    return (
      <Text size="xs" c="dimmed">
        {t('deal.progress.none')}
      </Text>
    )
  const said = t('deal.progress', { share: format.percent(Math.round(share * 100) / 100) })
  return (
    <section className={classes['progress']} aria-label={said}>
      <Text fw={600}>{said}</Text>
      <Progress value={share * 100} color="teal" aria-label={said} />
      <Text size="xs">{t('deal.progress.of', { moved: progress.movedOn, deals: progress.deals })}</Text>
      <Text size="xs" c="dimmed">
        {t('deal.progress.about')}
      </Text>
    </section>
  )
}
