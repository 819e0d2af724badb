import type { Work } from '#kit/db.ts'
import type { Question as Asked } from '#kit/figures.ts'
import { figuresOf } from './actions.ts'
import type { Answer } from './contract.ts'

type Figure = { noun: string; question: Asked }
type Waiting = { figure: Figure; told: (answer: Answer) => void; failed: (error: unknown) => void }
export type Ask = (figure: Figure) => Promise<Answer>

/** Asks for figures one by one; those asked for at one moment are read together, so that a name is looked up once for all. */
export const askerOf = (w: Work): Ask => {
  let waiting: Waiting[] = []
  const send = async () => {
    const all = waiting
    waiting = []
    try {
      const answers = await figuresOf(
        w,
        all.map(({ figure }) => figure),
      )
      for (const [at, { told }] of all.entries()) told(answers[at]!)
    } catch (error) {
      for (const { failed } of all) failed(error)
    }
  }
  return (figure) =>
    new Promise((told, failed) => {
      if (waiting.push({ figure, told, failed }) === 1) queueMicrotask(() => void send())
    })
}
