import { useT } from '#ui/i18n.tsx'
import type { Preview } from '../state/mapping.ts'
import { ScrollBox } from '../parts/ScrollBox.tsx'
import classes from '../parts/parts.module.css'

/** The first rows of the file, as they will be read; cells without a column name stand out. */
export const SampleGrid = ({ preview, dim }: { preview: Preview; dim: boolean }) => {
  const t = useT()
  const { columns, rows } = preview
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length))
  return (
    <ScrollBox label={t('import.preview.rows')} busy={dim}>
      <table className={classes['grid']}>
        <thead>
          <tr>
            <th scope="col" className={classes['line']} aria-label={t('import.preview.line')}>
              #
            </th>
            {Array.from({ length: width }, (_, index) => (
              <th key={index} scope="col" title={columns[index]?.header}>
                {columns[index]?.header ?? (
                  <span className={classes['empty']}>{t('import.preview.noColumn')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className={classes['line']}>
                {line}
              </th>
              {Array.from({ length: width }, (_, index) => (
                <td
                  key={index}
                  title={cells[index]}
                  className={index >= columns.length && cells[index] ? (classes['over'] ?? '') : ''}
                >
                  {cells[index] || <span className={classes['empty']}>·</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
