import { Button, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, keepAnswer, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Kept } from '../contract.ts'
import type { EditsDrafts } from '../contract-editing.ts'
import { DraftPanel } from './DraftPanel.tsx'
import { Editions } from './Editions.tsx'
import { endsOf } from './ends.ts'

type Props<C, V> = Parameters<typeof EditDraft<C, V>>[0]

/** Edits a record's draft where there is one, else what is in force. */
export const EditDraft: EditsDrafts = (props) => {
  const t = useT()
  const may = useMay()
  const { of, id } = props
  const permission = `${of.name}.update` as const
  const { data, error } = useQuery({
    ...ask(endsOf(of).get, { params: { id } }),
    enabled: may(permission),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data && may(permission)) return <Skeleton h={320} aria-label={t('state.loading')} />
  return <Editor {...props} loaded={data as Kept<typeof props.contents> | undefined} />
}

const Editor = <C, V>({
  of,
  id,
  version,
  contents,
  inForce,
  open,
  close,
  differences,
  look,
  children,
  loaded,
}: Props<C, V> & { loaded: Kept<C> | undefined }) => {
  const t = useT()
  const client = useQueryClient()
  const ends = endsOf(of)
  const before = loaded?.draft ?? null
  const kept = before?.contents ?? contents
  const begun = open(kept)
  const now = { version: before?.version ?? 0, base: version }
  // What is typed stays when somebody else keeps the draft meanwhile; keeping it says so once, and then replaces theirs.
  const [edit, setEdit] = useState<{ value: V; on: typeof now | null } | null>(null)
  const value = edit ? edit.value : begun
  const [back, setBack] = useState<{ contents: C; number: number } | null>(null)
  const keep = useTell(ends.keep)
  const disabled = !loaded
  const changed = JSON.stringify(value) !== JSON.stringify(begun)
  const behind = before !== null && before.base !== version
  const params = { id }
  const keepThis = (next: C, said: string) =>
    keep.mutate(
      { params, body: { ...(edit?.on ?? now), contents: next } },
      {
        onSuccess: (reply) => {
          keepAnswer(client, ends.get, { params }, reply)
          setEdit(null)
          showDone(said)
        },
        onError: () => setEdit(edit && { ...edit, on: null }),
      },
    )
  const takeBack = (former: C, number: number) => {
    setBack(null)
    keepThis(close(open(former)), t('edition.taken', { number }))
  }
  return children({
    value,
    change: (next) => setEdit({ value: next, on: edit ? edit.on : now }),
    disabled,
    kept,
    editions: (
      <Editions<C>
        of={of}
        id={id}
        differences={differences}
        look={look}
        onBack={
          disabled
            ? undefined
            : (former, number) =>
                before || changed ? setBack({ contents: former, number }) : takeBack(former, number)
        }
      />
    ),
    keep: !disabled && (
      <Button
        disabled={!changed && !behind}
        loading={keep.isPending}
        onClick={() => keepThis(close(value), t('state.saved'))}
      >
        {t('draft.keep')}
      </Button>
    ),
    panel: (
      <>
        <ProblemAlert error={keep.error} noun={of.name} />
        {loaded && before && (
          <DraftPanel
            of={of}
            id={id}
            kept={{ ...loaded, draft: before }}
            differences={differences(inForce, before.contents)}
            unsaved={changed}
            behind={behind}
          />
        )}
        <Confirm
          opened={back !== null}
          title={t('edition.replace.title')}
          text={t('edition.replace.text', { number: back?.number })}
          verb={t('edition.replace')}
          onClose={() => setBack(null)}
          onConfirm={() => back && takeBack(back.contents, back.number)}
        />
      </>
    ),
  })
}
