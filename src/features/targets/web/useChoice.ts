import { currencyOf, isCurrency } from '#kit/money.ts'
import { spanWith } from '#kit/period.ts'
import { useTimeZone } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { useAddress } from '#ui/useAddress.ts'
import { type Metric, metrics, type TargetSpan, targetSpans } from '../contract.ts'
import { measured } from '../rules.ts'

/** Which targets the address asks for: those of this month by contracts unless it says otherwise. */
export const useChoice = () => {
  const { also, setAlso } = useAddress()
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const { country } = useSession().workspace
  const span: TargetSpan = targetSpans.find((one) => one === also['span']) ?? 'month'
  const metric: Metric = metrics.find((one) => one === also['metric']) ?? 'contracts'
  const asked = String(also['on'] ?? '')
  const currency = String(also['currency'] ?? '')
  return {
    span,
    metric,
    on: spanWith(/^[12]\d{3}-\d{2}-\d{2}$/.test(asked) ? asked : today, span).from,
    /** Of money only. */
    currency:
      measured[metric].measure === null ? undefined : isCurrency(currency) ? currency : currencyOf(country),
    choose: setAlso,
  }
}
