import { useQuery } from '@tanstack/react-query'
import { listProducts } from '#features/products/contract.ts'
import { ask } from '#kit/query.ts'
import { useMay } from '#ui/session.tsx'

/** The products there are, as choices by name and with their codes; none for those who may not read them. */
export const useProducts = (): { value: string; label: string; code: string; sold: boolean }[] => {
  const may = useMay()
  const { data } = useQuery({
    ...ask(listProducts, { query: { sort: 'name', limit: 200 } }),
    enabled: may('product.read'),
  })
  return (data?.items ?? []).map(({ id, name, code, active }) => ({
    value: id,
    label: name ?? '',
    // As files name them.
    code: code || (name ?? ''),
    sold: active === true,
  }))
}
