import { Stack, Text } from '@mantine/core'
import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import type { Import } from '../../contract.ts'
import classes from './parts.module.css'

/** Why rows were rejected, the commonest reason first, and what else the run noticed. */
export const Reasons = ({ source: { report } }: { source: Import }) => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const reasons = Object.entries(report.reasons ?? {}).toSorted(([, a], [, b]) => b - a)
  const authors = Object.entries(report.unknownAuthors ?? {})
  const notes = [
    ...(report.withoutKey ? [t('import.note.withoutKey', { count: report.withoutKey })] : []),
    ...(report.blank ? [t('import.note.blank', { count: report.blank })] : []),
    ...(authors.length
      ? [
          t('import.note.authors', {
            count: authors.length,
            names: format.list(authors.slice(0, 5).map(([name, rows]) => `${name} (${format.number(rows)})`)),
          }),
        ]
      : []),
    ...(report.lost ? [t('import.note.lost', { count: report.lost })] : []),
  ]
  if (reasons.length + notes.length === 0) return null
  return (
    <Stack gap="xs">
      {reasons.length > 0 && (
        <ul className={classes['reasons']}>
          {reasons.map(([code, count]) => (
            <li key={code}>
              <Text span inherit fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {format.number(count)}
              </Text>{' '}
              {t(has(`import.fault.${code}`) ? `import.fault.${code}` : 'import.fault.other')}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm" c="dimmed">
          {note}
        </Text>
      ))}
    </Stack>
  )
}
