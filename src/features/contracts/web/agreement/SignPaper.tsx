import { FileInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { signOnPaper } from '../../agreement/contract-signing.ts'
import { refreshes } from './refreshes.ts'

type Props = { signerId: string; name: string; onClose: () => void }

/** Keeps the scan of what somebody signed on paper, with who and on which day. */
export const SignPaper = ({ signerId, name: named, onClose }: Props) => {
  const t = useT()
  const [name, setName] = useState(named)
  const [on, setOn] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const send = useTell(signOnPaper, { refreshes })
  const start = () => {
    if (!file || on === null) return
    const form = new FormData()
    form.set('file', file)
    send.mutate(
      { params: { id: signerId }, query: { name: name.trim(), on }, body: form },
      { onSuccess: () => (showDone(t('state.saved')), onClose()) },
    )
  }
  return (
    <AskDialog
      title={t('contract.signing.paper')}
      error={send.error}
      busy={send.isPending}
      disabled={!file || on === null || name.trim() === ''}
      onClose={onClose}
      onConfirm={start}
    >
      <TextInput
        label={t('contract.signing.paper.name')}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DayInput
        common={{ label: t('contract.signing.paper.on'), withAsterisk: true }}
        value={on}
        clearable={false}
        onChange={(day) => setOn(typeof day === 'string' ? day : null)}
      />
      <FileInput
        label={t('contract.signing.paper.file')}
        required
        accept="application/pdf,image/*"
        value={file}
        onChange={setFile}
      />
    </AskDialog>
  )
}
