import { Box, Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { Import } from '../../contract.ts'
import { AboutFields } from '../wizard/AboutFields.tsx'
import { Responsible } from '../wizard/Responsible.tsx'
import { sheets } from '../../rules.ts'
import { labelOf } from '../state/goals.ts'
import { useDraft } from '../useDraft.ts'
import { FileProblem } from '../parts/FileProblem.tsx'
import classes from './Result.module.css'

/** Who answers for the source and how it was read: kept as evidence, changed only in what people say about it. */
export const AboutImport = ({ source }: { source: Import }) => {
  const t = useT()
  const draft = useDraft(source)
  const { noun, mapping = {}, key = [], encoding, tags = [] } = source.options
  const { onMatch = sheets[noun ?? 'company'].onMatch } = source.options
  const facts: [string, string][] = [
    [t('import.noun'), t(`import.noun.${noun ?? 'company'}`)],
    ...(encoding
      ? ([[t('import.encoding.other'), t(`import.encoding.${encoding}`)]] as [string, string][])
      : []),
    [t('import.fact.key'), key.map((one) => labelOf(t, noun, one)).join(' → ') || t('state.none')],
    ...(key.length
      ? ([[t('import.onMatch.title'), t(`import.onMatch.${onMatch}`)]] as [string, string][])
      : []),
    ...(source.options.source
      ? ([[t('import.source'), t(`lead.source.${source.options.source}`)]] as [string, string][])
      : []),
    ...(tags.length ? ([[t('import.bring.tags'), tags.join(', ')]] as [string, string][]) : []),
  ]
  return (
    <Stack gap="lg">
      <Box maw={354}>
        <Responsible source={source} onChange={draft.change} />
      </Box>
      <AboutFields source={source} onChange={draft.change} />
      <FileProblem error={draft.error} />
      <ul className={classes['fields']}>
        {[
          ...facts,
          ...Object.entries(mapping).map(([header, goal]): [string, string] => [
            header,
            goal ? labelOf(t, noun, goal) : t('import.map.out'),
          ]),
        ].map(([name, value]) => (
          <li key={name} className={classes['fact']}>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size="sm">{value}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
