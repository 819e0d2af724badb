type Node = { id: string; parentId?: string | null }

/** A tree's items in reading order with their depth; an item whose parent is not there stands at the top. */
export const treeOf = <N extends Node>(items: readonly N[]): { item: N; depth: number }[] => {
  const ids = new Set(items.map(({ id }) => id))
  const below = Map.groupBy(items, ({ parentId }) => (parentId && ids.has(parentId) ? parentId : null))
  const walk = (parent: string | null, depth: number): { item: N; depth: number }[] =>
    (below.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)])
  return walk(null, 0)
}

/** An item and everything below it: what cannot become its parent. */
export const branchOf = <N extends Node>(items: readonly N[], id: string): Set<string> => {
  const branch = new Set([id])
  // Each round reaches one level deeper; a ring ends because nothing new is found.
  for (let size = 0; size !== branch.size;) {
    size = branch.size
    for (const item of items) if (item.parentId && branch.has(item.parentId)) branch.add(item.id)
  }
  return branch
}
