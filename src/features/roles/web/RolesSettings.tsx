import { Box, NavLink, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconLock, IconUserCog } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listRoles } from '../contract.ts'
import type { RightNoun } from './matrix.ts'
import { RoleEditor } from './RoleEditor.tsx'
import classes from './RolesSettings.module.css'

/** All roles beside what the chosen one may do. */
export const RolesSettings = ({ nouns }: { nouns: readonly RightNoun[] }) => {
  const t = useT()
  const { data, error } = useQuery(ask(listRoles, {}))
  const [chosen, setChosen] = useState('manager')
  const role = data?.items.find(({ id }) => id === chosen) ?? data?.items[0]
  const list = useRef<HTMLElement>(null)
  // On a phone the list is a row that may be wider than the screen.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [role?.id])
  if (error) return <ProblemAlert error={error} />
  if (!data || !role) return <Skeleton h={360} aria-label={t('state.loading')} />
  return (
    <div className={classes['roles']}>
      <Box component="nav" ref={list} aria-label={t('role.many')} className={classes['list']}>
        {data.items.map(({ id, name, ready, members }) => (
          <NavLink
            key={id}
            component="button"
            active={id === role.id}
            aria-current={id === role.id ? 'true' : undefined}
            leftSection={ready ? <IconLock size={15} aria-hidden /> : <IconUserCog size={15} aria-hidden />}
            label={name ?? t(`role.${id}`)}
            description={t('role.members', { count: members })}
            onClick={() => setChosen(id)}
          />
        ))}
      </Box>
      <Box className={classes['role']}>
        <RoleEditor
          key={`${role.id}/${role.version}`}
          role={role}
          nouns={nouns}
          onOpen={setChosen}
          taken={data.items.map(({ id }) => id)}
        />
      </Box>
    </div>
  )
}
