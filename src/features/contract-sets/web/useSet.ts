import { useQueryClient } from '@tanstack/react-query'
import { getAgreement } from '#features/contracts/agreement/contract-agreement.ts'
import { getContract, listContracts, updateContract } from '#features/contracts/contract.ts'
import { editContractText, getContractText, listContractVersions } from '#features/contracts/contract-text.ts'
import { refresh, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  type ContractSet,
  getContractSet,
  joinContractSet,
  leaveContractSet,
  type Takeover,
} from '../contract.ts'

/** What is asked anew when a contract of a set changes. */
export const refreshes = [
  getContractSet,
  getAgreement,
  getContract,
  listContracts,
  getContractText,
  listContractVersions,
]

/** How the contracts of a set come to say the same, and leave it; both can be taken back. */
export const useSet = ({ parts }: ContractSet) => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const edit = useTell(editContractText, { refreshes })
  const update = useTell(updateContract, { refreshes })
  const leaving = useTell(leaveContractSet, { refreshes })
  const joining = useTell(joinContractSet, { refreshes })
  const nameOf = (id: string) => parts.find((part) => part.id === id)?.name ?? ''

  /** Writes what is taken over; gives how to take that back. */
  const write = async (
    { into, kind, name, was, is }: Takeover,
    version: number,
  ): Promise<() => Promise<unknown>> => {
    const params = { id: into }
    if (kind === 'field') {
      const now = await update.mutateAsync({ params, body: { version, [name]: is } })
      return () => update.mutateAsync({ params, body: { version: now.version, [name]: was } })
    }
    const { terms } = await edit.mutateAsync({ params, body: { edits: [{ kind: 'term', name, was, is }] } })
    const back = { kind: 'term', name, was: terms[name] ?? null, is: was } as const
    return () => edit.mutateAsync({ params, body: { edits: [back] } })
  }
  const settled = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done
    } catch (error) {
      showProblem(problem(error as Error, 'contract'))
      void refresh(client, ...refreshes)
    }
  }
  const take = async (takeover: Takeover, term: string): Promise<void> => {
    const { version } = parts.find(({ id }) => id === takeover.into)!
    const back = await write(takeover, version)
    showUndo(t('contract_set.taken', { term, name: nameOf(takeover.into) }), () => settled(back()))
  }
  const leave = async (id: string): Promise<void> => {
    await leaving.mutateAsync({ params: { id } })
    const others = parts.filter((part) => part.id !== id)
    showUndo(t('contract_set.left'), () =>
      settled(joining.mutateAsync({ params: { id: others[0]!.id }, body: { contractId: id } })),
    )
  }
  return {
    nameOf,
    busy: edit.isPending || update.isPending || leaving.isPending || joining.isPending,
    take: (takeover: Takeover, term: string) => void settled(take(takeover, term)),
    leave: (id: string) => void settled(leave(id)),
  }
}
