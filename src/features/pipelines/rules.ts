import type { Issue } from '#kit/errors.ts'
import type { Fields } from '#kit/fields.ts'
import type { Pipeline, Stage } from './contract.ts'
import type { PipelineFile } from './contract-file.ts'

type Step = Omit<Stage, 'id'>

const plain = (name: string, kind: Step['kind'], probability: number, color: Step['color']): Step => ({
  name,
  kind,
  color,
  probability,
  mostDays: null,
  required: [],
  checklist: [],
  tasks: [],
  enter: [],
  leave: [],
})

/** What is wrong with a configuration, judged by the fields of the records that will go through it. */
export const admitPipeline = (stages: readonly Step[], fields: Fields): Issue[] => [
  ...(stages.some((s) => s.kind === 'open') ? [] : [{ path: ['stages'], code: 'pipeline.no_open_stage' }]),
  ...(stages.some((s) => s.kind === 'won') ? [] : [{ path: ['stages'], code: 'pipeline.no_won_stage' }]),
  ...stages.flatMap((s, at) =>
    s.required
      .filter((field) => !Object.hasOwn(fields, field))
      .map((field) => ({
        path: ['stages', at, 'required'],
        code: 'pipeline.unknown_field',
        params: { field },
      })),
  ),
]

/** The steps of the ready pipelines, named by their phrases (`pipeline.template.<id>.<step>`). */
const templates = {
  'b2b-software': ['contact', 'call', 'meeting', 'stakeholders', 'goals', 'proposal', 'final', 'closing'],
  sales: ['request', 'qualified', 'offer', 'negotiation', 'won', 'lost'],
  storage: ['accepted', 'ready', 'stored', 'returned', 'cancelled'],
} as const

export const templateIds = Object.keys(templates) as (keyof typeof templates)[]

const kinds: Record<string, Step['kind']> = {
  closing: 'won',
  won: 'won',
  returned: 'won',
  lost: 'lost',
  cancelled: 'lost',
}

/** What is done before a ready stage is entered (`pipeline.template.storage.task.<id>`). */
const before: Record<string, readonly string[]> = { 'storage.ready': ['vehicle', 'driver', 'day', 'place'] }

/** A ready pipeline in a language; the probability grows evenly towards the win. */
export const pipelineFrom = (id: keyof typeof templates, say: (key: string) => string): PipelineFile => {
  const steps: readonly string[] = templates[id]
  const open = steps.filter((step) => !kinds[step]).length
  return {
    format: 'tessera.pipeline/1',
    name: say(`pipeline.template.${id}`),
    products: [],
    others: true,
    stages: steps.map((step, at) => {
      const kind = kinds[step] ?? 'open'
      const likely = { open: Math.round((100 * (at + 1)) / (open + 1)), won: 100, lost: 0 }[kind]
      const color = { open: null, won: 'green', lost: 'red' }[kind] as Step['color']
      const tasks = before[`${id}.${step}`]?.map((task) => say(`pipeline.template.${id}.task.${task}`)) ?? []
      return { ...plain(say(`pipeline.template.${id}.${step}`), kind, likely, color), tasks }
    }),
  }
}

type Takes = Pick<Pipeline, 'products' | 'others'> & { retired?: boolean }
/** The pipeline that fits products best: the one that names most of them, else the first that takes what none names. */
export const pipelineFor = <P extends Takes>(
  pipelines: readonly P[],
  products: readonly string[],
): P | undefined => {
  if (products.length === 0) return undefined
  const taking = pipelines.filter((p) => !p.retired)
  const named = (p: P) => products.filter((id) => p.products.includes(id)).length
  const best = taking.toSorted((a, b) => named(b) - named(a))[0]
  return best && named(best) > 0 ? best : taking.find((p) => p.others)
}

/** The products that no pipeline takes, neither by name nor among all others. */
export const unboundOf = (pipelines: readonly Takes[], products: readonly string[]): string[] =>
  pipelines.some((p) => p.others && !p.retired)
    ? []
    : products.filter((id) => !pipelines.some((p) => p.products.includes(id) && !p.retired))

/** The stages where something may begin, under the names of their pipelines, as choices; of retired ones only the `chosen` stage's. */
export const openStages = (pipelines: readonly Pipeline[], chosen: string | null = null) =>
  pipelines
    .filter(({ retired, stages }) => !retired || stages.some(({ id }) => id === chosen))
    .map(({ name: group, stages }) => ({
      group,
      items: stages.filter(({ kind }) => kind === 'open').map(({ id, name }) => ({ value: id, label: name })),
    }))
