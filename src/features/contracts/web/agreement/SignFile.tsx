import { FileInput, Text } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { signQualified } from '../../agreement/contract-signing.ts'
import { refreshes } from './refreshes.ts'

type Props = { signerId: string; sha256: string; onClose: () => void }

/** Takes in somebody’s signature of the PDF that was made elsewhere by their certificate. */
export const SignFile = ({ signerId, sha256, onClose }: Props) => {
  const t = useT()
  const [file, setFile] = useState<File | null>(null)
  const send = useTell(signQualified, { refreshes })
  const start = () => {
    if (!file) return
    const form = new FormData()
    form.set('file', file)
    send.mutate(
      { params: { id: signerId }, body: form },
      { onSuccess: () => (showDone(t('state.saved')), onClose()) },
    )
  }
  return (
    <AskDialog
      title={t('contract.signing.file')}
      error={send.error}
      busy={send.isPending}
      disabled={!file}
      onClose={onClose}
      onConfirm={start}
    >
      <Text size="sm">{t('contract.signing.file.about')}</Text>
      <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
        SHA-256 {sha256}
      </Text>
      <FileInput
        label={t('contract.signing.file.file')}
        required
        accept=".p7s,.sig,.p7b,.p7m,.pem"
        value={file}
        onChange={setFile}
      />
    </AskDialog>
  )
}
