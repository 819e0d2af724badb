import { parseSync, type Plugin } from 'vite'

type Node = { type: string; start: number; end: number; [part: string]: unknown }

/** What the server alone does with an endpoint: check what comes in, describe it, choose how to refuse. */
const serversOwn = ['summary', 'query', 'body', 'returns', 'refusals']

/**
 * A page calls an endpoint by its method and path, so this is all that the browser gets of it; the shapes, which were most of
 * a page's contracts, and the library that makes them stay on the server. What else a contract declares is data: making it has
 * no effect, so each page leaves out what it does not use. A shape that a page does parse with is used, and comes along.
 */
export const leanContracts = (): Plugin => ({
  name: 'tessera:lean-contracts',
  transform: {
    order: 'pre',
    filter: { id: /\/src\/(kit\/(noun|shapes[\w-]*)|features\/.*\/contract[\w-]*)\.ts$/ },
    handler: (code, id) => ({ code: leanContract(code, id), moduleSideEffects: false }),
  },
})

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part

/** A contract's source as a page gets it; `file` says by its ending which language the source is in. */
export const leanContract = (code: string, file: string): string => {
  const edits = new Map<number, { to: number; by: string }>()
  const visit = (part: unknown, makesConstant: boolean): void => {
    if (Array.isArray(part)) return part.forEach((each) => visit(each, makesConstant))
    if (!isNode(part) || edits.get(part.start)?.by === '') return
    if (part.type === 'CallExpression') {
      // One mark does for a whole chain of calls, which all begin at the same place.
      if (makesConstant) edits.set(part.start, { to: part.start, by: '/* @__PURE__ */ ' })
      for (const { start, end } of ownParts(part))
        edits.set(start, { to: end + /^\s*,?/.exec(code.slice(end))![0].length, by: '' })
    }
    const goesOn = part.type === 'VariableDeclarator' || (makesConstant && !part.type.includes('Function'))
    Object.values(part).forEach((next) => visit(next, goesOn))
  }
  visit(parseSync(file, code).program, false)
  return [...edits]
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [from, { to, by }]) => text.slice(0, from) + by + text.slice(to), code)
}

/** The server's parts of `endpoint({ … })`. */
const ownParts = ({ callee, arguments: given }: Node): Node[] => {
  if (!isNode(callee) || callee['name'] !== 'endpoint') return []
  const [{ properties }] = given as [{ properties: Node[] }]
  return properties.filter(({ key }) => isNode(key) && serversOwn.includes(String(key['name'])))
}
