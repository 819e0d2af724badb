import { Button, FileButton, Group, Image, Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { showProblem } from '#ui/shell/notices.ts'

const MOST = 500_000

type Props = { logo: string | null; disabled: boolean; onChange: (logo: string | null) => void }

/** The picture of a letterhead, PNG or JPEG, as Base64. */
export const LogoInput = ({ logo, disabled, onChange }: Props) => {
  const t = useT()
  const take = async (file: File | null) => {
    if (!file) return
    if (file.size > MOST) return showProblem(t('letterhead.logo.large'))
    const bytes = new Uint8Array(await file.arrayBuffer())
    onChange(btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join('')))
  }
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('letterhead.logo')}
      </Text>
      {logo && (
        <Image
          src={`data:image/png;base64,${logo}`}
          alt={t('letterhead.logo')}
          h={60}
          w="auto"
          fit="contain"
          bg="white"
          p={4}
        />
      )}
      {!disabled && (
        <Group gap="xs">
          <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default">
                {t('letterhead.logo.choose')}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
              {t('letterhead.logo.remove')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  )
}
