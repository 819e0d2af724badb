import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFileSpreadsheet, IconFileTypeCsv, IconUpload } from '@tabler/icons-react'
import { addressOf } from '#kit/client.ts'
import { useRouter } from '@tanstack/react-router'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { endpointsOf, type Look } from '../looks.ts'
import type { Column } from '../state/columns.ts'
import type { ViewQuery } from '../state/search.ts'

type Props = { look: Look; query: ViewQuery; columns: readonly Column[] }

/** What is done with a list as a whole: take it out as a file, bring a file in. */
export const MoreMenu = ({ look, query, columns }: Props) => {
  const t = useT()
  const may = useMay()
  const { workspace } = useSession()
  const { history } = useRouter()
  const { noun } = look
  const exports = may(`${noun.name}.export`)
  const imports = may(`${noun.name}.import`)
  if (!exports && !imports) return null
  const { find, filter, sort } = query
  const fileOf = (as: 'csv' | 'xlsx') =>
    `${addressOf(endpointsOf(noun).export, { query: { find, filter, sort, columns: columns.map((c) => c.key).join(','), as } })}&workspace=${encodeURIComponent(workspace.slug)}`
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('action.more')}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {exports && (
          <>
            <Menu.Item
              component="a"
              href={fileOf('xlsx')}
              download
              leftSection={<IconFileSpreadsheet size={16} />}
            >
              {t('list.exportXlsx')}
            </Menu.Item>
            <Menu.Item
              component="a"
              href={fileOf('csv')}
              download
              leftSection={<IconFileTypeCsv size={16} />}
            >
              {t('list.exportCsv')}
            </Menu.Item>
          </>
        )}
        {imports && (
          <Menu.Item
            leftSection={<IconUpload size={16} />}
            onClick={() => history.push(`/w/${workspace.slug}/imports/new?noun=${noun.name}`)}
          >
            {t('list.import')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
