import { Alert, Badge, Group, Skeleton, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import {
  type ContractMove,
  getAgreement,
  judgeContract,
  moveContract,
} from '../../agreement/contract-agreement.ts'
import { stateColour } from '../look.ts'
import { Approval, type Judging } from './Approval.tsx'
import { BeginSigning } from './BeginSigning.tsx'
import { EnterSigned } from './EnterSigned.tsx'
import { HeldButton } from './HeldButton.tsx'
import { Obstacles } from './Obstacles.tsx'
import { refreshes } from './refreshes.ts'
import { SigningSection } from './SigningSection.tsx'
import { TakenBack } from './TakenBack.tsx'

/** How a contract stands: what may be done next, what stands in the way of signing it, and who has judged it. */
export const AgreementPanel = ({ id }: { id: string }) => {
  const t = useT()
  const params = { id }
  const { data, error } = useQuery(ask(getAgreement, { params }))
  const [open, setOpen] = useState<ContractMove | Judging | null>(null)
  const at = useId()
  const [move, judge] = [useTell(moveContract, { refreshes }), useTell(judgeContract, { refreshes })]
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton h={200} aria-label={t('state.loading')} />
  const close = () => {
    setOpen(null)
    move.reset()
    judge.reset()
  }
  const told = { onSuccess: () => (showDone(t('state.saved')), close()) }
  // What is cancelled of a contract is withdrawn of an amendment: the contract itself stays.
  const moveName = (how: ContractMove) =>
    data.amendment && how === 'cancel' ? 'contract.amendment.cancel' : `contract.move.${how}`
  const titleOf = (what: ContractMove | Judging) =>
    typeof what === 'string'
      ? t(moveName(what))
      : t(`contract.judge.${what.verdict}`, { role: t(`contract.role.${what.role}`) })
  const send = (words: string) =>
    typeof open === 'string'
      ? move.mutate({ params, body: { move: open, version: data.version, words } }, told)
      : open && judge.mutate({ params, body: { ...open, words } }, told)
  const blocked = data.obstacles.length > 0
  const held = blocked ? at : undefined
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Badge color={stateColour[data.state] ?? 'gray'} variant="light">
          {t(`contract.state.${data.state}`)}
        </Badge>
        <Group gap="xs" ml="auto">
          {data.moves.map((how) => (
            <HeldButton
              key={how}
              size="compact-sm"
              variant={how === 'ask' && !blocked ? 'filled' : 'default'}
              held={how === 'ask' ? held : undefined}
              onClick={() => setOpen(how)}
            >
              {t(moveName(how))}
            </HeldButton>
          ))}
          <BeginSigning id={id} held={held} />
          <EnterSigned id={id} agreement={data} />
        </Group>
      </Group>
      {blocked && <Obstacles id={at} obstacles={data.obstacles} />}
      {!blocked && ['draft', 'negotiation'].includes(data.state) && (
        <Alert color="green" icon={<IconCircleCheck size={18} />} py="xs">
          {t('contract.obstacles.none')}
        </Alert>
      )}
      {data.approval && <Approval approval={data.approval} refs={data.refs} onJudge={setOpen} />}
      <SigningSection id={id} state={data.state} />
      <TakenBack id={id} />
      {open && (
        <AskWords
          title={titleOf(open)}
          about={typeof open === 'string' ? t(`${moveName(open)}.text`) : undefined}
          label={t('contract.words')}
          required={typeof open !== 'string' && open.verdict === 'returned'}
          tell={typeof open === 'string' ? move : judge}
          onClose={close}
          onSend={send}
        />
      )}
    </Stack>
  )
}
