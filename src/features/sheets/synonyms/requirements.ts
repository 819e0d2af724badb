import type { Priority } from '#features/requirements/contract.ts'

const list = (names: string) => names.split(',').map((name) => name.trim())

/** What people call a column of a sheet of requirements, in English, Russian and Chinese; keys are the goals it may feed. */
export const requirementSynonyms: Readonly<Record<string, readonly string[]>> = {
  code: list(`
    no, no., number, num, id, req id, requirement id, requirement no, ref, item, #, code,
    номер, №, № п/п, п/п, номер требования, ид, код, код требования, пункт,
    编号, 序号, 需求编号, 号, 代码, 项
  `),
  name: list(`
    requirement, requirements, name, title, feature, function, functional requirement, need, user story, requirement name,
    требование, требования, название, наименование, функция, наименование требования, функциональное требование, потребность,
    需求, 需求名称, 名称, 功能, 功能名称, 需求项, 功能需求, 标题
  `),
  about: list(`
    description, details, detail, comment, notes, requirement description, explanation,
    описание, подробности, пояснение, комментарий, примечание, описание требования,
    说明, 描述, 需求描述, 详细说明, 备注
  `),
  priority: list(`
    priority, moscow, importance, must/should/could, level, prio, class,
    приоритет, важность, обязательность, степень важности, критичность,
    优先级, 重要性, 级别, 必要性, 优先程度
  `),
  release: list(`
    release, phase, stage, version, iteration, wave, milestone,
    очередь, релиз, этап, фаза, версия, очередь внедрения, итерация,
    期次, 期, 阶段, 版本, 上线阶段, 发布
  `),
  weight: list(`weight, score, points, rank, вес, балл, баллы, оценка, 权重, 分值, 分数`),
  criterion: list(`
    acceptance criterion, acceptance criteria, acceptance, accepted when, how tested, test, definition of done,
    критерий приемки, критерии приемки, приемка, критерий, как проверить, проверка,
    验收标准, 验收条件, 验收, 验证方法
  `),
  state: list(`state, status, состояние, статус, 状态`),
  ownerId: list(`
    owner, responsible, requested by, stakeholder, department owner,
    ответственный, владелец, заказчик, автор требования,
    负责人, 责任人, 提出人, 需求方
  `),
}

/** What else people write for a priority. */
export const prioritySynonyms: Readonly<Record<Priority, readonly string[]>> = {
  must: list(`
    must have, must-have, m, mandatory, required, critical, essential, high, shall,
    обязательно, обязательное, обязательный, обязательная, критично, критичный, высокий, должен, должно,
    必须, 必需, 必要, 必备, 强制, 高, 关键
  `),
  should: list(`
    should have, should-have, s, important, medium, desirable, recommended,
    желательно, желательное, важно, важный, средний, следует, рекомендуется,
    应该, 应当, 重要, 中, 推荐, 应有
  `),
  could: list(`
    could have, could-have, c, nice to have, nice-to-have, optional, low, may,
    возможно, можно, опционально, по возможности, низкий, необязательно,
    可以, 可选, 可有, 低, 锦上添花
  `),
}
