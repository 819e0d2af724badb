import { Button, Stack } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Invitations, InviteForm } from '#features/invitations/web/index.ts'
import { MembersSettings, useRoles, useTeams } from '#features/members/web/index.ts'
import { EffectiveRights } from '#features/roles/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { MailCatcherHint } from '../entry/MailCatcherHint.tsx'
import { rightNouns } from './right-nouns.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The people of the workspace and those who are invited. */
export const Page = () => {
  const t = useT()
  const may = useMay()
  const roles = useRoles()
  const teams = useTeams()
  const [inviting, setInviting] = useState(false)
  const invites = may('member.create')
  return (
    <SettingsFrame
      title={t('member.many')}
      about={t('member.about')}
      actions={
        invites && (
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
            {t('invitation.new')}
          </Button>
        )
      }
    >
      <Stack gap="xl">
        {invites && (
          <Stack gap="xs">
            <Invitations roleName={(id) => roles.find(({ value }) => value === id)?.label ?? id} />
            <MailCatcherHint />
          </Stack>
        )}
        <MembersSettings rights={({ roleId }) => <EffectiveRights roleId={roleId} nouns={rightNouns} />} />
      </Stack>
      {inviting && <InviteForm roles={roles} teams={teams} onClose={() => setInviting(false)} />}
    </SettingsFrame>
  )
}
