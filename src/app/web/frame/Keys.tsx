import { Group, Kbd, Modal, Table } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'

const keys = [
  [['Ctrl K', '/'], 'keys.find'],
  [['C'], 'keys.create'],
  [['L'], 'keys.call'],
  [['['], 'keys.rail'],
  [['J', 'K', '↓', '↑'], 'keys.rows'],
  [['←', '→'], 'keys.cells'],
  [['X', '␣'], 'keys.select'],
  [['Enter'], 'keys.open'],
  [['F2'], 'keys.edit'],
  [['Tab'], 'keys.next'],
  [['Esc'], 'keys.leave'],
  [['Ctrl Enter'], 'keys.save'],
  [['?'], 'keys.help'],
] as const

/** What the keyboard can do, in a dialog. */
export const Keys = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Table withRowBorders={false} verticalSpacing={5}>
        <Table.Tbody>
          {keys.map(([strokes, meaning]) => (
            <Table.Tr key={meaning}>
              <Table.Th scope="row" fw={400}>
                {t(meaning)}
              </Table.Th>
              <Table.Td>
                <Group gap={4} justify="flex-end">
                  {strokes.map((stroke) => (
                    <Kbd key={stroke} size="xs">
                      {stroke}
                    </Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
