import { IconPackage } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { product } from '../contract.ts'

const sold = (is: boolean) => ({ filter: JSON.stringify({ and: [['active', 'is', is]] }), sort: 'name' })

/** How products look: what is sold now, and what no longer is. */
export const productLook = registerLook({
  noun: product,
  icon: IconPackage,
  quick: true,
  first: { kind: 'service', unit: 'piece', taxCategory: 'standard', active: true },
  views: [
    { id: 'all', query: {} },
    { id: 'sold', query: sold(true) },
    { id: 'inactive', query: sold(false) },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'code', 'kind', 'unit', 'taxCategory', 'about'],
})
