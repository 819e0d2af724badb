import { List, Text } from '@mantine/core'
import { conditions } from '#kit/filter.ts'
import { useT } from '#ui/i18n.tsx'
import { ConditionText } from '#ui/records/filter/ConditionText.tsx'
import type { Plan } from '../contract-plan.ts'
import { fieldsOf } from './plan.ts'
import type { Words } from './useWords.ts'

/** An automation as it is read: when, if, then. */
export const PlanText = ({ plan, words }: { plan: Plan; words: Words }) => {
  const t = useT()
  const asked = conditions(plan.filter)
  return (
    <>
      <Text size="sm" mt="sm">
        <b>{t('automation.when')}</b> {words.when(plan)}
      </Text>
      {asked.length > 0 && (
        <Text size="sm">
          <b>{t('automation.if')}</b> <Conditions plan={plan} />
        </Text>
      )}
      <Text size="sm">
        <b>{t('automation.then')}</b>
      </Text>
      <List type="ordered" size="sm" spacing={2}>
        {plan.steps.map((step, at) => (
          <List.Item key={at}>{words.step(plan.noun, step)}</List.Item>
        ))}
      </List>
    </>
  )
}

const Conditions = ({ plan }: { plan: Plan }) => {
  const fields = new Map(fieldsOf(plan.noun))
  return (
    <>
      {conditions(plan.filter).map((condition, at) => {
        const field = fields.get(condition[0])
        return (
          field && (
            <span key={at}>
              {at > 0 && ' · '}
              <ConditionText noun={plan.noun} field={field} condition={condition} refs={{}} />
            </span>
          )
        )
      })}
    </>
  )
}
