import { Alert, Button, Collapse, SimpleGrid, Stack, Switch, TagsInput, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight, IconInfoCircle } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Import, Options } from '../../contract.ts'
import { sheets } from '../../rules.ts'
import { CountsBar, CountsNumbers } from '../parts/CountsBar.tsx'
import type { About } from '../useDraft.ts'
import { AboutFields } from './AboutFields.tsx'
import { Responsible } from './Responsible.tsx'

type Change = About & { options?: Options }
type Props = { source: Import; options: Options; onChange: (change: Change) => void }

/** The last look before anything is written: the numbers, who answers for it, and what is hung on the records. */
export const BringStep = ({ source, options, onChange }: Props) => {
  const t = useT()
  const [more, { toggle }] = useDisclosure()
  const tag = (tags: string[]) =>
    onChange({ options: { ...options, tags: tags.map((one) => one.trim().slice(0, 60)).filter(Boolean) } })
  return (
    <Stack gap="lg">
      <Numbers source={source} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" maw={720}>
        {Object.hasOwn(sheets[options.noun ?? 'company'].noun.fields, 'tags') && (
          <TagsInput
            label={t('import.bring.tags')}
            description={t('import.bring.tags.about')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={options.tags ?? []}
            maxTags={20}
            onChange={tag}
          />
        )}
        <Responsible source={source} onChange={onChange} />
      </SimpleGrid>
      <div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={toggle}
          aria-expanded={more}
          leftSection={more ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
        >
          {t('import.bring.more')}
        </Button>
        <Collapse expanded={more}>
          <Stack gap="md" pt="sm">
            <AboutFields source={source} onChange={onChange} />
            <Switch
              label={t('import.bring.wake')}
              description={t('import.bring.wake.about')}
              checked={options.wake === true}
              onChange={({ currentTarget }) =>
                onChange({ options: { ...options, wake: currentTarget.checked } })
              }
            />
          </Stack>
        </Collapse>
      </div>
      <Text size="sm" c="dimmed">
        {t('import.bring.undo')}
      </Text>
    </Stack>
  )
}

const Numbers = ({ source }: { source: Import }) => {
  const t = useT()
  if (source.mode !== 'dry-run' || source.state !== 'done')
    return (
      <Alert color="yellow" variant="light" icon={<IconInfoCircle size={18} />} py="xs">
        {t('import.bring.untried')}
      </Alert>
    )
  return (
    <Stack gap="sm">
      <Title order={2}>{t('import.bring.title')}</Title>
      <CountsBar counts={source} />
      <CountsNumbers counts={source} />
      {source.rejected > 0 && <Text size="sm">{t('import.bring.rejected', { count: source.rejected })}</Text>}
    </Stack>
  )
}
