import { Anchor } from '@mantine/core'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { requirementListLook } from './looks.ts'
import { Opened } from './Opened.tsx'

/** The lists that requirements stand in. */
export const Page = () => {
  const t = useT()
  const back = (
    <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/requirements`}>
      {t('requirement.many')}
    </Anchor>
  )
  return <Opened look={requirementListLook} tabs={ViewTabs} aside={back} />
}
