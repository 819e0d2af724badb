import type { en } from './en.ts'

/** Phrases of the evidence of contracts in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  'evidence.title': '证据',
  'evidence.about':
    '一个 ZIP 文件，内含已签署的文件、文本、签名和全部历史，以及证明其后未被改动的凭据。无需 Tessera 数据库即可核验。',
  'evidence.get': '导出证据文件',
  'evidence.waiting': '日志每分钟封存一次：还有 {count} 条事件等待封存。',
  'refusal.evidence.unsealed': '日志每分钟封存一次：还有 {count} 条事件等待封存。请一分钟后再试。',
  'evidence.readme':
    '合同 {number}“{name}”第 {version} 版的证据文件\n\n所签署 PDF 的 SHA-256：\n{sha256}\n\n内容\n  signed.pdf        各方签署的 PDF 原件\n  contract.json     打印时的文本、变量值和各方信息\n  signatures.json   谁、何时、以何种方式签署，以及如何确认其身份\n  scans/            纸质签署的扫描件\n  signatures/       以文件形式提交的签名（CMS）\n  events.json       日志中有关本合同的全部事件，按先后顺序\n  chain.json        从这些事件到已封存日志链头的各环；其他记录只出现哈希值\n  people.json       操作人姓名\n  manifest.json     每个文件的长度和 SHA-256；manifest.sha256 是它自身的摘要\n\n如何核验\n  npm run cli -- verify-evidence FILE [--heads heads.jsonl]\n使用任意一份 Tessera 即可，无需数据库和网络。命令会说明哪些成立，并逐一指出哪些不成立。heads.jsonl 是系统每次封存日志时写在数据库之外的链头副本；有了它，就能排除事后重写历史。\n\n手工核验：signed.pdf 的 SHA-256 即上面的数值，它也写在 contract.signing_begun 事件和每个签名之中。事件的摘要是其盐值与规范 JSON 的 SHA-256；每一环是前一环、标记和摘要的 SHA-256。\n\n本文件不能说明：证书签发机构是否获得许可，以及制作者是否略去了签名以外的事件。',
  'evidence.readme.elsewhere':
    '合同 {number}“{name}”第 {version} 版的证据文件\n\n本合同是在系统外签署的：于 {on} 在纸面或其他系统中签署，并未在 Tessera 中签署。由本工作区成员登记并提交所签文件。因此本证据仅证明该文件如登记时的原样、由谁于何时登记，除此之外不作任何证明：所列人员是否确实签署、该文件与 contract.json 是否一致，Tessera 无法判断。\n\n所登记文件的 SHA-256：\n{sha256}\n\n内容\n  {file}   所签文件，按提交时的原样\n  contract.json     登记时 Tessera 中的文本、变量值和各方信息\n  signatures.json   签署日期、登记的签署人，以及由谁于何时登记\n  events.json       日志中有关本合同的全部事件，按先后顺序；contract.in_force 写明当时尚未了结的事项\n  chain.json        从这些事件到已封存日志链头的各环；其他记录只出现哈希值\n  people.json       操作人姓名\n  manifest.json     每个文件的长度和 SHA-256；manifest.sha256 是它自身的摘要\n\n如何核验\n  npm run cli -- verify-evidence FILE [--heads heads.jsonl]\n使用任意一份 Tessera 即可，无需数据库和网络。命令会说明哪些成立，逐一指出哪些不成立，并说明各签名未经核验。heads.jsonl 是系统每次封存日志时写在数据库之外的链头副本；有了它，就能排除事后重写历史。\n\n手工核验：{file} 的 SHA-256 即上面的数值，它也写在 contract.in_force 事件之中。事件的摘要是其盐值与规范 JSON 的 SHA-256；每一环是前一环、标记和摘要的 SHA-256。\n\n本文件也不能说明：制作者是否略去了某些事件。',
}
