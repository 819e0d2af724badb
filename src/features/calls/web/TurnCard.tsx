import { Anchor, Badge, Button, Fieldset, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconClock, IconPlayerSkipForward } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { languageTag } from '#kit/i18n.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Moment } from '#ui/records/cells/Moment.tsx'
import { useNow } from '#ui/records/cells/now.ts'
import { RouteLink } from '#ui/records/cells/RouteLink.tsx'
import { phoneHref, phoneText } from '#ui/records/cells/spell.ts'
import { pageOf } from '#ui/records/looks.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createCall, listCalls, outcomes, removeCall, type Turn } from '../contract.ts'
import { outcomeIcons, type Outcome } from './OutcomeChoice.tsx'
import classes from './TurnCard.module.css'

const LogCall = lazy(async () => ({ default: (await import('./LogCall.tsx')).LogCall }))

/** What needs no words is logged with one click. */
const wordless: readonly Outcome[] = ['noAnswer', 'busy', 'wrongNumber']

type Props = { turn: Turn; refs: Refs; busy: boolean; onLogged: () => void; onSkip: () => void }

/** One customer to be called: who, the numbers, the time there, what was said last, and how it went now. */
export const TurnCard = ({ turn, refs, busy, onLogged, onSkip }: Props) => {
  const t = useT()
  const problem = useProblem()
  const [logging, setLogging] = useState<Outcome | null>(null)
  const [dialled, setDialled] = useState(turn.phones[0]?.number)
  const { subject, name, phones, lastCall, lastNote, promisedAt } = turn
  const creating = useTell(createCall, { refreshes: [listCalls] })
  const removing = useTell(removeCall, { refreshes: [listCalls] })
  const log = (outcome: Outcome) => {
    if (busy || creating.isPending || logging) return
    if (!wordless.includes(outcome)) return setLogging(outcome)
    const startedAt = Temporal.Now.instant().round('second').toString()
    creating.mutate(
      { body: { subject, direction: 'outgoing', outcome, startedAt, number: dialled ?? null } },
      {
        onSuccess: ({ id }) => {
          showUndo(`${name}: ${t(`call.outcome.${outcome}`)}`, () =>
            removing.mutateAsync({ params: { id }, query: {} }),
          )
          onLogged()
        },
        onError: (error) => showProblem(problem(error, 'call')),
      },
    )
  }
  useHotkeys([
    ...outcomes.map((outcome, i): [string, () => void] => [String(i + 1), () => log(outcome)]),
    ['S', () => !busy && !logging && onSkip()],
  ])
  const page = pageOf(workspaceHere() ?? '', subject.noun, subject.id)
  return (
    <Paper withBorder radius="md" p={{ base: 'sm', sm: 'lg' }} component="section" aria-label={name}>
      <Stack gap="md">
        <Group justify="space-between" gap="xs">
          <Title order={2} fz={20}>
            {page ? <RouteLink href={page}>{name}</RouteLink> : name}
          </Title>
          <TimeThere zone={turn.timeZone} />
        </Group>
        {promisedAt && (
          <Text size="sm" fw={500} className={classes['promised']}>
            {t('call.queue.promised', { when: '' })}
            <Moment at={promisedAt} deadline long />
          </Text>
        )}
        <ul className={classes['phones']} aria-label={t('call.queue.phones')}>
          {phones.map(({ who, number }) => (
            <li key={`${who} ${number}`}>
              <Anchor href={phoneHref(number)} fz={18} fw={600} onClick={() => setDialled(number)}>
                {phoneText(number)}
              </Anchor>
              {who && <Text component="span" size="sm" c="dimmed">{` ${who}`}</Text>}
            </li>
          ))}
        </ul>
        <div className={classes['past']}>
          <Past label={t('call.queue.lastCall')} at={lastCall?.at} none={t('call.queue.never')}>
            {lastCall &&
              [t(`call.outcome.${lastCall.outcome}`), refs[lastCall.memberId]?.title, lastCall.about]
                .filter(Boolean)
                .join(' · ')}
          </Past>
          {lastNote && (
            <Past label={t('call.queue.lastNote')} at={lastNote.at}>
              {lastNote.body}
            </Past>
          )}
        </div>
        <Fieldset variant="unstyled" legend={t('call.queue.outcome')}>
          <div className={classes['outcomes']}>
            {outcomes.map((outcome, i) => {
              const Icon = outcomeIcons[outcome]
              return (
                <Button
                  key={outcome}
                  variant="default"
                  justify="space-between"
                  leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                  rightSection={
                    <Kbd size="xs" visibleFrom="sm" aria-hidden>
                      {i + 1}
                    </Kbd>
                  }
                  aria-keyshortcuts={String(i + 1)}
                  disabled={busy}
                  onClick={() => log(outcome)}
                >
                  {t(`call.outcome.${outcome}`)}
                </Button>
              )
            })}
          </div>
        </Fieldset>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconPlayerSkipForward size={16} />}
          aria-keyshortcuts="S"
          style={{ alignSelf: 'flex-end' }}
          loading={busy}
          onClick={onSkip}
        >
          {t('call.queue.skip')}
        </Button>
      </Stack>
      {logging && (
        <Suspense>
          <LogCall
            subject={subject}
            phones={phones.toSorted((a, b) => Number(b.number === dialled) - Number(a.number === dialled))}
            outcome={logging}
            onClose={() => setLogging(null)}
            onLogged={onLogged}
          />
        </Suspense>
      )}
    </Paper>
  )
}

const TimeThere = ({ zone }: { zone: string | null }) => {
  const t = useT()
  const { locale } = useLocale()
  const now = useNow()
  if (!zone) return <Badge variant="default">{t('call.queue.unknownTime')}</Badge>
  const time = new Intl.DateTimeFormat(languageTag[locale], {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(now)
  return (
    <Badge variant="light" size="lg" tt="none" leftSection={<IconClock size={14} />}>
      {t('call.queue.localTime', { time })}
    </Badge>
  )
}

type PastProps = { label: string; at: string | undefined; none?: string; children: React.ReactNode }

const Past = ({ label, at, none, children }: PastProps) => {
  const format = useFormat()
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
        {at && ` · ${format.instant(at)}`}
      </Text>
      <Text size="sm" lineClamp={4}>
        {children || none}
      </Text>
    </div>
  )
}
