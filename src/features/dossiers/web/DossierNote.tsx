import { Anchor, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldRight } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { getDossier } from '../contract.ts'
import { dossierAt } from './look.ts'
import { Ring } from './Ring.tsx'

/** How far the dossier of a supplier is, where something is agreed on with them; nothing for whoever may not read it. */
export const DossierNote = ({ companyId }: { companyId: string }) => {
  const t = useT()
  const right = useFieldRight()
  const { data } = useQuery({
    ...ask(getDossier, { params: { id: companyId } }),
    enabled: right('company', 'dossier') !== 'hidden',
  })
  if (!data) return null
  return (
    <Group gap={8} wrap="nowrap">
      <Ring questions={data.questions} size={20} />
      <Anchor component={HrefLink} size="sm" href={dossierAt(companyId)}>
        {t('dossier.note', { count: data.settled })}
      </Anchor>
    </Group>
  )
}
