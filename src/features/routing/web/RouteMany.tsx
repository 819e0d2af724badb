import { IconArrowsSplit2 } from '@tabler/icons-react'
import { updateLead } from '#features/leads/contract.ts'
import { isOpen } from '#features/leads/rules.ts'
import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { BulkVerb } from '#ui/records/table/BulkBar.tsx'
import { VerbButton } from '#ui/records/table/VerbButton.tsx'
import { routeLead } from '../contract.ts'

/** Gives the selected leads to whom the rules say now; they can be given back. */
export const RouteMany: BulkVerb = ({ records, each }) => {
  const t = useT()
  const open = records.filter(({ status, can }) => isOpen(status) && can.includes('update'))
  if (open.length === 0) return null
  const there = { workspace: workspaceHere() }
  const versions = new Map<string, number>()
  return (
    <VerbButton
      leftSection={<IconArrowsSplit2 size={15} />}
      onClick={() =>
        void each(
          open,
          async ({ id }) => {
            const { version } = await call(routeLead, { params: { id } }, there)
            versions.set(id, version)
          },
          ({ id, ownerId }) =>
            call(
              updateLead,
              { params: { id }, body: { version: versions.get(id)!, ownerId: ownerId as string | null } },
              there,
            ),
        )
      }
    >
      {t('routing.again')}
    </VerbButton>
  )
}
