import { Text } from '@mantine/core'
import { withFile } from '#kit/client.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { signQualified } from '../../agreement/contract-signing.ts'
import { AskFile } from './AskFile.tsx'
import { refreshes } from './refreshes.ts'

type Props = { signerId: string; sha256: string; onClose: () => void }

/** Takes in somebody’s signature of the PDF that was made elsewhere by their certificate. */
export const SignFile = ({ signerId, sha256, onClose }: Props) => {
  const t = useT()
  const tell = useTell(signQualified, { refreshes })
  return (
    <AskFile
      phrase="contract.signing.file"
      accept=".p7s,.sig,.p7b,.p7m,.pem"
      tell={tell}
      onClose={onClose}
      onSend={(file) =>
        tell.mutate(
          { params: { id: signerId }, body: withFile({}, file) },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    >
      <Text size="sm">{t('contract.signing.file.about')}</Text>
      <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
        SHA-256 {sha256}
      </Text>
    </AskFile>
  )
}
