import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase, spellings } from '#kit/phrases.ts'
import { members } from '#features/members/actions.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import type { Plan, Step, Term } from './contract-plan.ts'

const term = (amount: number, unit: Term['unit'], rest: Partial<Term> = {}): Term => ({
  amount,
  unit,
  at: null,
  working: false,
  ...rest,
})

/** What a customer does who answers. */
const answers = ['offer.accepted', 'offer.declined', 'offer.commented', 'call.created']

/** The ready automations in a language, as far as the workspace has the stages they need; they act as the actor's own role. */
export const ready = async (w: Work, locale: Locale) => {
  const stages = await stagesOf(w)
  const named = (key: string) =>
    stages.find(({ name }) => spellings(`pipeline.template.${key}`).includes(name))
  const { items: keepers } = await members.list(w, { filter: ['roleId', 'is', 'storekeeper'], limit: 1 })
  const say = (key: string) => phrase(locale, `automation.ready.${key}`)
  const plan = (
    id: string,
    rest: Omit<Plan, 'name' | 'noun' | 'roleId' | 'filter' | 'until'> & Partial<Plan>,
  ) => ({
    id,
    contents: {
      name: say(id),
      noun: 'deal' as const,
      filter: { and: [] },
      until: [],
      roleId: w.actor.roleId,
      ...rest,
    },
  })
  const entering = (stageId: string) => ({ on: 'entered' as const, stageId })
  const task = (key: string, when: Term): Step => ({
    do: 'task',
    title: say(key),
    about: '',
    term: when,
    to: 'owner',
  })
  const letter = (key: string, video: string | null = null): Step => ({
    do: 'mail',
    video,
    subject: say(`${key}.subject`),
    body: say(`${key}.body`),
  })
  const [offer, won] = [named('sales.offer')?.id, named('sales.won')?.id]
  const storage = named('storage.accepted')
  return {
    items: [
      ...(offer ? [plan('offer', { when: entering(offer), steps: [{ do: 'offer' }], minutes: 20 })] : []),
      plan('feedback', {
        when: { on: 'event', type: 'offer.sent' },
        steps: [task('feedback.task', term(3, 'day', { working: true }))],
        until: answers,
        minutes: 5,
      }),
      ...(won
        ? [
            plan('month', {
              when: entering(won),
              steps: [task('month.task', term(1, 'month', { working: true }))],
              minutes: 5,
            }),
          ]
        : []),
      ...(won && storage
        ? [
            plan('warehouse', {
              when: entering(won),
              steps: [
                {
                  do: 'card',
                  stageId: storage.id,
                  name: '{{name}}',
                  to: keepers[0]?.id ?? 'owner',
                  // What the warehouse's own stages ask for.
                  tasks: stages
                    .filter(({ pipelineId }) => pipelineId === storage.pipelineId)
                    .flatMap(({ tasks }) => tasks),
                  term: term(1, 'workingDay', { at: '12:00' }),
                },
              ],
              minutes: 15,
            }),
          ]
        : []),
      plan('series', {
        when: { on: 'demand' },
        steps: [
          // Their own video takes the place of this one.
          letter('series.first', 'https://example.com/video'),
          { do: 'wait', term: term(3, 'day', { working: true }) },
          letter('series.second'),
          { do: 'wait', term: term(2, 'day', { working: true }) },
          task('series.call', term(1, 'workingDay')),
        ],
        until: answers,
        minutes: 20,
      }),
      plan('nextStep', {
        when: { on: 'schedule', days: [1, 2, 3, 4, 5], at: '08:30' },
        filter: {
          and: [
            ['state', 'in', ['open']],
            ['nextStepAt', 'empty'],
          ],
        },
        steps: [{ do: 'notify', to: 'owner', text: say('nextStep.text') }],
        minutes: 1,
      }),
    ],
  }
}
