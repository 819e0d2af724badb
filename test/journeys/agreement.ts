import type { Page } from 'playwright-core'
import { languageTag } from '#kit/i18n.ts'
import type { Journey } from './app.ts'
import type { atWork } from './lists.ts'

// How a contract is agreed on, as the people do it who do: steps that several journeys take.

type Desk = Awaited<ReturnType<typeof atWork>>

/** Has one colleague judge every contract as legal and as IT. */
export const judgedBy = async ({ api }: Desk, judge: Desk): Promise<void> => {
  const { memberId } = await judge.api<{ memberId: string }>('get', '/me')
  const { version } = await api<{ version: number }>('get', '/contract-routes')
  const step = (role: string) => ({ role, to: { members: [memberId] } })
  await api('put', '/contract-routes', {
    version,
    legalFrom: null,
    routes: [{ kind: null, from: null, steps: [step('legal'), step('it')] }],
  })
}

/** Has a contract reviewed as it stands, and waives what the review calls an error. */
export const waiveErrors = async ({ api }: Desk, id: string): Promise<void> => {
  const review = await api('post', `/contracts/${id}/reviews`, {})
  const { findings } = await api<{ findings: { id: string; severity: string; decision: string | null }[] }>(
    'get',
    `/reviews/${review.id}/reading`,
  )
  for (const finding of findings.filter(({ severity, decision }) => severity === 'error' && !decision))
    await api('put', `/review-findings/${finding.id}`, { decision: 'waived', words: 'Agreed so 已商定' })
}

/** Asks for the approval of a version, on the page of a contract that nothing keeps from being signed. */
export const askApproval = async ({ page, t, button, panel }: Desk, number: number): Promise<void> => {
  await panel('agree', t('contract.agreement'))
  await page.getByText(t('contract.obstacles.none')).waitFor()
  await button('contract.move.ask').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('contract.move.ask'), exact: true })
    .click()
  await page.getByText(t('contract.approval.of', { number })).waitFor()
}

/** Approves a contract in both roles. */
export const approve = async (
  { page, t, panel }: Desk,
  id: string,
  look?: (page: Page) => Promise<void>,
): Promise<void> => {
  await page.goto(`/w/demo/contracts/${id}`)
  await panel('agree', t('contract.agreement'))
  for (const role of ['legal', 'it']) {
    const name = t('contract.judge.approved', { role: t(`contract.role.${role}`) })
    await page.getByRole('button', { name, exact: true }).click()
    await look?.(page)
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}

/** Begins the signing, signs for us, and gives the link by which the other side signs. */
export const signOurs = async (
  { page, t, button, api }: Desk,
  theirs: string,
  look?: (page: Page) => Promise<void>,
): Promise<string> => {
  await button('contract.signing.begin').click()
  const dialog = page.getByRole('dialog', { name: t('contract.signing.begin') })
  await dialog.getByRole('combobox', { name: t('contract.signing.ours') }).click()
  await page.getByRole('option').first().waitFor()
  const { memberId } = await api<{ memberId: string }>('get', '/me')
  const { items } = await api<{ items: { id: string; name: string }[] }>('get', '/members')
  const me = items.find((member) => member.id === memberId)
  await page.getByRole('option', { name: me?.name ?? '', exact: true }).click()
  await dialog.getByRole('textbox', { name: t('contract.signing.theirs') }).fill(theirs)
  await look?.(page)
  await dialog.getByRole('button', { name: t('contract.signing.begin'), exact: true }).click()
  await button('contract.signing.sign').click()
  const sign = page.getByRole('dialog', { name: t('contract.signing.sign') })
  await sign.getByRole('textbox', { name: t('contract.signing.position') }).fill('Директор 经理')
  await sign.getByRole('button', { name: t('contract.signing.sign'), exact: true }).click()
  return (await page.getByRole('link', { name: t('contract.signing.link') }).getAttribute('href'))!
}

/** Signs by a link, without an account, in a browser that runs no script. */
export const signAsGuest = async (
  journey: Journey,
  { t, locale }: Desk,
  href: string,
  look?: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await journey.browser.newContext({
    locale: languageTag[locale],
    javaScriptEnabled: false,
    baseURL: journey.base,
  })
  const guest = await context.newPage()
  await guest.goto(href)
  await guest.getByRole('img').first().waitFor()
  await guest.getByRole('textbox', { name: t('contract.visit.position') }).fill('Директор 经理')
  await guest.getByRole('checkbox').check()
  await look?.(guest)
  await guest.getByRole('button', { name: t('contract.visit.sign'), exact: true }).click()
  await guest.locator('.state.signed').waitFor()
  await context.close()
}
