import { Alert, Button, List, ScrollArea, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { withFile } from '#kit/client.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { showDone } from '#ui/shell/notices.ts'
import type { Agreement } from '../../agreement/contract-agreement.ts'
import { enterSigned } from '../../agreement/contract-elsewhere.ts'
import { signedFor, type SignedFor } from '../../agreement/contract-entered.ts'
import { getSigning } from '../../agreement/contract-signing.ts'
import { openOf } from '../../agreement/rules-elsewhere.ts'
import { AskFile } from './AskFile.tsx'
import { useObstacleText } from './Obstacles.tsx'
import { nobody, type Person, SignerFields } from './SignerFields.tsx'

type Props = { id: string; agreement: Agreement }

/** Enters a contract that was signed on paper or in another system. */
export const EnterSigned = ({ id, agreement }: Props) => {
  const t = useT()
  const { data } = useQuery(ask(getSigning, { params: { id } }))
  const [open, setOpen] = useState(false)
  if (!data?.enterable) return null
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('contract.elsewhere')}
      </Button>
      {open && <Entering id={id} agreement={agreement} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Asks when it was signed, by whom, and for the file of it; what is open says itself, and keeps nobody back. */
const Entering = ({ id, agreement, onClose }: Props & { onClose: () => void }) => {
  const t = useT()
  const tellOf = useObstacleText()
  const [on, setOn] = useState<string | null>(null)
  const [people, setPeople] = useState<Record<SignedFor, Person[]>>({ ours: [nobody], theirs: [nobody] })
  const [words, setWords] = useState('')
  const tell = useTell(enterSigned)
  const signers = signedFor.flatMap((side) => people[side].map((person) => ({ side, ...person })))
  const open = openOf(agreement)
  return (
    <AskFile
      phrase="contract.elsewhere"
      about={t('contract.elsewhere.file.about')}
      ready={on !== null && signers.every(({ name }) => name.trim() !== '')}
      tell={tell}
      onClose={onClose}
      onSend={(file) =>
        on !== null &&
        tell.mutate(
          { params: { id }, body: withFile({ on, signers, words, version: agreement.version }, file) },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    >
      <Text size="sm">{t('contract.elsewhere.text')}</Text>
      {open.length > 0 && (
        <Alert color="yellow" py="xs">
          <Text size="sm">{t('contract.elsewhere.open', { count: open.length })}</Text>
          <ScrollArea.Autosize mah={110} type="auto" mt={4} viewportProps={{ tabIndex: 0 }}>
            <List size="xs">
              {open.map((one) => (
                <List.Item key={`${one.kind} ${one.of}`}>{tellOf(one)}</List.Item>
              ))}
            </List>
          </ScrollArea.Autosize>
        </Alert>
      )}
      <DayInput
        common={{ label: t('contract.elsewhere.on'), withAsterisk: true }}
        value={on}
        clearable={false}
        onChange={(day) => setOn(typeof day === 'string' ? day : null)}
      />
      {signedFor.map((side) => (
        <SignerFields
          key={side}
          legend={t(`contract.elsewhere.${side}`)}
          people={people[side]}
          onChange={(all) => setPeople({ ...people, [side]: all })}
        />
      ))}
      <Textarea
        label={t('contract.words')}
        autosize
        minRows={2}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskFile>
  )
}
