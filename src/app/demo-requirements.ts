import { contracts } from '#features/contracts/actions.ts'
import { requirementLists, requirements } from '#features/requirements/actions.ts'
import { holdAgainst, judge, readCoverage } from '#features/requirements/actions-coverage.ts'
import type { Work } from '#kit/db.ts'

const asked = [
  ['must', 1, 'Приёмка каждого этапа по акту', 'Акт подписан обеими сторонами'],
  ['must', 1, 'Штраф за просрочку этапа', 'В договоре есть размер и срок'],
  ['must', 1, 'Чтение штрихкодов на приёмке колёс', 'Десять комплектов подряд без ручного ввода'],
  ['must', 2, 'Обучение кладовщиков', 'Каждый принимает и выдаёт комплект сам'],
  ['should', 2, 'Печать бирок на месте', 'Бирка готова за десять секунд'],
  ['could', 3, 'Тёмная тема', null],
] as const

/** What the demo company asks of a system for its warehouse, and the contract that is held against it: some judged, none signed for. */
export const demoRequirements = async (w: Work): Promise<void> => {
  const { id: listId } = await requirementLists.create(w, { name: 'Система для склада' })
  for (const [priority, release, name, criterion] of asked)
    await requirements.create(w, { listId, priority, release, name, criterion })
  const { id } = await contracts.create(w, {
    name: 'Внедрение системы для склада',
    kind: 'implementation',
    ourRole: 'customer',
    ruling: 'ru',
  })
  await holdAgainst(w, id, { was: [], lists: [listId] })
  const { items } = await readCoverage(w, id)
  const [acceptance, penalty, barcodes] = items.map(({ requirement }) => ({
    requirementId: requirement.id,
    version: 0,
  }))
  await judge(w, id, [
    { ...acceptance!, answer: 'yes', verdict: 'met', clauses: ['acceptance'] },
    { ...penalty!, answer: 'partly', verdict: 'weakened' },
    { ...barcodes!, answer: 'later', verdict: 'missing' },
  ])
}
