import { Anchor } from '@mantine/core'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { requirementLook } from './looks.ts'
import { Opened } from './Opened.tsx'

/** Everything that is asked of vendors, and the way to its lists, and to the surveys it comes from. */
export const Page = () => {
  const t = useT()
  const lists = (
    <>
      <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/surveys`}>
        {t('survey.many')}
      </Anchor>
      <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/requirements/lists`}>
        {t('requirement_list.many')}
      </Anchor>
    </>
  )
  return <Opened look={requirementLook} tabs={ViewTabs} aside={lists} />
}
