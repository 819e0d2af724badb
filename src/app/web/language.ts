import { useCallback } from 'react'
import { type Locale, localeFor, locales } from '#kit/i18n.ts'
import { patchCached, useTell } from '#kit/query.ts'
import { changeMe, getMe } from '#features/members/contract.ts'
import { useLocale } from '#ui/i18n.tsx'

const place = 'tessera.locale'

/** The language this browser last spoke, else the first of the reader's wishes that we speak. */
export const firstLocale = (): Locale => {
  const kept = remembered()
  return locales.find((l) => l === kept) ?? localeFor(navigator.languages)
}

const remembered = () => {
  try {
    return localStorage.getItem(place)
  } catch {
    return null // a browser that keeps nothing asks anew each time
  }
}

/** Keeps the language for the next visit, before anybody has signed in. */
export const rememberLocale = (locale: Locale): void => {
  try {
    localStorage.setItem(place, locale)
  } catch {
    // See above.
  }
}

/** Changes the language at once; for a signed-in person also everywhere else they sign in. */
export const useChooseLocale = (signedIn: boolean): ((locale: Locale) => void) => {
  const { setLocale } = useLocale()
  const { mutate } = useChangeMe()
  return useCallback(
    (locale) => {
      rememberLocale(locale)
      void setLocale(locale)
      if (signedIn) mutate({ body: { locale } })
    },
    [signedIn, setLocale, mutate],
  )
}

/** Changes one's own language or colours, on this page at once. */
export const useChangeMe = () =>
  useTell(changeMe, {
    refreshes: [getMe],
    optimistic: (client, { body }) =>
      patchCached(client, getMe, (me) => ({
        ...me,
        locale: body.locale ?? me.locale,
        theme: body.theme ?? me.theme,
      })),
  })
