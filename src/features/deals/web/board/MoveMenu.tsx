import { Menu } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Stage } from '#features/pipelines/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { colourOf } from '../colours.ts'
import classes from '#ui/records/board/Board.module.css'

type Props = {
  record: AnyRecord
  stages: readonly Stage[]
  onMove: (to: Stage) => void
  onLose: () => void
  onClose: () => void
}

// Not a key: the one that opened it is still being heard.
const outside = ['mousedown', 'touchstart']

/** The stages a card can be moved to, beside the card. */
export const MoveMenu = ({ record, stages, onMove, onLose, onClose }: Props) => {
  const t = useT()
  const card = document.querySelector(`[data-card="${record.id}"]`)?.getBoundingClientRect()
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      returnFocus={false}
      position="bottom-end"
      clickOutsideEvents={outside}
      withinPortal={false}
      floatingStrategy="fixed"
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes['anchor']}
          // Within the card: a menu whose anchor is out of sight is not shown.
          style={{ left: (card?.right ?? 0) - 8, top: (card?.top ?? 0) + 32 }}
          aria-label={t('deal.move')}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {stages
          .filter(({ id }) => id !== record.stageId)
          .map((stage) => (
            <Menu.Item
              key={stage.id}
              leftSection={<span className={classes['dot']} style={{ background: colourOf(stage) }} />}
              aria-label={t('deal.move.to', { stage: stage.name })}
              onClick={() => onMove(stage)}
            >
              {stage.name}
            </Menu.Item>
          ))}
        {record.state === 'open' && !stages.some(({ kind }) => kind === 'lost') && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconX size={14} />} onClick={onLose}>
              {t('deal.lose')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
