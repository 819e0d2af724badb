import { Button, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call } from '#kit/client.ts'
import { acceptInvitation, readInvitation } from '#features/invitations/contract.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { signIn, signOut, whoAmI } from '../auth.ts'
import { rememberLocale } from '../language.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { NewPassword } from './NewPassword.tsx'

/** Joins a workspace by an invitation: a new person chooses a name and a password, a known one just agrees. */
export const JoinPage = () => {
  const t = useT()
  const token = useParams({ strict: false, select: ({ token }) => token ?? '' })
  const { setLocale } = useLocale()
  const errors = useFieldErrors()
  const reading = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(readInvitation, { body: { token } }),
    retry: false,
  })
  const invitation = reading.data
  const person = useQuery({
    queryKey: ['auth', 'person'],
    queryFn: whoAmI,
    enabled: invitation?.known === true,
  })
  useEffect(() => {
    if (!invitation) return
    rememberLocale(invitation.locale)
    void setLocale(invitation.locale)
  }, [invitation, setLocale])

  const join = useMutation({
    mutationFn: async ({ name = '', password }: Record<string, string>) => {
      const joined = await call(acceptInvitation, { body: { token, name, ...(password && { password }) } })
      if (password) await signIn(joined.email, password)
      return joined
    },
    onSuccess: ({ workspace }) => location.assign(`/w/${workspace}`),
  })
  const fieldErrors = errors(join.error)

  if (reading.error) {
    return (
      <EntryFrame title={t('join.title')}>
        <ProblemAlert error={reading.error} />
      </EntryFrame>
    )
  }
  if (!invitation || (invitation.known && person.isPending)) {
    return (
      <EntryFrame title={t('join.title')}>
        <Skeleton h={180} aria-label={t('state.loading')} />
      </EntryFrame>
    )
  }
  return (
    <EntryFrame
      title={t('join.to', { workspace: invitation.workspace })}
      about={t('join.about', { email: invitation.email })}
    >
      {invitation.known && person.data?.user.email !== invitation.email ? (
        <KnownPerson signedIn={person.data?.user.email} token={token} />
      ) : (
        <form onSubmit={onSubmit((values) => join.mutate(values))}>
          <Stack gap="sm">
            {Object.keys(fieldErrors).length === 0 && <ProblemAlert error={join.error} />}
            <TextInput
              size="md"
              label={t('join.name')}
              name="name"
              autoComplete="name"
              required
              withAsterisk={false}
              maxLength={200}
              defaultValue={invitation.name}
              error={fieldErrors['name']}
            />
            {!invitation.known && <NewPassword error={fieldErrors['password']} />}
            <Button type="submit" size="md" mt="xs" loading={join.isPending || join.isSuccess}>
              {t('join.go')}
            </Button>
          </Stack>
        </form>
      )}
    </EntryFrame>
  )
}

/** Who has an account joins as that person, so the invitation waits for the sign-in. */
const KnownPerson = ({ signedIn, token }: { signedIn: string | undefined; token: string }) => {
  const t = useT()
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => location.assign(back) })
  const back = `/sign-in?to=${encodeURIComponent(`/join/${token}`)}`
  return (
    <Stack gap="sm">
      <ProblemAlert error={leave.error} />
      <Text>{signedIn ? t('join.other', { email: signedIn }) : t('join.known')}</Text>
      {signedIn ? (
        <Button size="md" loading={leave.isPending || leave.isSuccess} onClick={() => leave.mutate()}>
          {t('join.signOut')}
        </Button>
      ) : (
        <Button size="md" component="a" href={back}>
          {t('join.signIn')}
        </Button>
      )}
    </Stack>
  )
}
