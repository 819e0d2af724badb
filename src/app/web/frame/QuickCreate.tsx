import { Button, Modal, Stack } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { NewRecord } from '../pages/NewRecord.tsx'
import { type Creatable, creations } from './creations.ts'

type Props = { what: Creatable | 'menu'; onChoose: (what: Creatable | 'menu' | null) => void }

/** The choice of what to create, each a key away; then the form of that noun. */
export const QuickCreate = ({ what, onChoose }: Props) => {
  const t = useT()
  const may = useMay()
  const close = () => onChoose(null)
  const possible = creations.filter(({ noun }) => may(`${noun}.create`))
  return (
    <>
      <Modal
        opened={what === 'menu'}
        onClose={close}
        title={t('shell.create')}
        size="xs"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack gap={4} pt={3}>
          {possible.map(({ noun, icon: Icon, label }, index) => (
            <Button
              key={noun}
              variant="subtle"
              color="gray"
              c="inherit"
              justify="flex-start"
              leftSection={<Icon size={18} stroke={1.6} />}
              onClick={() => onChoose(noun)}
              {...(index === 0 && { 'data-autofocus': true })}
            >
              {t(label)}
            </Button>
          ))}
        </Stack>
      </Modal>
      {what !== 'menu' && <NewRecord key={what} noun={what} onClose={close} />}
    </>
  )
}
