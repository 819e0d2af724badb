import { Group, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getSurveyResults } from '../contract.ts'
import { saysIn } from '../rules.ts'
import { MakeRequirement } from './MakeRequirement.tsx'
import { ReadinessTable } from './ReadinessTable.tsx'

/** Which functions to automate, how ready departments and roles are, and what was said in words; any of it becomes a requirement. */
export const SurveyResults = ({ id }: { id: string }) => {
  const t = useT()
  const { locale } = useLocale()
  const { number, percent } = useFormat()
  const { data, error } = useQuery(ask(getSurveyResults, { params: { id } }))
  if (error) return <ProblemAlert error={error} noun="survey" />
  if (!data) return null
  if (data.answered === 0) return <Text c="dimmed">{t('survey.results.none')}</Text>
  return (
    <Stack gap="xl">
      <Group gap="lg">
        <Text>{t('survey.answered', { count: data.answered })}</Text>
        {data.readiness !== null && (
          <Text fw={600}>{t('survey.readiness.all', { percent: percent(data.readiness / 100) })}</Text>
        )}
      </Group>
      <section aria-label={t('survey.functions')}>
        <Title order={2} size="h3">
          {t('survey.functions')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('survey.functions.about')}
        </Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('survey.asks.function')}</Table.Th>
              <Table.Th>{t('survey.need')}</Table.Th>
              <Table.Th>{t('survey.musts')}</Table.Th>
              <Table.Th>{t('survey.made')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.functions.map(({ question, need, musts, answered, requirementId }) => (
              <Table.Tr key={question.key}>
                <Table.Td>{saysIn(question, locale)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {answered > 0 ? t('survey.need.of', { need: number(need) }) : '–'}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {answered > 0 ? t('survey.musts.of', { musts, count: answered }) : '–'}
                </Table.Td>
                <Table.Td>
                  {answered > 0 && (
                    <MakeRequirement
                      survey={id}
                      question={question.key}
                      memberId={null}
                      kind="function"
                      of={saysIn(question, locale)}
                      requirementId={requirementId}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <ReadinessTable
        title={t('survey.departments')}
        head={t('survey.department')}
        rows={data.departments.map(({ teamId, ...group }) => ({
          ...group,
          name: (teamId && data.refs[teamId]?.title) ?? t('survey.department.none'),
        }))}
      />
      <ReadinessTable
        title={t('survey.roles')}
        head={t('survey.role')}
        rows={data.roles.map(({ roleId, name, ...group }) => ({
          ...group,
          name: name ?? t(`role.${roleId}`),
        }))}
      />
      {data.words.length > 0 && (
        <section aria-label={t('survey.words')}>
          <Title order={2} size="h3">
            {t('survey.words')}
          </Title>
          <Stack gap="md" mt="sm">
            {data.words.map(({ question, memberId, words, requirementId }) => (
              <Group key={`${question.key} ${memberId}`} justify="space-between" wrap="nowrap" gap="lg">
                <div>
                  <Text size="sm" c="dimmed">
                    {data.refs[memberId]?.title ?? t('survey.somebody')} · {saysIn(question, locale)}
                  </Text>
                  <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{words}</Text>
                </div>
                <MakeRequirement
                  survey={id}
                  question={question.key}
                  memberId={memberId}
                  kind={question.asks === 'integration' ? 'integration' : 'function'}
                  of={words}
                  requirementId={requirementId}
                />
              </Group>
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  )
}
