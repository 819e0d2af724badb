import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { type PointState } from '../contract.ts'
import { movePoint, type Point } from '../contract-table.ts'
import type { Input } from '#kit/endpoint.ts'
import { refreshes } from './refreshes.ts'

type Write = NonNullable<Input<typeof movePoint>['body']['write']>
/** A point that is being settled in a way that takes words. */
export type Asked = { point: Point; to: 'agreed' | 'dropped' }

/** How points are settled; every way can be taken back, with what was written into the text. */
export const useMoves = () => {
  const t = useT()
  const problem = useProblem()
  const tell = useTell(movePoint, { refreshes })
  const [asked, setAsked] = useState<Asked | null>(null)
  const settle = async (point: Point, to: PointState, words = '', write?: Write) => {
    const moved = await tell.mutateAsync({
      params: { id: point.id },
      body: { version: point.version, to, words, ...(write && { write }) },
    })
    setAsked(null)
    const back = {
      version: moved.version,
      to: (point.state ?? 'open') as PointState,
      words: point.agreed ?? point.reason ?? '',
      ...(write && { write: { locale: write.locale, was: write.is, is: write.was } }),
    }
    showUndo(
      t('negotiation.moved', { name: point.name ?? '', state: t(`negotiation_point.state.${to}`) }),
      () =>
        tell
          .mutateAsync({ params: { id: point.id }, body: back })
          .catch((error: Error) => showProblem(problem(error, 'negotiation_point'))),
    )
  }
  return {
    asked,
    error: asked ? tell.error : null,
    busy: tell.isPending,
    settle,
    /** Settles at once what takes no words, and asks for them where it does. */
    move: (point: Point, to: PointState) => {
      if (to === point.state) return
      if (to === 'agreed' || to === 'dropped') setAsked({ point, to })
      else settle(point, to).catch((error: Error) => showProblem(problem(error, 'negotiation_point')))
    },
    close: () => {
      tell.reset()
      setAsked(null)
    },
  }
}
export type Moves = ReturnType<typeof useMoves>
