import { useQuery } from '@tanstack/react-query'
import { listForms } from '#features/forms/contract.ts'
import { listMembers } from '#features/members/contract.ts'
import { listPipelines } from '#features/pipelines/contract.ts'
import { listRoles } from '#features/roles/contract.ts'
import { listTemplates } from '#features/templates/contract.ts'
import { listWebhooks } from '#features/webhooks/contract.ts'
import { languageTag } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useHasPhrase, useLocale, useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { useMay } from '#ui/session.tsx'
import type { Plan, Step, Term } from '../contract-plan.ts'

type Choice = { value: string; label: string }
export type Words = ReturnType<typeof useWords>

// A Monday.
const MONDAY = Date.UTC(2024, 0, 1)

/** What automations speak of by its name, to choose from, and the sentences that say what they do. */
export const useWords = () => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const { locale } = useLocale()
  const may = useMay()
  const { data: ways } = useQuery({ ...ask(listPipelines, {}), enabled: may('pipeline.read') })
  const { data: staff } = useQuery({
    ...ask(listMembers, { query: { limit: 200, sort: 'name' } }),
    enabled: may('member.read'),
  })
  const { data: forms } = useQuery({ ...ask(listForms, {}), enabled: may('form.read') })
  const { data: roles } = useQuery({ ...ask(listRoles, {}), enabled: may('role.read') })

  const { data: hooks } = useQuery(ask(listWebhooks, {}))
  const { data: kept } = useQuery({ ...ask(listTemplates, {}), enabled: may('template.read') })

  const stages = (ways?.items ?? []).map((p) => ({
    group: p.name,
    items: p.stages.map(({ id, name }): Choice => ({ value: id, label: name })),
  }))
  const members = (staff?.items ?? [])
    .filter((m) => m.active !== false)
    .map(({ id, name }): Choice => ({ value: id, label: name ?? '' }))
  const formChoices = (forms?.items ?? []).map(({ id, name }): Choice => ({ value: id, label: name }))
  const roleChoices = (roles?.items ?? []).map(({ id, name }): Choice => ({
    value: id,
    label: name ?? t(`role.${id}`),
  }))
  const webhooks = (hooks?.items ?? []).map(({ id, name }): Choice => ({ value: id, label: name }))
  const mails = (kept?.items ?? [])
    .filter(({ format: written }) => written === 'mail')
    .map(({ id, name }): Choice => ({ value: id, label: name }))
  const among = (choices: readonly Choice[], id: string) =>
    choices.find(({ value }) => value === id)?.label ?? t('record.hidden')
  const stage = (id: string) =>
    among(
      stages.flatMap(({ items }) => items),
      id,
    )
  const whom = (to: string) => (to === 'owner' ? t('automation.to.owner') : among(members, to))
  const event = (type: string) => {
    const key = `automation.type.${type.replace('.', '_')}`
    return has(key) ? t(key) : type
  }
  const weekday = new Intl.DateTimeFormat(languageTag[locale], { weekday: 'short', timeZone: 'UTC' })
  const dayName = (n: number) => weekday.format(MONDAY + (n - 1) * 86_400_000)
  const term = ({ amount, unit, at, working }: Term) => {
    const said = t(`automation.term.${unit}`, { count: Math.abs(amount) })
    const timed = at === null ? said : t('automation.term.at', { term: said, time: at })
    return working ? t('automation.term.working', { term: timed }) : timed
  }

  return {
    stages,
    members,
    forms: formChoices,
    roles: roleChoices,
    webhooks,
    mails,
    firstStage: stages[0]?.items[0]?.value ?? '',
    role: (id: string) => among(roleChoices, id),
    nameOf: (id: string) =>
      [...members, ...stages.flatMap(({ items }) => items)].find(({ value }) => value === id)?.label,
    event,
    dayName,
    term,
    /** What starts it, as a sentence. */
    when: ({ noun, when }: Pick<Plan, 'noun' | 'when'>): string => {
      const field = 'field' in when ? fieldLabel(t, noun, when.field) : ''
      switch (when.on) {
        case 'entered':
        case 'left':
          return t(`automation.says.${when.on}`, { stage: stage(when.stageId) })
        case 'aged':
          return t('automation.says.aged', { stage: stage(when.stageId), term: term(when.term) })
        case 'date':
          return t('automation.says.date', {
            noun,
            field,
            side: when.term.amount < 0 ? 'before' : 'after',
            term: term(when.term),
          })
        case 'idle':
          return t('automation.says.idle', { noun, term: t('automation.term.day', { count: when.days }) })
        case 'schedule':
          return t('automation.says.schedule', {
            noun,
            time: when.at,
            days: format.list(when.days.map(dayName)),
          })
        case 'form':
          return t('automation.says.form', {
            any: when.formId === null ? 'yes' : 'no',
            form: when.formId === null ? '' : among(formChoices, when.formId),
          })
        case 'event':
          return t('automation.says.event', { noun, event: event(when.type) })
        default:
          return t(`automation.says.${when.on}`, { noun, field })
      }
    },
    /** What a step does, as a sentence. */
    step: (noun: Plan['noun'], s: Step): string =>
      t(`automation.step.${s.do}`, {
        text:
          s.do === 'task'
            ? s.title
            : s.do === 'note'
              ? s.body
              : s.do === 'card' || s.do === 'deal'
                ? s.name
                : s.do === 'change'
                  ? fieldLabel(t, noun, s.field)
                  : s.do === 'notify'
                    ? s.text
                    : s.do === 'mail'
                      ? s.templateId
                        ? among(mails, s.templateId)
                        : s.subject
                      : s.do === 'webhook'
                        ? among(webhooks, s.webhookId)
                        : '',
        whom: 'to' in s ? whom(s.to) : '',
        stage: 'stageId' in s ? stage(s.stageId) : '',
        term: 'term' in s ? term(s.term) : '',
        count: s.do === 'card' ? s.tasks.length : 0,
      }),
  }
}
