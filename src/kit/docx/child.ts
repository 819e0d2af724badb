import { LoopPlugin, TemplateHandler } from 'easy-template-x'
import type { Filled, FillJob } from './fill.ts'
import { WordsPlugin } from './words-plugin.ts'

// Runs in a process of its own, which knows nothing and may be killed at any moment.

// Without the plugins for pictures, links, charts and raw XML: values are words.
const handler = new TemplateHandler({ plugins: [new LoopPlugin(), new WordsPlugin()], maxXmlDepth: 200 })

const run = async ({ docx, values }: FillJob): Promise<Filled> => {
  try {
    return { docx: await handler.process(Buffer.from(docx), values) }
  } catch (error) {
    return { problems: [{ message: error instanceof Error ? error.message : String(error) }] }
  }
}

process.on('message', (job: FillJob) => void run(job).then((outcome) => process.send?.(outcome)))
