import { Alert, Stack, Switch, TagsInput, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Import, Options } from '../../contract.ts'
import { CountsBar, CountsNumbers } from '../parts/CountsBar.tsx'
import type { About } from '../useDraft.ts'
import { AboutFields } from './AboutFields.tsx'

type Props = { source: Import; options: Options; onChange: (change: About & { options?: Options }) => void }

/** The last look before anything is written: the numbers, who answers for it, and what is hung on the records. */
export const BringStep = ({ source, options, onChange }: Props) => {
  const t = useT()
  const tried = source.mode === 'dry-run' && source.state === 'done'
  return (
    <Stack gap="lg">
      {tried ? (
        <Stack gap="sm">
          <Title order={2}>{t('import.bring.title')}</Title>
          <CountsBar counts={source} />
          <CountsNumbers counts={source} />
          {source.rejected > 0 && (
            <Text size="sm">{t('import.bring.rejected', { count: source.rejected })}</Text>
          )}
        </Stack>
      ) : (
        <Alert color="yellow" variant="light" icon={<IconInfoCircle size={18} />} py="xs">
          {t('import.bring.untried')}
        </Alert>
      )}
      <AboutFields source={source} onChange={onChange} />
      <TagsInput
        maw={720}
        label={t('import.bring.tags')}
        description={t('import.bring.tags.about')}
        value={options.tags ?? []}
        maxTags={20}
        clearable
        onChange={(tags) =>
          onChange({
            options: { ...options, tags: tags.map((tag) => tag.trim().slice(0, 60)).filter(Boolean) },
          })
        }
      />
      <Switch
        label={t('import.bring.wake')}
        description={t('import.bring.wake.about')}
        checked={options.wake === true}
        onChange={({ currentTarget }) => onChange({ options: { ...options, wake: currentTarget.checked } })}
      />
      <Text size="sm" c="dimmed">
        {t('import.bring.undo')}
      </Text>
    </Stack>
  )
}
