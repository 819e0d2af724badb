import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { listTags } from '#features/tags/contract.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Import } from '../../contract.ts'
import { broughtHref } from '../state/created.ts'

/** The way to the records an import wrote. */
export const Brought = ({ source }: { source: Import }) => {
  const t = useT()
  const timeZone = useTimeZone()
  const [name] = source.options.tags ?? []
  const { data } = useQuery({
    ...ask(listTags, { query: { find: name ?? '', limit: 50 } }),
    enabled: name !== undefined,
  })
  const tag = data?.items.find((one) => one.name?.toLowerCase() === name?.toLowerCase())
  const noun = source.options.noun ?? 'company'
  return (
    <Anchor
      component={HrefLink}
      href={broughtHref(workspaceHere() ?? '', source, tag?.id, timeZone)}
      size="sm"
    >
      {tag ? t(`import.result.tagged.${noun}`, { tag: String(tag.name) }) : t(`import.result.open.${noun}`)}
    </Anchor>
  )
}
