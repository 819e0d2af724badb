import { Badge, Text } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import type { Trial } from '../contract.ts'
import classes from './Routing.module.css'

type Props = Trial & {
  /** The names of the rules that were tried, in their order. */
  rules: readonly string[]
}

/** Past leads: to whom each would go now and why, and to whom it went. */
export const TrialTable = ({ items, refs, rules }: Props) => {
  const t = useT()
  const format = useFormat()
  return (
    <table className={classes['table']} aria-label={t('routing.trial')}>
      <thead>
        <tr>
          <th scope="col">{t('routing.trial.lead')}</th>
          <th scope="col">{t('routing.trial.would')}</th>
          <th scope="col">{t('routing.trial.by')}</th>
          <th scope="col">{t('routing.trial.was')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, receivedAt, ownerId, rule, because, was }) => {
          const differs = ownerId !== was.ownerId
          return (
            <tr key={id} className={differs ? classes['differs'] : undefined}>
              <th scope="row">
                <Reference noun="lead" id={id} refs={refs} />
                <Text size="xs" c="dimmed">
                  {format.instant(receivedAt)}
                </Text>
              </th>
              <td data-label={t('routing.trial.would')}>
                <Who id={ownerId} refs={refs} />{' '}
                {differs && (
                  <Badge size="sm" color="yellow" variant="outline" c="inherit">
                    {t('routing.trial.different')}
                  </Badge>
                )}
              </td>
              <td data-label={t('routing.trial.by')}>
                {rule ?? t('routing.fallbackId')}
                {because.length > 0 && (
                  <Text size="xs" c="dimmed" component="details">
                    <summary>{t('routing.trial.why')}</summary>
                    {because.map((why, at) => (
                      <div key={at}>
                        {rules[at]}: {t(`routing.why.${why}`)}
                      </div>
                    ))}
                  </Text>
                )}
              </td>
              <td data-label={t('routing.trial.was')}>
                <Who id={was.ownerId} refs={refs} />
                {was.rule !== null && (
                  <Text size="xs" c="dimmed">
                    {was.rule}
                  </Text>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A person by name; null is nobody. */
export const Who = ({ id, refs }: { id: string | null; refs: Refs }) => {
  const t = useT()
  return id === null ? t('routing.trial.nobody') : <Reference noun="member" id={id} refs={refs} />
}
