import { useT } from '#ui/i18n.tsx'
import classes from './RecordPage.module.css'

const widths = [70, 45, 60, 80, 35, 55, 65]

/** A record's page while it is on its way, of its final shape. */
export const PageBones = () => {
  const t = useT()
  const bones = widths.map((width) => (
    <div key={width} className={classes['bone']} style={{ width: `${width}%` }} />
  ))
  return (
    <div className={classes['page']} aria-busy="true" aria-label={t('state.loading')}>
      <div className={classes['head']}>
        <div className={classes['bone']} style={{ width: 220, height: 18, margin: 0 }} />
      </div>
      <div className={classes['columns']}>
        <div className={classes['facts']}>{bones}</div>
        <div className={classes['timeline']}>{bones}</div>
        <div className={classes['related']}>{bones}</div>
      </div>
    </div>
  )
}
