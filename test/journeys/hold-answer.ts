import type { Page } from 'playwright-core'

/** Holds back the next change that goes to an address until what is returned is called, so that a page can be used meanwhile. */
export const holdNext = async (page: Page, path: string): Promise<() => void> => {
  const gate = Promise.withResolvers<void>()
  let held = false
  await page.route(path, async (route) => {
    if (route.request().method() !== 'GET' && !held) {
      held = true
      await gate.promise
    }
    await route.continue()
  })
  return gate.resolve
}
