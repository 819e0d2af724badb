import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { getContractText, listContractVersions } from '#features/contracts/contract-text.ts'
import { keepAnswer, refresh, useTell } from '#kit/query.ts'
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
export type Saying = Omit<CoverChange, 'requirementId' | 'version'>

/** How the matrix of a contract is changed; what was said can be taken back. */
export const useCoverage = (id: string) => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const { memberId } = useSession()
  const put = useTell(putCoverage, { refreshes: [] })
  const hold = useTell(putCoverageLists, { refreshes: [] })
  const add = useTell(addRequirementClauses, { refreshes: [getContractText, listContractVersions] })

  const settle = async (answer: Promise<Coverage>): Promise<Coverage | undefined> => {
    try {
      const now = await answer
      keepAnswer(client, getCoverage, { params: { id } }, now)
      return now
    } catch (error) {
      void refresh(client, getCoverage)
      showProblem(problem(error as Error, 'requirement'))
      return undefined
    }
  }
  const tell = (covers: CoverChange[]) => settle(put.mutateAsync({ params: { id }, body: { covers } }))

  const offered = useRef(() => {})
  const judge = async (rows: readonly CoverageRow[], saying: Saying) => {
    const now = await tell(
      rows.map(({ requirement, version }) => ({ requirementId: requirement.id, version, ...saying })),
    )
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
            const { answer, answerWords, answerSource, clauses, verdict, words } = was
            const signed = was.standing === 'signed' && was.signedBy === memberId
            const said = { answer, answerWords, answerSource, clauses, verdict, words, signed }
            return [{ requirementId: requirement.id, version, ...said }]
          }),
        ),
    )
  }
  // Rows are drawn once and keep what they were handed: what they call is always the latest.
  const latest = useRef(judge)
  useEffect(() => {
    latest.current = judge
  })
  return {
    judge: useCallback(
      (rows: readonly CoverageRow[], saying: Saying) => void latest.current(rows, saying),
      [],
    ),
    hold: (was: string[], lists: string[]) =>
      settle(hold.mutateAsync({ params: { id }, body: { was, lists } })),
    writeIn: (requirements: string[]) => settle(add.mutateAsync({ params: { id }, body: { requirements } })),
  }
}
