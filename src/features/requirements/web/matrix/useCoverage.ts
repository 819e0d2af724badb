import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { getContractText, listContractVersions } from '#features/contracts/contract-text.ts'
import { keepAnswer, keyOf, refresh, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  addRequirementClauses,
  type CoverChange,
  type Coverage,
  type CoverageRow,
  getCoverage,
  putCoverage,
  putCoverageLists,
} from '../../contract-coverage.ts'

/** What is said of a requirement; what is left out stays. */
type Said = Omit<CoverChange, 'requirementId' | 'version'>
/** The same, or what follows from how the requirement stands when it comes to be said; undefined says nothing. */
export type Saying = Said | ((now: CoverageRow) => Said | undefined)

/** How the matrix of a contract is changed; what was said can be taken back. */
export const useCoverage = (id: string) => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const { memberId } = useSession()
  const put = useTell(putCoverage, { refreshes: [] })
  const hold = useTell(putCoverageLists, { refreshes: [] })
  const add = useTell(addRequirementClauses, { refreshes: [getContractText, listContractVersions] })

  const refused = useRef(0)
  const settle = async (answer: Promise<Coverage>): Promise<Coverage | undefined> => {
    try {
      const now = await answer
      keepAnswer(client, getCoverage, { params: { id } }, now)
      return now
    } catch (error) {
      refused.current++
      showProblem(problem(error as Error, 'requirement'))
      await refresh(client, getCoverage)
      return undefined
    }
  }
  const tell = (covers: CoverChange[]) => settle(put.mutateAsync({ params: { id }, body: { covers } }))

  const offered = useRef(() => {})
  const judge = async (ids: readonly string[], saying: Saying) => {
    const shown = client.getQueryData<Coverage>(keyOf(getCoverage, { params: { id } }))
    const rows = shown?.items.filter(({ requirement }) => ids.includes(requirement.id)) ?? []
    const covers = rows.flatMap((row) => {
      const said = typeof saying === 'function' ? saying(row) : saying
      return said ? [{ requirementId: row.requirement.id, version: row.version, ...said }] : []
    })
    const now = covers.length > 0 && (await tell(covers))
    if (!now) return
    const before = new Map(rows.map((row) => [row.requirement.id, row]))
    // One offer at a time: whoever judges by keys would hide the page under them.
    offered.current()
    offered.current = showUndo(
      t('coverage.said', { count: rows.length, name: rows[0]?.requirement.name ?? '' }),
      () =>
        tell(
          now.items.flatMap(({ requirement, version }) => {
            const was = before.get(requirement.id)
            if (!was) return []
            const { answer, answerWords, answerSource, clauses, verdict, words, deliverables } = was
            const signed = was.standing === 'signed' && was.signedBy === memberId
            const said = { answer, answerWords, answerSource, clauses, verdict, words, deliverables, signed }
            return [{ requirementId: requirement.id, version, ...said }]
          }),
        ),
    )
  }
  // One after the other, each of what the answer before left: keys are struck faster than answers come. What was struck before a
  // refusal was meant of something else, and falls with it.
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const inTurn = (rows: readonly CoverageRow[], saying: Saying) => {
    const [ids, until] = [rows.map(({ requirement }) => requirement.id), refused.current]
    queue.current = queue.current.then(() => (until === refused.current ? judge(ids, saying) : undefined))
  }
  // Rows are drawn once and keep what they were handed: what they call is always the latest.
  const latest = useRef(inTurn)
  useEffect(() => {
    latest.current = inTurn
  })
  return {
    judge: useCallback((rows: readonly CoverageRow[], saying: Saying) => latest.current(rows, saying), []),
    hold: (was: string[], lists: string[]) =>
      settle(hold.mutateAsync({ params: { id }, body: { was, lists } })),
    writeIn: (requirements: string[]) => settle(add.mutateAsync({ params: { id }, body: { requirements } })),
  }
}
