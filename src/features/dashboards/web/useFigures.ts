import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { listPipelines } from '#features/pipelines/contract.ts'
import type { Days } from '#kit/period.ts'
import { ask, keyOf } from '#kit/query.ts'
import { useMay } from '#ui/session.tsx'
import { type AskedFigure, getFigures, type Question, type Widget } from '../contract.ts'
import { meansStages, stagesBeforeWin, withStages } from '../rules.ts'
import { askTogether } from './together.ts'

const asked = ({ noun, filter, date, by, measure }: Question, days: Days): AskedFigure => ({
  noun,
  filter,
  ...(date && { date, ...days }),
  ...(by && { by }),
  ...(measure && { measure }),
})

/** The answers to some questions about these days, in their order; while others are on their way, those before them stay. */
export const useFigures = (questions: readonly Question[], days: Days) => {
  const answers = useQueries({
    queries: questions.map((question) => {
      const figure = asked(question, days)
      // Each figure is asked anew by itself when its records change.
      const queryKey = keyOf(getFigures, { query: { ...figure, filter: JSON.stringify(figure.filter) } })
      return { queryKey, queryFn: () => askTogether(figure), placeholderData: keepPreviousData }
    }),
  })
  return {
    answers: answers.map(({ data }) => data),
    error: answers.find(({ isError, data }) => isError && !data)?.error ?? null,
    busy: answers.some(({ isPlaceholderData }) => isPlaceholderData),
  }
}

/** Widgets with the stages that their filters mean; undefined until those are known. */
export const useMeant = (widgets: readonly Widget[] | undefined): Widget[] | undefined => {
  const may = useMay()
  const means = widgets !== undefined && meansStages(widgets)
  const { data } = useQuery({ ...ask(listPipelines, {}), enabled: means && may('pipeline.read') })
  if (!widgets || (means && may('pipeline.read') && !data)) return undefined
  return withStages(widgets, stagesBeforeWin(data?.items ?? []))
}
