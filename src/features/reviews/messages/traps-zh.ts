import type { en } from './traps-en.ts'

/** What is said of the traps that a customer should not sign unseen. */
export const zh: Record<keyof typeof en, string> = {
  'review.rule.warranty_disclaimed': '不作任何质量保证',
  'review.rule.warranty_disclaimed.why': '即使软件存在缺陷、达不到采购目的，供应商也无须负责。',
  'review.rule.warranty_disclaimed.remedy': '要求保证软件与说明文档相符，并约定修复缺陷的期限。',
  'review.rule.warranty_disclaimed.wording':
    '供应商保证软件自交付之日起[12]个月内符合其说明文档，并免费修复在此期间通知的缺陷。任何免责声明均不影响本项保证。',
  'review.rule.liability_excluded': '供应商不承担任何责任',
  'review.rule.liability_excluded.why':
    '即使损失由供应商直接造成，也由客户自行承担。对故意和重大过失，法律通常不允许免责。',
  'review.rule.liability_excluded.remedy':
    '改为约定责任上限；故意、重大过失、泄密和侵害个人信息的，不设上限。',
  'review.rule.liability_excluded.wording':
    '任何一方对直接损失承担赔偿责任，累计不超过[12]个月费用的[100]%。故意、重大过失、违反保密或个人信息保护义务、侵犯他人权利的，不受此限。',
  'review.rule.tiny_cap': '责任上限过低',
  'review.rule.tiny_cap.why': '可获赔的金额至多相当于几个月的费用，远低于一次停机或数据泄露的损失。',
  'review.rule.tiny_cap.remedy': '要求上限至少为一年的费用，严重过错不设上限。',
  'review.rule.tiny_cap.wording':
    '每一合同年度内，任何一方的责任以[12]个月费用的[100]%为限，但不低于[金额]。故意、重大过失、违反保密或数据保护义务的，不受此限。',
  'review.rule.sole_remedy': '违约救济仅限一种',
  'review.rule.sole_remedy.why': '无论发生什么，客户只有这一种救济：既不能索赔，补救无效时也不能退出。',
  'review.rule.sole_remedy.remedy': '保留索赔权，并约定补救无效时可以解除合同。',
  'review.rule.sole_remedy.wording':
    '本救济不排除其他救济。两次补救无效或超过[30]日未完成的，客户有权解除合同，要求退还剩余期间的费用并赔偿损失。',
  'review.rule.one_sided_indemnity': '只有客户须使对方免受损失',
  'review.rule.one_sided_indemnity.why': '第三方向供应商索赔的，由客户承担；软件本身被指侵权时，却无人负责。',
  'review.rule.one_sided_indemnity.remedy': '要求供应商承担软件侵权的第三方索赔，或改为双方互负。',
  'review.rule.one_sided_indemnity.wording':
    '第三方主张软件侵犯其权利的，由供应商负责应诉，承担判决和和解的款项，并更换软件或退还价款。',
  'review.rule.unilateral_change': '供应商可以单方变更条款',
  'review.rule.unilateral_change.why': '今天约定的内容明天就可能改变，继续使用即被视为同意。',
  'review.rule.unilateral_change.remedy':
    '要求变更须经同意，或至少提前通知，并可按原条款退出、退还预付费用。',
  'review.rule.unilateral_change.wording':
    '变更须经双方书面同意。供应商确需变更服务的，应提前[90]日书面通知；变更对客户不利的，客户有权解除合同并获退剩余期间的费用。',
  'review.rule.ends_at_will': '供应商可以随时终止',
  'review.rule.ends_at_will.why': '无需理由、无需通知，客户可能一夜之间就无系统可用。',
  'review.rule.ends_at_will.remedy': '仅允许因严重违约且未改正而终止，或给予较长通知期并协助迁出。',
  'review.rule.ends_at_will.wording':
    '仅当严重违约在书面警告后[30]日内未改正，或提前[180]日通知于期满终止时，供应商方可终止。终止前服务和数据导出不得中断。',
  'review.rule.bound_to_stay': '解除合同须经对方同意',
  'review.rule.bound_to_stay.why': '须经对方同意的通知只是请求，想退出的一方要等对方放行才能退出。',
  'review.rule.bound_to_stay.remedy': '约定任何一方均可经通知解除合同，并写明届时如何结算。',
  'review.rule.bound_to_stay.wording':
    '任何一方可提前[30]日书面通知对方解除本合同。客户就解除前已完成并验收的工作付款。',
  'review.rule.renews_unasked': '自动续期，且未写明如何终止',
  'review.rule.renews_unasked.why': '错过一个日期，就要按事先未确认的价格再付一期费用。',
  'review.rule.renews_unasked.remedy': '要求事先提醒并约定通知期，或改为经协商续期。',
  'review.rule.renews_unasked.wording':
    '期满前至少[30]日任何一方未书面提出异议的，期限顺延[12]个月。供应商应在期满前[90]日至[60]日之间提醒客户并告知价格。',
  'review.rule.no_refund': '已付费用一概不退',
  'review.rule.no_refund.why': '因供应商违约而离开的客户，也要为未提供的服务付费。',
  'review.rule.no_refund.remedy': '非因客户原因终止的，要求退还剩余期间的预付费用。',
  'review.rule.no_refund.wording': '非因客户原因终止的，供应商应在[30]日内退还终止后期间的已付费用。',
  'review.rule.no_set_off': '客户不得抵销',
  'review.rule.no_set_off.why': '供应商因违约欠客户的，客户只能另行起诉，自己的账单却要全额支付。',
  'review.rule.no_set_off.remedy': '要求允许抵销无争议的债权和经生效裁判确认的债权。',
  'review.rule.no_set_off.wording': '任何一方均可以抵销无争议的债权以及经生效裁判确认的债权。',
  'review.rule.all_prepaid': '全部价款预先付清',
  'review.rule.all_prepaid.why': '款项一旦付清，进度和缺陷修复就只能靠对方的诚意。',
  'review.rule.all_prepaid.remedy': '按阶段验收付款，并留存一部分。',
  'review.rule.all_prepaid.wording':
    '客户在签订时支付[30]%，各阶段验收合格后支付相应的[60]%，质保期满支付[10]%。',
  'review.rule.deemed_accepted': '未经实际验收即视为认可',
  'review.rule.deemed_accepted.why': '只要漏看一份通知，未经测试的成果就算通过验收，价款也随之到期应付。',
  'review.rule.deemed_accepted.remedy': '要求再次书面催告，并写明后果。',
  'review.rule.deemed_accepted.wording':
    '客户[10]个工作日内未答复的，供应商应书面催告并说明后果；此后[5]个工作日内仍未答复的，方视为验收。',
  'review.rule.home_court': '争议由供应商所在地管辖',
  'review.rule.home_court.why': '每次主张权利都要异地奔波、另聘律师，小额争议得不偿失。',
  'review.rule.home_court.remedy': '要求由被告所在地管辖，或选择中立地点。',
  'review.rule.home_court.wording': '因本合同发生的争议，由被告住所地人民法院管辖。',
  'review.rule.either_forum': '或裁或诉，仲裁条款可能无效',
  'review.rule.either_forum.why':
    '既约定仲裁又约定诉讼的，仲裁协议在中国一般无效；争议未起，先要争由谁管辖。',
  'review.rule.either_forum.remedy': '二者择一：写明仲裁机构全称，或约定有管辖权的法院。',
  'review.rule.either_forum.wording':
    '因本合同发生的争议，双方协商不成的，均应提交[仲裁机构全称]按其现行规则仲裁，仲裁地为[地点]。',
  'review.rule.sole_interpreter': '供应商单方享有解释权或认定权',
  'review.rule.sole_interpreter.why':
    '等于由一方裁判自己的争议，事实如何反倒无关紧要。此类格式条款可能依法无效。',
  'review.rule.sole_interpreter.remedy': '删除该条，或交由鉴定机构、法院认定。',
  'review.rule.sole_interpreter.wording':
    '是否履行约定，以合同文字和双方均可查验的记录为准；有争议的，由独立鉴定机构认定。',
  'review.rule.data_for_own_use': '供应商可以将客户数据用于自身目的',
  'review.rule.data_for_own_use.why': '为接受服务而提供的数据，可能被用于供应商自己的产品、统计和模型。',
  'review.rule.data_for_own_use.remedy': '将使用限于提供服务，其他用途须经同意。',
  'review.rule.data_for_own_use.wording':
    '供应商仅为提供服务使用客户数据。任何其他用途，包括匿名化后的使用，均须经客户事先书面同意。',
  'review.rule.data_taken': '客户数据归供应商所有',
  'review.rule.data_taken.why': '客户自己经营产生的数据，可能被供应商转售或拒绝交还，更换供应商时也带不走。',
  'review.rule.data_taken.remedy': '约定客户录入的数据及由其衍生的数据均归客户。',
  'review.rule.data_taken.wording':
    '客户录入的数据及其在使用中衍生的数据，均归客户所有。供应商仅为提供服务处理上述数据。',
  'review.rule.data_erased': '供应商不留合理期限即可删除数据',
  'review.rule.data_erased.why': '未及导出的数据无法恢复，而账簿、合同等资料依法须保存多年。',
  'review.rule.data_erased.remedy': '约定导出期限、删除前的书面提醒和删除后的书面确认。',
  'review.rule.data_erased.wording':
    '终止后[60]日内，供应商应保留数据供客户导出；删除前至少提前[14]日书面提醒，删除后书面确认。',
  'review.rule.rights_kept': '付费开发的成果归供应商所有',
  'review.rule.rights_kept.why': '定制成果可以卖给竞争对手，也无法交由他人继续开发。',
  'review.rule.rights_kept.remedy': '约定付款后权利转移，或至少取得含源代码的无限期许可。',
  'review.rule.rights_kept.wording':
    '为客户开发的成果，知识产权自付款之日起归客户。供应商既有组件的权利仍归供应商，但无限期许可客户作为成果的一部分使用，并交付源代码。',
  'review.rule.left_open': '留待日后协商',
  'review.rule.left_open.why': '任何一方都没有义务协商一致，期限、价格或范围因此可能等于没有约定。',
  'review.rule.left_open.remedy': '现在就约定，或写明协商不成时按什么执行。',
  'review.rule.left_open.wording': '[事项]为[数值]；双方另行书面约定之前，以此为准。',
  'review.rule.named_as_reference': '供应商可以用客户名称做宣传',
  'review.rule.named_as_reference.why': '客户使用哪套系统，竞争对手和攻击者都会感兴趣。',
  'review.rule.named_as_reference.remedy': '改为须经同意，且同意可以撤回。',
  'review.rule.named_as_reference.wording':
    '任何一方仅在对方事先书面同意后方可将其作为案例公开，该同意可随时撤回。',
  'review.rule.licence_back': '客户提供的内容永久归供应商使用',
  'review.rule.licence_back.why': '建议和内容中可能含有客户的商业秘密，而许可一经授出便无法收回。',
  'review.rule.licence_back.remedy': '限于对产品的建议，不包括客户的秘密和数据。',
  'review.rule.licence_back.wording':
    '供应商可以自由使用对其产品的建议，但其中不得包含客户的保密信息或数据。',
  'review.rule.audited_at_will': '供应商可以任意检查',
  'review.rule.audited_at_will.why': '检查会影响工作，还会接触到含有他人秘密的系统。',
  'review.rule.audited_at_will.remedy': '约定通知期、频次、检查人和费用承担。',
  'review.rule.audited_at_will.wording':
    '供应商每年可核查一次使用情况，须提前[30]日通知，在工作时间内由负保密义务的独立审计人进行；除超出许可[5]%以上外，费用由供应商承担。',
}
