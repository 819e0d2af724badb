import { Anchor, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getDossier } from '../contract.ts'
import classes from './Dossier.module.css'
import { QuestionCard } from './QuestionCard.tsx'
import { Ring } from './Ring.tsx'

/** The dossier of a supplier: four questions, each with its answer and what it rests on. */
export const DossierPage = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error, refetch } = useQuery(ask(getDossier, { params: { id } }))
  if (error) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  return (
    <div className={classes['page']}>
      <div className={classes['column']}>
        <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/companies/${id}`}>
          {data.name || t('record.nameless')}
        </Anchor>
        <PageHeader title={t('dossier.one')} about={t('dossier.about')} />
        <Group gap={10} mb="lg" wrap="nowrap">
          <Ring questions={data.questions} size={40} />
          <Text fw={600} component="output">
            {t('dossier.settled', { count: data.settled })}
          </Text>
        </Group>
        <Stack gap="lg">
          {data.questions.map((question) => (
            <QuestionCard key={question.key} companyId={id} question={question} dossier={data} />
          ))}
        </Stack>
      </div>
    </div>
  )
}
