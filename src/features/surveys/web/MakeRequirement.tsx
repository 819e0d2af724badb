import { Anchor, Button } from '@mantine/core'
import { removeRequirement, type requirementKinds } from '#features/requirements/contract.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { makeSurveyRequirement } from '../contract.ts'

type Props = {
  survey: string
  question: string
  /** Whose words they are; null for a function. */
  memberId: string | null
  kind: (typeof requirementKinds)[number]
  /** What the requirement will be about. */
  of: string
  requirementId: string | null
}

/** Makes a requirement of an answer by one press; afterwards leads to it. */
export const MakeRequirement = ({ survey, question, memberId, kind, of, requirementId }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const { mutate, isPending } = useTell(makeSurveyRequirement)
  const { mutate: remove } = useTell(removeRequirement)
  if (requirementId)
    return (
      <Anchor
        component={HrefLink}
        size="sm"
        href={`/w/${workspaceHere() ?? ''}/requirements?requirement=${requirementId}`}
      >
        {t('survey.made')}
      </Anchor>
    )
  if (!may('requirement.create')) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      style={{ flexShrink: 0 }}
      aria-label={t('survey.make.of', { what: t(`survey.make.${kind}`), name: of })}
      loading={isPending}
      onClick={() =>
        mutate(
          { params: { id: survey }, body: { question, memberId } },
          {
            onSuccess: ({ id, name, version }) =>
              may('requirement.delete')
                ? void showUndo(t('survey.made.done', { name }), () =>
                    remove({ params: { id }, query: { version } }),
                  )
                : showDone(t('survey.made.done', { name })),
            onError: (error) => showProblem(problem(error)),
          },
        )
      }
    >
      {t(`survey.make.${kind}`)}
    </Button>
  )
}
