import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { type Answer, type AskedFigure, askFigures, MOST_FIGURES } from '../contract.ts'

type Waiting = { figure: AskedFigure; told: (answer: Answer) => void; failed: (error: unknown) => void }

let waiting: Waiting[] = []

const send = async (all: readonly Waiting[], workspace: string | undefined): Promise<void> => {
  const questions = all.map(({ figure }) => figure)
  try {
    const { answers } = await call(askFigures, { body: { questions } }, { ...(workspace && { workspace }) })
    for (const [at, { told }] of all.entries()) told(answers[at]!)
  } catch (error) {
    // One that is refused must not keep the others from their answers.
    if (all.length > 1) for (const one of all) void send([one], workspace)
    else all[0]?.failed(error)
  }
}

const sendAll = () => {
  const [all, workspace] = [waiting, workspaceHere()]
  waiting = []
  for (let from = 0; from < all.length; from += MOST_FIGURES)
    void send(all.slice(from, from + MOST_FIGURES), workspace)
}

/** Asks for a figure in one request with all others that the page asks for at this moment; refuses as `getFigures` does. */
export const askTogether = (figure: AskedFigure): Promise<Answer> =>
  new Promise((told, failed) => {
    if (waiting.push({ figure, told, failed }) === 1) setTimeout(sendAll)
  })
