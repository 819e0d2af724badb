import { call } from '#kit/client.ts'
import type { Money } from '#kit/money.ts'
import { workspaceHere } from '#kit/query.ts'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { setDealLines } from '../../contract-lines.ts'
import { lineOf } from '../../rules-lines.ts'
import { bodyOf, withLine } from './draft.ts'
import { useShelf } from './useShelf.ts'

/** Gives a new deal a line of each product, priced by the list in force; says what kept them out. */
export const useFirstLines = (): ((deal: AnyRecord, products: readonly string[]) => Promise<void>) => {
  const problem = useProblem()
  const { termsIn, shelfOf, productOf } = useShelf()
  return async ({ id, version, amount }, products) => {
    if (products.length === 0) return
    try {
      const terms = termsIn((amount as Money | null | undefined)?.currency)
      const shelf = await shelfOf(terms.priceListId)
      const sold = await Promise.all(products.map((product) => productOf(product)))
      const lines = sold.map((product) => {
        const [line] = withLine({ terms, lines: [], discount: null }, product.id, shelf).lines
        return lineOf(line!, product, shelf, terms.mode)
      })
      const { discount: _, ...body } = bodyOf({ terms, lines, discount: null })
      await call(setDealLines, { params: { id }, body: { ...body, version } }, { workspace: workspaceHere() })
    } catch (error) {
      showProblem(problem(error, 'deal'))
    }
  }
}
