import { Anchor, Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import {
  getSigning,
  renewLink,
  type Signing,
  signContract,
  withdrawLink,
} from '../../agreement/contract-signing.ts'
import { CertificateText } from './CertificateText.tsx'
import { ElsewhereSection } from './ElsewhereSection.tsx'
import { refreshes } from './refreshes.ts'
import { SignFile } from './SignFile.tsx'
import { SignPaper } from './SignPaper.tsx'

type Signer = NonNullable<Signing['signing']>['signers'][number]

const apart = { target: '_blank', rel: 'noreferrer' }

/** Who signs a contract and who has: our side signs here, the other side through its link or on paper. */
export const SigningSection = ({ id, state }: { id: string; state: string }) => {
  const t = useT()
  const params = { id }
  const { data, error } = useQuery(ask(getSigning, { params }))
  const [open, setOpen] = useState<{ by: 'paper' | 'file'; signer: Signer } | null>(null)
  const close = () => setOpen(null)
  if (error) return <ProblemAlert error={error} noun="contract" />
  const signing = data?.signing
  if (!signing) return null
  if (signing.elsewhere)
    return <ElsewhereSection id={id} signing={signing} elsewhere={signing.elsewhere} refs={data.refs} />
  const here = `workspace=${workspaceHere() ?? ''}`
  // What is signed on paper is printed once for each side.
  const copies = signing.signers.some(({ way }) => way === 'paper') ? 2 : 1
  return (
    <Stack gap="sm" component="section" aria-label={t('contract.signing')}>
      <Group justify="space-between">
        <Text fw={600}>{t('contract.signing.of', { number: signing.number })}</Text>
        <Group gap="xs">
          <Anchor size="sm" href={`/api/contracts/${id}/signing/pdf?${here}`} {...apart}>
            {t('contract.signing.pdf')}
          </Anchor>
          <Anchor size="sm" href={`/api/contracts/${id}/signing/sheet?${here}&copies=${copies}`} {...apart}>
            {t('contract.signing.sheet')}
          </Anchor>
        </Group>
      </Group>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        SHA-256 {signing.sha256}
      </Text>
      {signing.signers.map((signer) => (
        <Line
          key={signer.id}
          signer={signer}
          sha256={signing.sha256}
          open={state === 'signing'}
          onBy={(by) => setOpen({ by, signer })}
        />
      ))}
      {open?.by === 'paper' && (
        <SignPaper signerId={open.signer.id} name={open.signer.name} onClose={close} />
      )}
      {open?.by === 'file' && <SignFile signerId={open.signer.id} sha256={signing.sha256} onClose={close} />}
    </Stack>
  )
}

type LineProps = {
  signer: Signer
  sha256: string
  open: boolean
  /** Notes a signature that was given elsewhere. */
  onBy: (way: 'paper' | 'file') => void
}

const Line = ({ signer, sha256, open, onBy }: LineProps) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const [signs, setSigns] = useState(false)
  const [position, setPosition] = useState('')
  const sign = useTell(signContract, { refreshes })
  const [renew, withdraw] = [useTell(renewLink, { refreshes }), useTell(withdrawLink, { refreshes })]
  const params = { id: signer.id }
  const said = {
    onSuccess: () => showDone(t('state.saved')),
    onError: (error: Error) => showProblem(problem(error)),
  }
  const theirs = open && signer.memberId === null && signer.signedAt === null
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text size="sm">{signer.signedBy ?? signer.name}</Text>
        <Badge size="sm" variant="light" color={signer.signedAt ? 'green' : 'gray'}>
          {signer.signedAt
            ? t('contract.signing.done', { at: format.instant(signer.signedAt) })
            : t('contract.signing.waiting')}
        </Badge>
        {signer.way && (
          <Text size="xs" c="dimmed">
            {t(`contract.way.${signer.way}`)}
          </Text>
        )}
      </Group>
      <Group gap="xs">
        {signer.mine && (
          <Button size="compact-sm" onClick={() => setSigns(true)}>
            {t('contract.signing.sign')}
          </Button>
        )}
        {theirs && signer.link && (
          <Anchor size="sm" href={signer.link} target="_blank" rel="noreferrer">
            {t('contract.signing.link')}
          </Anchor>
        )}
        {theirs && (
          <Button
            size="compact-sm"
            variant="default"
            loading={renew.isPending}
            onClick={() => renew.mutate({ params, body: {} }, said)}
          >
            {t('contract.signing.renew')}
          </Button>
        )}
        {theirs && signer.link && (
          <Button
            size="compact-sm"
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ params }, said)}
          >
            {t('contract.signing.withdraw')}
          </Button>
        )}
        {signer.scanned && (
          <Anchor
            size="sm"
            href={`/api/contract-signers/${signer.id}/scan?workspace=${workspaceHere() ?? ''}`}
          >
            {t('contract.signing.scan')}
          </Anchor>
        )}
        {open &&
          signer.due &&
          (['paper', 'file'] as const).map((way) => (
            <Button key={way} size="compact-sm" variant="default" onClick={() => onBy(way)}>
              {t(`contract.signing.${way}`)}
            </Button>
          ))}
      </Group>
      {signer.certificate && <CertificateText certificate={signer.certificate} at={signer.signedAt ?? ''} />}
      {signs && (
        <AskDialog
          title={t('contract.signing.sign')}
          error={sign.error}
          busy={sign.isPending}
          disabled={position.trim() === ''}
          onClose={() => setSigns(false)}
          onConfirm={() =>
            sign.mutate({ params, body: { position, sha256 } }, { onSuccess: () => setSigns(false) })
          }
        >
          <Text size="sm">{t('contract.signing.sign.text')}</Text>
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {sha256}
          </Text>
          <TextInput
            label={t('contract.signing.position')}
            required
            data-autofocus
            maxLength={200}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
        </AskDialog>
      )}
    </Stack>
  )
}
