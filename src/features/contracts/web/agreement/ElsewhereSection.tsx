import { Badge, Group, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { takeBackSigned } from '../../agreement/contract-elsewhere.ts'
import { type Elsewhere, signedFor } from '../../agreement/contract-entered.ts'
import type { Signing } from '../../agreement/contract-signing.ts'
import { HeldButton } from './HeldButton.tsx'

type Props = {
  id: string
  signing: NonNullable<Signing['signing']>
  elsewhere: Elsewhere
  refs: Refs
}

/** How a contract was signed elsewhere, as somebody entered it; it can be taken back while nothing rests on it. */
export const ElsewhereSection = ({ id, signing, elsewhere, refs }: Props) => {
  const t = useT()
  const format = useFormat()
  const at = useId()
  const [back, setBack] = useState(false)
  const { on, by, words, file, open, rests } = elsewhere
  const who = refs[by]?.title ?? t('record.hidden')
  return (
    <Stack gap="sm" component="section" aria-label={t('contract.signing')}>
      <Group gap="xs">
        <Text fw={600}>{t('contract.elsewhere.done')}</Text>
        <Badge size="sm" variant="light" color="green">
          {t('contract.elsewhere.day', { day: format.day(on) })}
        </Badge>
      </Group>
      {signedFor.map((side) => (
        <div key={side}>
          <Text size="xs" c="dimmed">
            {t(`contract.elsewhere.${side}`)}
          </Text>
          {signing.signers
            .filter((signer) => signer.side === side)
            .map(({ id: key, name, position }) => (
              <Text key={key} size="sm">
                {[name, position].filter(Boolean).join(', ')}
              </Text>
            ))}
        </div>
      ))}
      {words && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {words}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('contract.elsewhere.entered', { who, at: format.instant(signing.begunAt) })}
      </Text>
      <FileLink size="sm" path={`/contract-signings/${elsewhere.id}/file`} name={file} />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        SHA-256 {signing.sha256}
      </Text>
      {open && (
        <HeldButton
          size="compact-sm"
          variant="default"
          ml="auto"
          held={rests.length > 0 ? at : undefined}
          onClick={() => setBack(true)}
        >
          {t('contract.elsewhere.back')}
        </HeldButton>
      )}
      {rests.length > 0 && (
        <Text size="xs" c="dimmed" id={at}>
          {t('contract.elsewhere.rests', {
            of: format.list(rests.map((what) => t(`contract.elsewhere.rests.${what}`))),
          })}
        </Text>
      )}
      {back && <TakeBack id={id} onClose={() => setBack(false)} />}
    </Stack>
  )
}

/** Asks why what was entered is taken back. */
const TakeBack = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const tell = useTell(takeBackSigned)
  return (
    <AskWords
      title={t('contract.elsewhere.back')}
      about={t('contract.elsewhere.back.text')}
      label={t('contract.elsewhere.back.words')}
      tell={tell}
      onClose={onClose}
      onSend={(words) =>
        tell.mutate(
          { params: { id }, body: { words } },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    />
  )
}
