import {
  ImagePlugin,
  LoopPlugin,
  ScopeData,
  type ScopeDataArgs,
  TagDisposition,
  TemplateHandler,
} from 'easy-template-x'
import type { Filled, FillJob, Values } from './fill.ts'
import { WordsPlugin } from './words-plugin.ts'

// Runs in a process of its own, which knows nothing and may be killed at any moment.

/** A tag that begins something asks whether there is a value; a picture there would be set, and what follows it forgotten. */
const valueAt = (asked: ScopeDataArgs) => {
  const [value, tag] = [ScopeData.defaultResolver(asked), asked.path.at(-1)]
  const begins = typeof tag === 'object' && tag.disposition === TagDisposition.Open
  return begins && !Array.isArray(value) ? Boolean(value) : value
}

// Without the plugins for links, charts and raw XML: values are words, and pictures of ours.
const handler = new TemplateHandler({
  plugins: [new LoopPlugin(), new WordsPlugin(), new ImagePlugin()],
  maxXmlDepth: 200,
  scopeDataResolver: valueAt,
})

const dataOf = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === 'string' || Array.isArray(value)
        ? [name, value]
        : [name, { ...value, _type: 'image', source: Buffer.from(value.source) }],
    ),
  )

const run = async ({ docx, values }: FillJob): Promise<Filled> => {
  try {
    return { docx: await handler.process(Buffer.from(docx), dataOf(values)) }
  } catch (error) {
    return { problems: [{ message: error instanceof Error ? error.message : String(error) }] }
  }
}

process.on('message', (job: FillJob) => void run(job).then((outcome) => process.send?.(outcome)))
