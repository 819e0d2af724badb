import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Clause } from '../../contract-clauses.ts'
import { directions, placeBehind, stepTo } from '../../text/rules-moves.ts'
import { useDesk } from '../desk.ts'
import type { Writing } from './useWriting.ts'

const icons = { up: IconArrowUp, down: IconArrowDown, in: IconIndentIncrease, out: IconIndentDecrease }
const keys = { up: 'Alt ↑', down: 'Alt ↓', in: 'Alt →', out: 'Alt ←' }

/** What may be done with a clause besides writing in it. */
export const ClauseMenu = ({
  clause,
  label,
  writing,
}: {
  clause: Clause
  label: string
  writing: Writing
}) => {
  const t = useT()
  const { clauses } = useDesk().texts[0].body
  const { code } = clause
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('contract.clause.actions', { number: label })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => writing.open(code)}>
          {t('action.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={15} />}
          onClick={() => writing.begin(placeBehind(clauses, code))}
        >
          {t('contract.clause.behind')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRowInsertBottom size={15} />}
          disabled={!placeBehind(clauses, code, true)}
          onClick={() => writing.begin(placeBehind(clauses, code, true))}
        >
          {t('contract.clause.within')}
        </Menu.Item>
        <Menu.Divider />
        {directions.map((direction) => {
          const Icon = icons[direction]
          return (
            <Menu.Item
              key={direction}
              leftSection={<Icon size={15} />}
              rightSection={<kbd aria-hidden>{keys[direction]}</kbd>}
              disabled={!stepTo(clauses, code, direction)}
              onClick={() => void writing.step(code, direction)}
            >
              {t(`contract.clause.${direction}`)}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => void writing.remove(code)}>
          {t('action.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
