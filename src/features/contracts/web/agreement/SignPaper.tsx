import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { withFile } from '#kit/client.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { signOnPaper } from '../../agreement/contract-signing.ts'
import { AskFile } from './AskFile.tsx'
import { refreshes } from './refreshes.ts'

type Props = { signerId: string; name: string; onClose: () => void }

/** Keeps the scan of what somebody signed on paper, with who and on which day. */
export const SignPaper = ({ signerId, name: named, onClose }: Props) => {
  const t = useT()
  const [name, setName] = useState(named)
  const [on, setOn] = useState<string | null>(null)
  const tell = useTell(signOnPaper, { refreshes })
  return (
    <AskFile
      phrase="contract.signing.paper"
      accept="application/pdf,image/*"
      ready={on !== null && name.trim() !== ''}
      tell={tell}
      onClose={onClose}
      onSend={(file) =>
        on !== null &&
        tell.mutate(
          { params: { id: signerId }, query: { name: name.trim(), on }, body: withFile({}, file) },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
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
    </AskFile>
  )
}
