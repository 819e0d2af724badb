import { PasswordInput } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'

/** The input for a new password, with the rule beside it. */
export const NewPassword = ({ error }: { error?: string | undefined }) => {
  const t = useT()
  return (
    <PasswordInput
      size="md"
      label={t('password.new')}
      description={t('password.rule')}
      name="password"
      autoComplete="new-password"
      minLength={10}
      maxLength={128}
      required
      withAsterisk={false}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
    />
  )
}
