import type { en } from './judge-en.ts'

/** What the rules of judgement say of a contract. */
export const zh: Record<keyof typeof en, string> = {
  'review.rule.missing_clause': '未找到：{type}',
  'review.rule.missing_clause.why':
    '未识别出约定此事项的条款。合同没有约定的，只能依法律的一般规定处理，或指望对方配合；真有争议时，都不如一条明确的约定管用。',
  'review.rule.missing_clause.remedy':
    '如合同其实已有约定，请指明是哪一条；如没有，请在签署前补充，或说明为何无需约定。',
  'review.rule.missing_element': '关于“{type}”，合同未写明：{element}',
  'review.rule.missing_element.why': '要素不全的条款容易产生歧义，双方都会作有利于自己的解释。',
  'review.rule.missing_element.remedy': '补全条款，使其可衡量、可执行。',
  'review.rule.house_unacceptable': '含有我方不可接受的措辞：{type}',
  'review.rule.house_unacceptable.why': '本工作区的条款库将这段文字列为不可接受的措辞。',
  'review.rule.house_unacceptable.remedy': '请提出替代措辞，或说明此处为何可以接受。',
  'review.source.house': '我方条款库',
  'review.rule.no_vendor_penalty': '未约定供应商逾期的违约金',
  'review.rule.no_vendor_penalty.why':
    '供应商逾期不付出代价，客户却须逐项举证损失。没有违约后果的期限形同虚设。',
  'review.rule.no_vendor_penalty.remedy': '约定供应商逾期的违约金，标准与客户的对等。',
  'review.rule.no_vendor_penalty.wording':
    '供应商未按进度计划完成工作的，每逾期一日，应按逾期阶段价款的[0.1]%向客户支付违约金，累计不超过该阶段价款的[10]%。违约金不足以弥补损失的，供应商仍应赔偿差额。',
  'review.rule.no_penalties': '双方均未约定违约金',
  'review.rule.no_penalties.why':
    '只按法律承担责任，意味着每一笔损失都要在诉讼中举证；为一次逾期，往往得不偿失。',
  'review.rule.no_penalties.remedy': '就逾期交付和逾期付款约定对等的违约金标准。',
  'review.rule.no_penalties.wording':
    '任何一方逾期交付或逾期付款的，每逾期一日，应按逾期金额的[0.1]%向对方支付违约金，累计不超过该金额的[10]%。',
  'review.rule.one_sided_confidentiality': '只有一方负保密义务',
  'review.rule.one_sided_confidentiality.why':
    '此类合作中双方都会接触对方的商业秘密：价格、客户、源代码。只约束一方通常并非本意。',
  'review.rule.one_sided_confidentiality.remedy': '将保密义务改为双方互负。',
  'review.rule.one_sided_confidentiality.wording':
    '双方均应对知悉的对方未公开信息保密，仅为履行本合同使用，未经对方书面同意不得向第三方披露。本义务在合同终止后[3]年内继续有效。',
  'review.rule.one_sided_termination': '只有一方有权解除合同',
  'review.rule.one_sided_termination.why': '对方不履行合同时，无权解除的一方没有任何筹码。',
  'review.rule.one_sided_termination.remedy': '赋予双方解除权，并约定通知期和结算方式。',
  'review.rule.one_sided_termination.wording':
    '任何一方可提前[30]日书面通知对方解除本合同。客户就解除前已完成并验收的工作付款。',
  'review.rule.claims_cut_off': '逾期的索赔一律不予受理',
  'review.rule.claims_cut_off.why':
    '使用中才显现的缺陷，连同供应商明知的缺陷，后果都由客户承担。此类约定可能部分无效。',
  'review.rule.claims_cut_off.remedy': '将截止效力限于验收时能够发现的问题。',
  'review.rule.claims_cut_off.wording':
    '自验收之日起[12]个月内通知的缺陷，由供应商免费修复。对隐蔽缺陷及供应商明知的缺陷，客户可在法律规定的期限内主张权利。',
  'review.rule.kill_switch': '供应商可以单方停用系统',
  'review.rule.kill_switch.why': '一笔有争议的款项就足以让客户的业务停摆，后果与欠款远不相称。',
  'review.rule.kill_switch.remedy': '仅允许因无争议欠款并经预先警告后暂停，且任何时候不得切断数据访问。',
  'review.rule.kill_switch.wording':
    '仅当无争议的发票逾期超过[30]日，且供应商已提前至少[14]日书面警告时，供应商方可暂停服务。客户对其数据的访问和导出始终不受影响。',
  'review.rule.maintenance_not_included': '价格不含维护',
  'review.rule.maintenance_not_included.why':
    '验收后的每次修复、每次咨询都要另签合同，价格未定，届时也无从比价。',
  'review.rule.maintenance_not_included.remedy': '现在就约定包含哪些内容，其余按什么费率计费。',
  'review.rule.maintenance_not_included.wording':
    '自验收之日起[12]个月内，维护和咨询包含在合同价款中。其他工作按每小时[金额]计费，该费率[24]个月内不变。',
  'review.rule.contradictory_ownership': '两个条款将权利归于不同的一方',
  'review.rule.contradictory_ownership.why':
    '第 {other} 条约定权利归供应商，第 {number} 条约定权利转归客户。以何者为准，最终只能由法院判断，应请律师处理。',
  'review.rule.contradictory_ownership.remedy': '请律师明确哪些权利转移、何时转移、哪些仅为许可。',
  'review.rule.contradictory_ownership.wording':
    '为客户开发的成果，其知识产权自款项付清之日起归客户所有。供应商既有组件的权利仍归供应商，但授予客户永久、不可撤销的许可，供其作为成果的一部分使用和修改。',
  'review.rule.restricts_exit': '限制条款妨碍更换供应商',
  'review.rule.restricts_exit.why': '既不能修改也不能转让软件，就无法交由他人维护，也无法迁走数据。',
  'review.rule.restricts_exit.remedy': '将维护、数据导出和更换供应商排除在限制之外。',
  'review.rule.restricts_exit.wording':
    '为修复缺陷、导出数据、实现与其他软件的兼容或更换供应商所必需的，不受上述限制。',
  'review.rule.vague_promise': '“{words}”无法衡量',
  'review.rule.vague_promise.why': '没有数字、期限和违约后果的承诺没有约束力：谁也说不清怎样才算违约。',
  'review.rule.vague_promise.remedy': '改为具体的期限或数字，并写明未达到的后果。',
  'review.rule.vague_promise.wording': '自收到请求之日起[2]个工作日内；未按期完成的，[后果]',
  'review.rule.best_effort_support': '支持只承诺尽力，不承诺结果',
  'review.rule.best_effort_support.why': '“{words}”只表示会去尝试，故障始终未排除也不构成违约。',
  'review.rule.best_effort_support.remedy': '按严重程度约定响应和修复时限。',
  'review.rule.best_effort_support.wording':
    '对严重故障，供应商应在[1]小时内响应、[8]小时内修复；对其他故障，应在[8]个工作小时内响应、[5]个工作日内修复。',
  'review.rule.unreachable_promise': '这一承诺无人能够兑现',
  'review.rule.unreachable_promise.why':
    '“{words}”超出软件所能达到的程度。承诺必然落空，届时对方会称其只是宣传用语。',
  'review.rule.unreachable_promise.remedy': '约定可以达到、可以测量的水平。',
  'review.rule.unreachable_promise.wording': '每个自然月的可用率不低于[99.5]%，以[方式]测量。',
  'review.rule.unlimited_raise': '涨价没有上限',
  'review.rule.unlimited_raise.why':
    '数据和人员都已依赖该系统后，更换的代价很高，没有上限的涨价可以由对方任意而定。',
  'review.rule.unlimited_raise.remedy': '约定涨幅上限、通知期和退出权。',
  'review.rule.unlimited_raise.wording':
    '价格每年至多上调一次，幅度不超过[5]%，并应提前[90]日书面通知。客户有权自上调之日起解除合同。',
  'review.rule.retention_out_of_range': '质量保证金为价款的 {percent}%',
  'review.rule.retention_out_of_range.why':
    '通常为 5% 至 10%：过低不足以促使供应商解决使用中的问题，过高则占用其周转资金。',
  'review.rule.retention_out_of_range.remedy': '将质量保证金约定在 5% 至 10% 之间。',
  'review.rule.retention_out_of_range.wording':
    '客户留存合同价款的[10]%作为质量保证金，自验收之日起满[2]个月后[10]日内支付，未修复缺陷的费用予以扣除。就扣除发生争议的，由[鉴定机构]认定。',
}
