import { Select, Switch } from '@mantine/core'
import { metrics, targetSpans } from '#features/targets/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { Aim } from '../contract.ts'

/** Which targets a widget shows. */
export const AimFields = ({ aim, onChange }: { aim: Aim; onChange: (aim: Aim) => void }) => {
  const t = useT()
  return (
    <>
      <Select
        label={t('target.span')}
        description={t('dashboard.aim.span')}
        allowDeselect={false}
        data={targetSpans.map((value) => ({ value, label: t(`target.span.${value}`) }))}
        value={aim.span}
        onChange={(span) => span && onChange({ ...aim, span })}
      />
      <Select
        label={t('target.metric')}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        placeholder={t('dashboard.aim.every')}
        data={metrics.map((value) => ({ value, label: t(`target.metric.${value}`) }))}
        value={aim.metric}
        onChange={(metric) => onChange({ ...aim, metric })}
      />
      <Switch
        label={t('dashboard.aim.mine')}
        checked={aim.mine}
        onChange={(e) => onChange({ ...aim, mine: e.currentTarget.checked })}
      />
    </>
  )
}
