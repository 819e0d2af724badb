import { Button, Drawer, Group, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { useFieldRight, useSession } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { refreshLists } from '../data/cache.ts'
import { wroteHere } from '../data/own.ts'
import { useBin } from '../data/useBin.ts'
import { useOnceMade } from '../inputs/useOnceMade.ts'
import { endpointsOf, type Look, pageOf } from '../looks.ts'
import { bodyOf, firstValues, formParts, likenessValues, missing, type Values } from '../state/forms.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'
import { daysAhead, fromWallClock } from '../state/zones.ts'
import { FormFields } from './FormFields.tsx'

type Props = {
  look: Look
  /** What is known already, such as the company a contact is added to, with its name. */
  initial?: Values
  refs?: Refs
  /** Warns of records that may be the same. */
  likeness?: ComponentType<{ noun: string; values: Record<string, string | string[]> }>
  /** What is asked besides the fields; it may fill fields in. */
  besides?: (put: (key: string, value: unknown, names?: Refs) => void) => ReactNode
  /** Told of the record once it is made. */
  onMade?: (record: AnyRecord) => void
  /** Stays where the reader is; otherwise the new record's page opens. */
  stay?: boolean
  onClose: () => void
}

/** A new record, in a drawer: the required fields first, the others folded, the server's complaints at their fields. */
export const RecordForm = ({
  look,
  initial = none,
  refs: known = none,
  likeness: Likeness,
  besides,
  onMade,
  stay = false,
  onClose,
}: Props) => {
  const { noun } = look
  const t = useT()
  const client = useQueryClient()
  const { history } = useRouter()
  const { memberId, name } = useSession()
  const timeZone = useTimeZone()
  const rightOf = useFieldRight()
  const problem = useProblem()
  const fieldErrors = useFieldErrors()
  const { remove } = useBin(noun)
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [first] = useState(() =>
    firstValues(noun, memberId, fromWallClock(daysAhead(Temporal.Now.instant(), 1, 10, timeZone), timeZone), {
      ...look.first,
      ...initial,
    }),
  )
  const [values, setValues] = useState<Values>(first)
  const [refs, setRefs] = useState<Refs>({ ...known, [memberId]: { noun: 'member', title: name } })
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>(none)
  const [asking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const dirty = JSON.stringify(values) !== JSON.stringify(first)
  const parts = useMemo(
    () => formParts(noun, look.form, (key) => rightOf(noun.name, key) === 'open', first),
    [noun, look.form, rightOf, first],
  )
  const creating = useTell(endpointsOf(noun).create, { refreshes: [] })
  // A repeated attempt with the same values is the same creation, also to the server.
  const input = useMemo(() => ({ body: bodyOf(noun, values) }), [noun, values])

  useEffect(() => {
    if (!dirty) return
    const stop = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stop)
    return () => removeEventListener('beforeunload', stop)
  }, [dirty])
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])

  const put = (key: string, value: unknown, names?: Refs) => {
    setValues((v) => ({ ...v, [key]: value }))
    if (names) setRefs((r) => ({ ...r, ...names }))
    setErrors((all) =>
      key in all ? Object.fromEntries(Object.entries(all).filter(([k]) => k !== key)) : all,
    )
  }
  const send = (another: boolean) => {
    const gaps = missing(noun, values)
    if (gaps.length > 0) return setErrors(Object.fromEntries(gaps.map((key) => [key, t('form.required')])))
    if (creating.isPending) return
    creating.mutate(input, {
      onSuccess: (reply) => {
        const record = reply as unknown as AnyRecord
        wroteHere(record.id)
        onMade?.(record)
        refreshLists(client, noun)
        showUndo(t('record.created', { name: titleOf(record, noun.title) ?? t('record.nameless') }), () =>
          remove(record),
        )
        if (another) return setValues(first)
        onClose()
        const page = stay ? undefined : pageOf(workspaceHere() ?? '', noun.name, record.id)
        if (page) history.push(page)
      },
      onError: (error) => {
        const found = fieldErrors(error)
        if (Object.keys(found).some((key) => key in noun.fields)) setErrors(found)
        else showProblem(problem(error, noun.name))
      },
    })
  }
  const { waiting, onceMade: save, onMaking } = useOnceMade(send)
  // A moment later, or the key that closes this would close the question too.
  const close = () => (dirty ? setTimeout(() => setAsking(true)) : onClose())
  useHotkeys(
    [
      ['mod+Enter', () => asking || save(false)],
      ['mod+shift+Enter', () => asking || save(true)],
    ],
    [],
  )

  return (
    <Drawer
      opened
      onClose={close}
      closeOnEscape={!asking}
      position="right"
      size={phone ? '100%' : 480}
      title={t(`${noun.name}.new`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      styles={{ title: { fontWeight: 600, fontSize: 16 } }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save(false)
        }}
      >
        <Stack gap="md" pb={70}>
          {besides?.(put)}
          <FormFields
            noun={noun.name}
            own={look.inputs}
            parts={parts}
            values={values}
            refs={refs}
            errors={errors}
            onChange={put}
            onMaking={onMaking}
          >
            {Likeness && <Likeness noun={noun.name} values={likenessValues(noun, values)} />}
          </FormFields>
        </Stack>
        <Group
          justify="flex-end"
          gap="xs"
          pos="sticky"
          bottom={0}
          py="sm"
          bg="var(--mantine-color-body)"
          style={{ borderTop: '1px solid var(--tessera-line)', zIndex: 2 }}
        >
          <Text size="xs" c="dimmed" mr="auto" visibleFrom="sm">
            <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd>
          </Text>
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            onClick={() => save(true)}
            disabled={creating.isPending}
          >
            {t('form.addAnother')}
          </Button>
          <Button type="submit" loading={creating.isPending || waiting}>
            {t('action.save')}
          </Button>
        </Group>
      </form>
      <Confirm
        opened={asking}
        title={t('form.unsaved')}
        text={t('form.unsavedText')}
        verb={t('action.discard')}
        onConfirm={onClose}
        onClose={() => setTimeout(() => setAsking(false))}
      />
    </Drawer>
  )
}

const none = {}
