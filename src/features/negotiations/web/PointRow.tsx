import { Anchor, Badge, Button, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { type PointState, pointStates } from '../contract.ts'
import { type Negotiation, type Point } from '../contract-table.ts'
import { pointColour } from './look.ts'
import classes from './Table.module.css'

type Props = {
  point: Point
  table: Negotiation
  onMove: (to: PointState) => void
  onEdit: () => void
}

/** Moves to the point before or after, in the order of the page. */
const step = (from: HTMLElement, by: 1 | -1) => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-point]')]
  all[all.indexOf(from) + by]?.focus()
}

const positions = ['ours', 'theirs', 'agreed'] as const

/** A point with both positions, what was agreed, and what becomes of it; keys settle it as well. */
export const PointRow = ({ point, table, onMove, onEdit }: Props) => {
  const t = useT()
  const format = useFormat()
  const { open, clauses, refs } = table
  const state = (point.state ?? 'open') as PointState
  const clause = clauses.find(({ code }) => code === point.clause)
  const moves = pointStates.filter((to) => to !== state)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = pointStates[Number(event.key) - 1]
    if (to && open) onMove(to)
    else if (event.code === 'KeyE') onEdit()
    else if (event.key === 'ArrowDown') step(event.currentTarget, 1)
    else if (event.key === 'ArrowUp') step(event.currentTarget, -1)
    else return
    event.preventDefault()
  }
  return (
    <li className={classes['row']} data-state={state}>
      <div className={classes['what']}>
        <UnstyledButton
          className={classes['name'] ?? ''}
          data-point={point.id}
          aria-keyshortcuts="1 2 3 4 5 e"
          onClick={onEdit}
          onKeyDown={press}
        >
          {point.name}
        </UnstyledButton>
        <Text size="xs" c="dimmed" component="div">
          {clause ? (
            <Anchor
              component={HrefLink}
              size="xs"
              href={`/w/${workspaceHere() ?? ''}/contracts/${point.contractId ?? ''}#${clause.code}`}
            >
              {`${clause.label} ${clause.heading}`.trim()}
            </Anchor>
          ) : (
            t(point.clause ? 'negotiation.clause.gone' : 'negotiation.clause.none')
          )}
          {' · '}
          {t(`negotiation_point.source.${point.source ?? 'hand'}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            t(`negotiation_point.priority.${point.priority ?? 'should'}`),
            refs[point.ownerId ?? '']?.title,
            point.dueOn && format.day(point.dueOn),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {positions.map((key) => (
        <div key={key} className={classes['words']} data-label={t(`negotiation_point.${key}`)}>
          {key === 'agreed' && point.reason ? <em>{point.reason}</em> : point[key]}
        </div>
      ))}
      <div className={classes['state']}>
        <Badge variant="light" color={pointColour[state] ?? 'gray'}>
          {t(`negotiation_point.state.${state}`)}
        </Badge>
        {open && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                size="compact-xs"
                variant="default"
                rightSection={<IconChevronDown size={13} />}
                aria-label={t('negotiation.move.of', { name: point.name ?? '' })}
              >
                {t('negotiation.move')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {moves.map((to) => (
                <Menu.Item
                  key={to}
                  rightSection={
                    <Text size="xs" c="dimmed">
                      {pointStates.indexOf(to) + 1}
                    </Text>
                  }
                  onClick={() => onMove(to)}
                >
                  {t(`negotiation.move.${to}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </li>
  )
}
