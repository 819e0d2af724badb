import { Anchor, Group, Skeleton, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useFieldRight } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getDossier } from '../contract.ts'
import classes from './Dossier.module.css'
import { dossierAt, standingOf } from './look.ts'
import { Ring } from './Ring.tsx'

/** How far the dossier of a company is that supplies us, or works with who does; nothing beside any other that has none. */
export const DossierPanel = ({ record }: { record: AnyRecord }) => {
  const right = useFieldRight()
  const concerned = record.supplier === true || record.partner === true || record.dossier != null
  return right('company', 'dossier') === 'hidden' || !concerned ? null : <Panel id={record.id} />
}

const Panel = ({ id }: { id: string }) => {
  const t = useT()
  const format = useFormat()
  const { data, error } = useQuery(ask(getDossier, { params: { id } }))
  const title = t('dossier.one')
  const begun = data?.questions.some((question) => standingOf(question) !== 'empty')
  return (
    <section aria-label={title}>
      <Title order={2} fz="sm" mb={6}>
        {title}
      </Title>
      {error ? (
        <ProblemAlert error={error} noun="company" />
      ) : !data ? (
        <Skeleton h={90} aria-label={t('state.loading')} />
      ) : (
        <>
          <Group gap={10} wrap="nowrap" mb={8}>
            <Ring questions={data.questions} size={36} />
            <div>
              <Text size="sm">{t('dossier.settled', { count: data.settled })}</Text>
              <Anchor component={HrefLink} size="sm" href={dossierAt(id)}>
                {t(begun || !data.writes ? 'dossier.open' : 'dossier.begin')}
              </Anchor>
            </div>
          </Group>
          {begun && (
            <ul className={classes['glance']}>
              {data.questions.map((question) => (
                <li key={question.key} data-standing={standingOf(question)}>
                  <Text span size="sm">
                    {t(`dossier.${question.key}`)}
                  </Text>{' '}
                  <Text span size="xs" c="dimmed">
                    {question.lacks.length === 0
                      ? t('dossier.confidence.of', { level: t(`dossier.confidence.${question.confidence}`) })
                      : standingOf(question) === 'empty'
                        ? t('dossier.state.empty')
                        : t('dossier.lacks', {
                            list: format.list(question.lacks.map((lack) => t(`dossier.lack.${lack}`))),
                          })}
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
