import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { getPriceList, listPriceLists, listTaxRates, type PriceList } from '#features/price-lists/contract.ts'
import { listOn, readyRates } from '#features/price-lists/rules.ts'
import { getProduct } from '#features/products/contract.ts'
import { currencyOf } from '#kit/money.ts'
import { ask } from '#kit/query.ts'
import { useTimeZone } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import type { LineTerms } from '../../contract-lines.ts'
import type { Shelf, Sold } from '../../rules-lines.ts'

const none: readonly PriceList[] = []

/** The terms that a price list sets; without one, in the currency that is told, with tax on top. */
export const termsOf = (list: PriceList | undefined, currency: string): LineTerms =>
  list
    ? { currency: list.currency, mode: list.mode, ground: list.ground, priceListId: list.id }
    : { currency, mode: 'added', ground: null, priceListId: null }

/** What lines are priced by today: the lists, the rates, and ways to get a list's prices and a product. */
export const useShelf = () => {
  const may = useMay()
  const client = useQueryClient()
  const { country } = useSession().workspace
  const day = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const { data: lists } = useQuery({ ...ask(listPriceLists, {}), enabled: may('price_list.read') })
  const { data: rates } = useQuery({ ...ask(listTaxRates, {}), enabled: may('tax_rate.read') })
  const items = lists?.items ?? none
  const known = rates?.items ?? readyRates
  /** What stands on the shelf under a price list; its prices are fetched when they are not here yet. */
  const shelfOf = useCallback(
    async (priceListId: string | null): Promise<Shelf> => ({
      list:
        priceListId === null || !items.some(({ id }) => id === priceListId)
          ? null
          : await client.ensureQueryData(ask(getPriceList, { params: { id: priceListId } })),
      rates: known,
      day,
      country,
    }),
    [client, items, known, day, country],
  )
  const productOf = useCallback(
    async (id: string): Promise<Sold> => {
      const { name, unit, taxCategory } = await client.ensureQueryData(ask(getProduct, { params: { id } }))
      return { id, name: name ?? '', unit: unit ?? null, taxCategory: taxCategory ?? 'standard' }
    },
    [client],
  )
  return useMemo(
    () => ({
      lists: items,
      rates: known,
      day,
      shelfOf,
      productOf,
      /** The terms of the list in force in a currency, the workspace's own unless told. */
      termsIn: (currency = currencyOf(country)) => termsOf(listOn(items, currency, day), currency),
    }),
    [items, known, day, country, shelfOf, productOf],
  )
}
export type Shelves = ReturnType<typeof useShelf>
