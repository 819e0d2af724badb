import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listRoles } from '#features/roles/contract.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

/** Whoever may change roles gives an arrangement to all who hold one. */
export const RoleItems = ({ onChoose }: { onChoose: (roleId: string) => void }) => {
  const t = useT()
  const may = useMay()
  const { data } = useQuery({ ...ask(listRoles, {}), enabled: may('role.update') })
  if (!may('role.update') || !data) return null
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('dashboard.forRole')}</Menu.Label>
      {data.items.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => onChoose(id)}>
          {name ?? t(`role.${id}`)}
        </Menu.Item>
      ))}
    </>
  )
}
