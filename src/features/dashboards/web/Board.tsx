import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { ActionIcon, Group } from '@mantine/core'
import {
  IconArrowLeft,
  IconArrowRight,
  IconGripVertical,
  IconPencil,
  IconResize,
  IconTrash,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { showUndo } from '#ui/shell/notices.ts'
import type { Widget } from '../contract.ts'
import { put, resized, shift, taken } from './arrange.ts'
import classes from './Desk.module.css'
import { useLabels } from './labels.ts'
import { type Parts, WidgetCard } from './WidgetCard.tsx'
import type { Days } from '#kit/period.ts'

type Change = (change: (widgets: readonly Widget[]) => Widget[]) => void
type Shown = { days: Days; before: Days; parts: Parts }
type Props = Shown & {
  widgets: readonly Widget[]
  /** Hears how the widgets are arranged anew; without it the desk is only read. */
  onChange?: Change | undefined
  onEdit: (widget: Widget) => void
}

/** The widgets of a desk in their order. */
export const Board = ({ widgets, onChange, onEdit, ...shown }: Props) => (
  <div className={classes['board']}>
    {widgets.map((widget, place) => (
      <Place key={widget.id} widget={widget} place={place} onChange={onChange} onEdit={onEdit} {...shown} />
    ))}
  </div>
)

type PlaceProps = Shown & {
  widget: Widget
  place: number
  onChange: Change | undefined
  onEdit: Props['onEdit']
}

const Place = ({ widget, place, onChange, onEdit, ...shown }: PlaceProps) => {
  const cell = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<'dragged' | 'over'>()
  const { id, size } = widget
  useEffect(() => {
    if (!cell.current || !onChange) return
    return combine(
      draggable({
        element: cell.current,
        getInitialData: () => ({ widget: id }),
        onDragStart: () => setLook('dragged'),
        onDrop: () => setLook(undefined),
      }),
      dropTargetForElements({
        element: cell.current,
        canDrop: ({ source }) => typeof source.data['widget'] === 'string' && source.data['widget'] !== id,
        onDragEnter: () => setLook('over'),
        onDragLeave: () => setLook(undefined),
        onDrop: ({ source }) => {
          setLook(undefined)
          onChange((all) => put(all, String(source.data['widget']), place))
        },
      }),
    )
  }, [id, place, onChange])
  return (
    <div
      ref={cell}
      className={classes['place']}
      data-size={size}
      data-look={look}
      data-arranged={onChange ? true : undefined}
    >
      <WidgetCard
        widget={widget}
        {...shown}
        tools={onChange && <Tools widget={widget} place={place} onChange={onChange} onEdit={onEdit} />}
      />
    </div>
  )
}

/** What can be done with a widget while the desk is arranged; dragging it does the same as the arrows. */
const Tools = ({ widget, place, onChange, onEdit }: Omit<PlaceProps, keyof Shown> & { onChange: Change }) => {
  const t = useT()
  const title = useLabels().title(widget)
  const { id, size } = widget
  const remove = () => {
    onChange((all) => all.filter((one) => one.id !== id))
    showUndo(t('dashboard.removed', { title }), () =>
      onChange((all) => (all.some((one) => one.id === id) ? [...all] : all.toSpliced(place, 0, widget))),
    )
  }
  const tools = [
    { key: 'earlier', icon: IconArrowLeft, run: () => onChange((all) => shift(all, id, -1)) },
    { key: 'later', icon: IconArrowRight, run: () => onChange((all) => shift(all, id, 1)) },
    { key: `size.${size}`, icon: IconResize, run: () => onChange((all) => taken(all, resized(widget))) },
    { key: 'edit', icon: IconPencil, run: () => onEdit(widget) },
    { key: 'remove', icon: IconTrash, run: remove },
  ]
  return (
    <Group gap={0} wrap="nowrap">
      <IconGripVertical size={16} aria-hidden className={classes['grip']} />
      {tools.map(({ key, icon: Icon, run }) => (
        <ActionIcon
          key={key}
          size="sm"
          aria-label={t(`dashboard.${key}`, { title })}
          title={t(`dashboard.${key}`, { title })}
          onClick={run}
        >
          <Icon size={15} />
        </ActionIcon>
      ))}
    </Group>
  )
}
