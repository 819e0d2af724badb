// Written by `npm run types` from the migrations; do not edit.
import type { ColumnType } from 'kysely'

type Optional<T> = ColumnType<T, T | undefined, T>

export interface Database {
  account: {
    id: string
    user_id: string
    provider_id: string
    account_id: string
    password: Optional<string | null>
    access_token: Optional<string | null>
    refresh_token: Optional<string | null>
    id_token: Optional<string | null>
    access_token_expires_at: Optional<Date | null>
    refresh_token_expires_at: Optional<Date | null>
    scope: Optional<string | null>
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  affiliation: {
    workspace_id: string
    contact_id: string
    company_id: string
    role: Optional<string | null>
  }
  api_key: {
    id: string
    config_id: Optional<string>
    name: Optional<string | null>
    start: Optional<string | null>
    prefix: Optional<string | null>
    key: string
    reference_id: string
    enabled: Optional<boolean>
    refill_interval: Optional<number | null>
    refill_amount: Optional<number | null>
    last_refill_at: Optional<Date | null>
    rate_limit_enabled: Optional<boolean>
    rate_limit_time_window: Optional<number | null>
    rate_limit_max: Optional<number | null>
    request_count: Optional<number>
    remaining: Optional<number | null>
    last_request: Optional<Date | null>
    expires_at: Optional<Date | null>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    permissions: Optional<string | null>
    metadata: string
    workspace_id: Optional<string>
    member_id: Optional<string>
  }
  automation: {
    workspace_id: string
    id: string
    name: string
    contents: unknown
    edition: Optional<number>
    active: Optional<boolean>
    publisher_id: Optional<string | null>
    swept_until: Optional<Date | null>
    version: Optional<number>
    created_at: Date
    created_by: string
    updated_at: Date
    deleted_at: Optional<Date | null>
  }
  automation_run: {
    workspace_id: string
    id: string
    automation_id: string
    edition: number
    contents: unknown
    subject_noun: string
    subject_id: string
    key: string
    cause: unknown
    chain: Optional<string[]>
    decisions: Optional<unknown>
    state: Optional<string>
    place: Optional<number>
    attempts: Optional<number>
    results: Optional<unknown>
    why: Optional<string | null>
    details: Optional<unknown>
    minutes: Optional<number>
    answered_at: Optional<Date | null>
    started_at: Date
    wake_at: Date
    ended_at: Optional<Date | null>
  }
  booking: {
    workspace_id: string
    id: string
    name: Optional<string | null>
    resource_id: string
    deal_id: string
    starts_at: Date
    ends_at: Date
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  calendar: {
    workspace_id: string
    id: string
    name: string
    time_zone: Optional<string | null>
    country: Optional<string | null>
    week: unknown
    exceptions: unknown
    is_default: boolean
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  call: {
    workspace_id: string
    id: string
    direction: string
    outcome: string
    started_at: Date
    length: Optional<number | null>
    subject_noun: Optional<string | null>
    subject_id: Optional<string | null>
    company_id: Optional<string | null>
    number: Optional<string | null>
    about: Optional<string | null>
    member_id: string
    call_back_at: Optional<Date | null>
    task_id: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  call_claim: {
    workspace_id: string
    subject_id: string
    member_id: string
    until: Date
  }
  call_skip: {
    workspace_id: string
    member_id: string
    subject_id: string
    at: Date
  }
  company: {
    workspace_id: string
    id: string
    name: string
    legal_name: Optional<string | null>
    lifecycle: string
    customer: Optional<boolean | null>
    supplier: Optional<boolean | null>
    partner: Optional<boolean | null>
    country: Optional<string | null>
    tax_id: Optional<string | null>
    kpp: Optional<string | null>
    registration_number: Optional<string | null>
    phones: Optional<string[]>
    emails: Optional<string[]>
    website: Optional<string | null>
    addresses: Optional<unknown>
    industry: Optional<string | null>
    size: Optional<string | null>
    owner_id: Optional<string | null>
    about: Optional<string | null>
    next_step_at: Optional<Date | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    last_call_at: Optional<Date | null>
    zone: Optional<string>
    worked_at: Optional<Date>
    pool_due_at: Optional<Date | null>
    pool_reason: Optional<string | null>
    postponed: Optional<boolean>
    pooled_at: Optional<Date | null>
    former_owner_id: Optional<string | null>
    first_deal_at: Optional<Date | null>
    bank: Optional<string | null>
    dossier: Optional<string | null>
  }
  company_tag: {
    workspace_id: string
    company_id: string
    tag_id: string
    name: string
  }
  contact: {
    workspace_id: string
    id: string
    name: string
    position: Optional<string | null>
    phones: Optional<string[]>
    emails: Optional<string[]>
    birthday: Optional<string | null>
    owner_id: Optional<string | null>
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  contact_tag: {
    workspace_id: string
    contact_id: string
    tag_id: string
    name: string
  }
  contract: {
    workspace_id: string
    id: string
    name: string
    number: Optional<string | null>
    kind: string
    our_role: string
    state: string
    company_id: Optional<string | null>
    contact_id: Optional<string | null>
    owner_id: Optional<string | null>
    deal_id: Optional<string | null>
    ruling: string
    beside: Optional<string | null>
    amount_minor: Optional<number | null>
    amount_currency: Optional<string | null>
    starts_on: Optional<string | null>
    ends_on: Optional<string | null>
    renewal: Optional<string | null>
    notice_days: Optional<number | null>
    review_id: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    concluded_on: Optional<string | null>
    amendments: Optional<number>
    amending: Optional<string | null>
    amends_id: Optional<string | null>
    amendment: Optional<number | null>
    dated_on: Optional<string | null>
    effective_on: Optional<string | null>
    from_version: Optional<number>
    built_on: Optional<number>
    signed_place: Optional<number | null>
    in_effect: Optional<boolean>
    template_id: Optional<string | null>
    template_edition: Optional<number | null>
    open_points: Optional<number>
    risk: Optional<number>
    risks: Optional<unknown>
  }
  contract_approval: {
    workspace_id: string
    id: string
    contract_id: string
    number: number
    steps: unknown
    asked_by: string
    asked_at: Date
    closed_at: Optional<Date | null>
  }
  contract_party: {
    workspace_id: string
    contract_id: string
    role: string
    company_id: Optional<string | null>
    contact_id: Optional<string | null>
    owner_id: Optional<string | null>
  }
  contract_route: {
    workspace_id: string
    routes: unknown
    legal_minor: Optional<number | null>
    legal_currency: Optional<string | null>
    version: Optional<number>
    updated_at: Optional<Date>
  }
  contract_set: {
    workspace_id: string
    contract_id: string
    set_id: string
    joined_at: Date
    joined_by: Optional<string | null>
  }
  contract_set_waiver: {
    workspace_id: string
    set_id: string
    term: string
    hash: string
    words: string
    waived_by: string
    waived_at: Date
  }
  contract_signer: {
    workspace_id: string
    id: string
    signing_id: string
    place: number
    member_id: Optional<string | null>
    name: string
    email: Optional<string | null>
    key: Optional<string | null>
    expires_at: Optional<Date | null>
    code: Optional<Buffer | null>
    code_until: Optional<Date | null>
    code_tries: Optional<number>
    way: Optional<string | null>
    proof: Optional<string | null>
    signed_at: Optional<Date | null>
    signed_on: Optional<string | null>
    signed_by: Optional<string | null>
    position: Optional<string | null>
    signed_from: Optional<string | null>
    sha256: Optional<string | null>
    scan_file_id: Optional<string | null>
    declined_at: Optional<Date | null>
    words: Optional<string | null>
    signature_file_id: Optional<string | null>
    certificate: Optional<unknown>
    visit: Optional<Buffer | null>
    proven_at: Optional<Date | null>
    side: Optional<string | null>
  }
  contract_signing: {
    workspace_id: string
    id: string
    contract_id: string
    number: number
    pdf_file_id: Optional<string | null>
    svg_file_id: Optional<string | null>
    pages: Optional<unknown>
    sha256: string
    ordered: boolean
    begun_by: string
    begun_at: Date
    closed_at: Optional<Date | null>
    scan_file_id: Optional<string | null>
    state_before: Optional<string | null>
    words: Optional<string | null>
  }
  contract_template: {
    workspace_id: string
    id: string
    name: string
    kind: string
    title: unknown
    contents: unknown
    edition: Optional<number>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  contract_version: {
    workspace_id: string
    contract_id: string
    number: number
    origin: string
    note: Optional<string>
    body: unknown
    terms: unknown
    facts: Optional<unknown>
    file_name: Optional<string | null>
    made_at: Date
    made_by: Optional<string | null>
    changed_at: Date
    fixed_at: Optional<Date | null>
  }
  contract_wording: {
    workspace_id: string
    id: string
    type: string
    locale: string
    side: string
    rank: string
    words: Optional<string | null>
    place: number
    version: Optional<number>
    changed_at: Date
    changed_by: Optional<string | null>
  }
  dashboard: {
    workspace_id: string
    id: string
    desk: string
    member_id: Optional<string | null>
    role_id: Optional<string | null>
    widgets: unknown
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  deal: {
    workspace_id: string
    id: string
    name: string
    company_id: Optional<string | null>
    pipeline_id: string
    stage_id: string
    state: string
    stage_since: Date
    closed_at: Optional<Date | null>
    amount_minor: Optional<number | null>
    amount_currency: Optional<string | null>
    source: string
    owner_id: Optional<string | null>
    expected_on: Optional<string | null>
    lost_reason: Optional<string | null>
    competitor: Optional<string | null>
    next_step_at: Optional<Date | null>
    ticked: Optional<string[]>
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    tax_mode: Optional<string | null>
    tax_ground: Optional<string | null>
    price_list_id: Optional<string | null>
    origin_id: Optional<string | null>
    addresses: Optional<unknown>
  }
  deal_contact: {
    workspace_id: string
    deal_id: string
    contact_id: string
    role: Optional<string | null>
  }
  deal_line: {
    workspace_id: string
    id: string
    deal_id: string
    place: number
    product_id: Optional<string | null>
    name: string
    unit: Optional<string | null>
    quantity: string
    price: string
    discount_percent: Optional<string | null>
    discount_minor: Optional<number | null>
    tax_category: Optional<string | null>
    tax_rate: Optional<string | null>
  }
  deal_stay: {
    workspace_id: string
    id: string
    deal_id: string
    pipeline_id: string
    stage_id: string
    state: string
    entered_at: Date
    entered_by: string
    left_at: Optional<Date | null>
    left_by: Optional<string | null>
    next_id: Optional<string | null>
    next_state: Optional<string | null>
  }
  deal_tag: {
    workspace_id: string
    deal_id: string
    tag_id: string
  }
  deliverable: {
    workspace_id: string
    id: string
    contract_id: string
    number: number
    name: string
    clause: Optional<string | null>
    due_on: Optional<string | null>
    criterion: Optional<string>
    taken_from: Optional<string[] | null>
    taken: Optional<boolean>
    version: Optional<number>
    created_at: Date
    created_by: Optional<string | null>
    changed_at: Date
    changed_by: Optional<string | null>
    removed_at: Optional<Date | null>
  }
  deliverable_file: {
    workspace_id: string
    id: string
    deliverable_id: string
    round: number
    file_id: string
    added_at: Date
    added_by: Optional<string | null>
    removed_at: Optional<Date | null>
  }
  deliverable_round: {
    workspace_id: string
    deliverable_id: string
    round: number
    handed_on: string
    handed_words: Optional<string>
    handed_by: Optional<string | null>
    handed_at: Date
    result: Optional<string | null>
    tested_on: Optional<string | null>
    tested_by: Optional<string | null>
    words: Optional<string>
    evidence: Optional<string>
    judged_by: Optional<string | null>
    judged_at: Optional<Date | null>
  }
  dossier_answer: {
    workspace_id: string
    company_id: string
    question: string
    answer: string
    confidence: Optional<string | null>
    answered_on: string
    answered_by: Optional<string | null>
    version: Optional<number>
  }
  dossier_evidence: {
    workspace_id: string
    id: string
    company_id: string
    question: string
    found: string
    source: string
    origin: string
    found_on: string
    speaks: string
    file_id: Optional<string | null>
    version: Optional<number>
    created_at: Date
    created_by: Optional<string | null>
    deleted_at: Optional<Date | null>
  }
  draft: {
    workspace_id: string
    noun: string
    record_id: string
    contents: unknown
    base: number
    version: Optional<number>
    state: Optional<string>
    edited_by: string
    edited_at: Date
    asked_by: Optional<string | null>
    reviewer_id: Optional<string | null>
    note: Optional<string | null>
    answered_by: Optional<string | null>
    answered_at: Optional<Date | null>
    answer: Optional<string | null>
  }
  edition: {
    workspace_id: string
    noun: string
    record_id: string
    number: number
    contents: unknown
    at: Date
    made_by: Optional<string | null>
    reviewed_by: Optional<string | null>
    back_to: Optional<number | null>
  }
  event: {
    workspace_id: string
    id: string
    at: Date
    type: string
    noun: string
    record_id: string
    parent_noun: Optional<string | null>
    parent_id: Optional<string | null>
    batch: Optional<string | null>
    actor_id: string
    via: string
    data: unknown
    salt: Optional<Buffer | null>
    xid: Optional<string>
  }
  event_heard: {
    workspace_id: string
    listener: string
    event_id: string
    record_id: string
    at: Date
  }
  event_listener: {
    workspace_id: string
    type: string
    listener: string
  }
  event_seal: {
    workspace_id: string
    seq: number
    event_id: string
    record_id: string
    at: Date
    xid: string
    digest: Buffer
    hash: Buffer
    sealed_at: Optional<Date>
  }
  file: {
    workspace_id: string
    id: string
    name: string
    bytes: Optional<number>
    sha256: Optional<string | null>
    whole_at: Optional<Date | null>
    created_at: Optional<Date>
    created_by: string
  }
  file_chunk: {
    workspace_id: string
    file_id: string
    n: number
    bytes: Buffer
  }
  find_entry: {
    workspace_id: string
    noun: string
    record_id: string
    owner_ids: string[]
    owner_id: Optional<string | null>
    title: string
    name: string
    fields: string[]
    texts: string
    more: string
    keys: number[]
    grams: number[]
  }
  form: {
    workspace_id: string
    id: string
    name: string
    key: string
    active: boolean
    stage_id: Optional<string | null>
    content: unknown
    runs_as: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  idempotency: {
    workspace_id: string
    member_id: string
    key: string
    fingerprint: string
    reply: Optional<unknown>
    created_at: Optional<Date>
  }
  import: {
    workspace_id: string
    id: string
    name: string
    file_id: string
    format: string
    noun: Optional<string | null>
    options: Optional<unknown>
    owner_id: Optional<string | null>
    author_id: string
    method: Optional<string | null>
    loss_treatment: Optional<string | null>
    expected_rows: Optional<number | null>
    state: Optional<string>
    mode: Optional<string | null>
    line: Optional<number>
    total: Optional<number | null>
    rows: Optional<number>
    created: Optional<number>
    updated: Optional<number>
    skipped: Optional<number>
    rejected: Optional<number>
    reversed: Optional<number>
    kept: Optional<number>
    reversal_id: Optional<string | null>
    report: Optional<unknown>
    failure: Optional<unknown>
    attempts: Optional<number>
    touched_at: Optional<Date>
    started_at: Optional<Date | null>
    finished_at: Optional<Date | null>
    signed_off_at: Optional<Date | null>
    signed_off_by: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  import_draft: {
    workspace_id: string
    import_id: string
    noun: string
    record_id: string
    made: boolean
    data: unknown
  }
  import_draft_key: {
    workspace_id: string
    import_id: string
    noun: string
    key: string
    record_id: string
  }
  import_record: {
    workspace_id: string
    import_id: string
    noun: string
    record_id: string
    made: boolean
    reversed: Optional<boolean | null>
    kept: Optional<unknown>
  }
  import_row: {
    workspace_id: string
    import_id: string
    line: number
    verdict: string
    record_id: Optional<string | null>
    reasons: Optional<unknown>
  }
  import_template: {
    workspace_id: string
    id: string
    name: string
    noun: string
    headers: string[]
    options: unknown
    author_id: string
    created_at: Optional<Date>
  }
  invitation: {
    workspace_id: string
    id: string
    email: string
    name: string
    role_id: string
    team_id: Optional<string | null>
    token_hash: string
    invited_by: string
    created_at: Optional<Date>
    expires_at: Date
    accepted_at: Optional<Date | null>
  }
  lead: {
    workspace_id: string
    id: string
    name: string
    status: string
    reject_reason: Optional<string | null>
    source: string
    campaign: Optional<string | null>
    topic: Optional<string | null>
    person: Optional<string | null>
    company_name: Optional<string | null>
    phones: Optional<string[]>
    emails: Optional<string[]>
    country: Optional<string | null>
    city: Optional<string | null>
    size: Optional<string | null>
    language: Optional<string | null>
    message: Optional<string | null>
    company_id: Optional<string | null>
    contact_id: Optional<string | null>
    deal_id: Optional<string | null>
    owner_id: Optional<string | null>
    form_id: Optional<string | null>
    rule_id: Optional<string | null>
    rule: Optional<string | null>
    page: Optional<string | null>
    received_at: Date
    answered_at: Optional<Date | null>
    answers: Optional<unknown>
    token: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    meet_at: Optional<Date | null>
  }
  lead_file: {
    workspace_id: string
    lead_id: string
    file_id: string
    label: string
  }
  letter: {
    workspace_id: string
    id: string
    automation_id: Optional<string | null>
    run_id: Optional<string | null>
    theme: string
    to_address: string
    subject: string
    body: string
    video: Optional<string | null>
    key: string
    made_at: Date
    sent_at: Optional<Date | null>
    opened_at: Optional<Date | null>
    followed_at: Optional<Date | null>
    replied_at: Optional<Date | null>
    locale: Optional<string | null>
  }
  letterhead: {
    workspace_id: string
    content: unknown
    logo: Optional<Buffer | null>
    version: Optional<number>
    updated_at: Optional<Date>
  }
  mail_out: {
    id: string
    purpose: string
    to_address: string
    subject: string
    body_text: Optional<string | null>
    body_html: Optional<string | null>
    made_at: Optional<Date>
    sent_at: Optional<Date | null>
    error: Optional<string | null>
  }
  mailing: {
    workspace_id: string
    id: string
    desk: string
    period: string
    locale: string
    every: string
    weekday: Optional<number | null>
    month_day: Optional<number | null>
    at: string
    next_at: Date
    member_id: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  mailing_member: {
    workspace_id: string
    mailing_id: string
    member_id: string
  }
  member: {
    workspace_id: string
    id: string
    user_id: string
    name: string
    email: string
    role_id: string
    team_id: Optional<string | null>
    active: Optional<boolean>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  migration: {
    version: number
    name: string
    checksum: string
    compatible: number
    started_at: Optional<Date>
    finished_at: Optional<Date | null>
    failure: Optional<string | null>
  }
  negotiation_point: {
    workspace_id: string
    id: string
    contract_id: string
    name: string
    clause: Optional<string | null>
    priority: string
    state: string
    ours: Optional<string | null>
    theirs: Optional<string | null>
    agreed: Optional<string | null>
    reason: Optional<string | null>
    owner_id: Optional<string | null>
    due_on: Optional<string | null>
    source: string
    source_key: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  news_seen: {
    workspace_id: string
    member_id: string
    seen_at: Date
  }
  note: {
    workspace_id: string
    id: string
    body: string
    subject_noun: string
    subject_id: string
    author_id: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  note_mention: {
    workspace_id: string
    note_id: string
    member_id: string
  }
  notification: {
    workspace_id: string
    member_id: string
    id: string
    kind: string
    noun: string
    record_id: string
    by_id: Optional<string | null>
    data: Optional<unknown>
    at: Date
    read_at: Optional<Date | null>
  }
  offer: {
    workspace_id: string
    id: string
    name: string
    deal_id: string
    company_id: Optional<string | null>
    contact_id: Optional<string | null>
    owner_id: Optional<string | null>
    state: string
    locale: string
    template_id: Optional<string | null>
    valid_until: Optional<string | null>
    intro: Optional<string | null>
    terms: Optional<string | null>
    content: Optional<unknown>
    amount_minor: Optional<number | null>
    amount_currency: Optional<string | null>
    number: Optional<string | null>
    revision: Optional<number>
    supersedes_id: Optional<string | null>
    asked_by: Optional<string | null>
    approved_by: Optional<string | null>
    issued_at: Optional<Date | null>
    sent_at: Optional<Date | null>
    viewed_at: Optional<Date | null>
    answered_at: Optional<Date | null>
    answered_by: Optional<string | null>
    answered_from: Optional<string | null>
    pdf_file_id: Optional<string | null>
    svg_file_id: Optional<string | null>
    sha256: Optional<string | null>
    pages: Optional<unknown>
    key: Optional<string | null>
    made_for: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    docx_template_id: Optional<string | null>
    docx_file_id: Optional<string | null>
  }
  offer_comment: {
    workspace_id: string
    offer_id: string
    id: string
    at: Date
    member_id: Optional<string | null>
    name: string
    body: string
  }
  pipeline: {
    workspace_id: string
    id: string
    name: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    other_products: Optional<boolean>
    retired_at: Optional<Date | null>
  }
  pipeline_product: {
    workspace_id: string
    pipeline_id: string
    product_id: string
  }
  pool: {
    workspace_id: string
    active: boolean
    filter: unknown
    silent_days: Optional<number | null>
    warn_days: number
    most: Optional<number | null>
    overflow: boolean
    claims_a_day: Optional<number | null>
    again_days: number
    version: Optional<number>
    updated_by: string
    updated_at: Date
  }
  pool_claim: {
    workspace_id: string
    id: string
    company_id: string
    member_id: string
    at: Date
    pooled_at: Date
    pool_reason: Optional<string | null>
    former_owner_id: Optional<string | null>
  }
  price: {
    workspace_id: string
    price_list_id: string
    product_id: string
    model: string
    price: Optional<string | null>
    tiers: Optional<unknown>
  }
  price_list: {
    workspace_id: string
    id: string
    name: string
    currency: string
    mode: string
    ground: Optional<string | null>
    country: string
    regime: Optional<string | null>
    valid_from: Optional<string | null>
    valid_to: Optional<string | null>
    standard: boolean
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  print_item: {
    workspace_id: string
    run_id: string
    place: number
    record_id: string
    offer_id: Optional<string | null>
    state: Optional<string>
    refusal: Optional<unknown>
  }
  print_run: {
    workspace_id: string
    id: string
    member_id: string
    noun: string
    template_id: Optional<string | null>
    state: string
    attempts: Optional<number>
    created_at: Date
    touched_at: Date
    ended_at: Optional<Date | null>
    format: Optional<string>
  }
  product: {
    workspace_id: string
    id: string
    name: string
    code: Optional<string | null>
    kind: string
    unit: string
    tax_category: string
    active: boolean
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  rate_limit: {
    key: string
    count: number
    resets_at: Date
  }
  report: {
    workspace_id: string
    id: string
    name: string
    ask: unknown
    shared: Optional<boolean>
    owner_id: string
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  requirement: {
    workspace_id: string
    id: string
    list_id: string
    code: Optional<string | null>
    name: string
    about: Optional<string | null>
    priority: string
    release: number
    weight: Optional<number | null>
    criterion: Optional<string | null>
    owner_id: Optional<string | null>
    state: string
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    kind: Optional<string | null>
  }
  requirement_cover: {
    workspace_id: string
    contract_id: string
    requirement_id: string
    answer: Optional<string | null>
    answer_words: Optional<string>
    answer_source: Optional<string>
    clauses: Optional<string[]>
    verdict: Optional<string | null>
    words: Optional<string>
    signed_by: Optional<string | null>
    signed_at: Optional<Date | null>
    signed_hash: Optional<string | null>
    version: Optional<number>
    changed_at: Date
    changed_by: Optional<string | null>
    deliverables: Optional<string[]>
  }
  requirement_link: {
    workspace_id: string
    contract_id: string
    list_id: string
    linked_at: Date
    linked_by: Optional<string | null>
  }
  requirement_list: {
    workspace_id: string
    id: string
    name: string
    company_id: Optional<string | null>
    owner_id: Optional<string | null>
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  requirement_result: {
    workspace_id: string
    contract_id: string
    requirement_id: string
    deliverable_id: string
    round: number
    passed: boolean
    words: Optional<string>
  }
  resource: {
    workspace_id: string
    id: string
    name: string
    kind: string
    active: boolean
    about: Optional<string | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  review: {
    workspace_id: string
    id: string
    name: string
    side: string
    profile: string
    company_id: Optional<string | null>
    owner_id: Optional<string | null>
    language: Optional<string | null>
    errors: Optional<number | null>
    warnings: Optional<number | null>
    hints: Optional<number | null>
    reviewed_at: Optional<Date | null>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  review_finding: {
    workspace_id: string
    id: string
    review_id: string
    place: number
    rule: string
    severity: string
    clause: Optional<number | null>
    starts_at: Optional<number | null>
    ends_at: Optional<number | null>
    values: unknown
    decision: Optional<string | null>
    words: Optional<string | null>
    decided_at: Optional<Date | null>
    decided_by: Optional<string | null>
  }
  review_model: {
    workspace_id: string
    url: string
    model: string
    secret: Optional<string | null>
    updated_at: Date
  }
  review_own: {
    workspace_id: string
    matters: unknown
    version: number
    updated_at: Date
  }
  review_suggestion: {
    workspace_id: string
    id: string
    review_id: string
    sha256: Buffer
    place: number
    starts_at: number
    ends_at: number
    words: string
    model: string
    asked_at: Date
  }
  review_text: {
    workspace_id: string
    review_id: string
    body: string
    file_name: string
    sha256: Buffer
    clauses: unknown
  }
  role: {
    workspace_id: string
    id: string
    name: Optional<string | null>
    grants: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  routing: {
    workspace_id: string
    rules: unknown
    fallback_id: string
    hours: Optional<unknown>
    turns: Optional<unknown>
    version: Optional<number>
    updated_at: Optional<Date>
  }
  screen: {
    workspace_id: string
    id: string
    name: string
    desk: string
    period: string
    look: string
    locale: string
    expires_at: Optional<Date | null>
    member_id: string
    key_hash: Optional<Buffer | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  series: {
    workspace_id: string
    kind: string
    year: number
    last: number
  }
  session: {
    id: string
    user_id: string
    token: string
    ip_address: Optional<string | null>
    user_agent: Optional<string | null>
    expires_at: Date
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  share: {
    workspace_id: string
    noun: string
    record_id: string
    member_id: string
    shared_by: string
    created_at: Optional<Date>
  }
  stage: {
    workspace_id: string
    id: string
    pipeline_id: string
    place: number
    name: string
    kind: string
    color: Optional<string | null>
    probability: number
    most_days: Optional<number | null>
    required: Optional<string[]>
    checklist: Optional<string[]>
    enter_rules: Optional<unknown>
    leave_rules: Optional<unknown>
    deleted_at: Optional<Date | null>
    tasks: Optional<string[]>
  }
  survey: {
    workspace_id: string
    id: string
    name: string
    state: string
    list_id: Optional<string | null>
    owner_id: Optional<string | null>
    about: Optional<string | null>
    questions: Optional<unknown>
    custom: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  survey_answer: {
    workspace_id: string
    survey_id: string
    member_id: string
    team_id: Optional<string | null>
    role_id: string
    said: unknown
    said_at: Date
  }
  survey_requirement: {
    workspace_id: string
    survey_id: string
    question: string
    member_id: Optional<string | null>
    requirement_id: string
  }
  tag: {
    workspace_id: string
    id: string
    name: string
    color: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  target: {
    workspace_id: string
    id: string
    member_id: Optional<string | null>
    team_id: Optional<string | null>
    span: string
    begins_on: string
    metric: string
    currency: Optional<string | null>
    plan: number
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  task: {
    workspace_id: string
    id: string
    title: string
    subject_noun: string
    subject_id: string
    assignee_id: string
    author_id: string
    due_at: Date
    remind_at: Optional<Date | null>
    state: Optional<string>
    done_at: Optional<Date | null>
    about: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  tax_rate: {
    workspace_id: string
    id: string
    country: string
    category: string
    rate: string
    valid_from: string
    ground: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  team: {
    workspace_id: string
    id: string
    name: string
    parent_id: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  template: {
    workspace_id: string
    id: string
    name: string
    kind: string
    locale: string
    source: string
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
    file_id: Optional<string | null>
    letters: Optional<unknown>
  }
  template_file: {
    workspace_id: string
    id: string
    name: string
    bytes: Buffer
    tags: unknown
    created_at: Date
    created_by: Optional<string | null>
  }
  two_factor: {
    id: string
    user_id: string
    secret: string
    backup_codes: string
    verified: Optional<boolean>
    failed_verification_count: Optional<number>
    locked_until: Optional<Date | null>
  }
  user: {
    id: string
    name: string
    email: string
    email_verified: Optional<boolean>
    image: Optional<string | null>
    two_factor_enabled: Optional<boolean>
    locale: Optional<string | null>
    theme: Optional<string | null>
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  verification: {
    id: string
    identifier: string
    value: string
    expires_at: Date
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  view: {
    workspace_id: string
    id: string
    noun: string
    name: string
    query: unknown
    shared: Optional<boolean>
    owner_id: string
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  webhook: {
    workspace_id: string
    id: string
    name: string
    url: string
    secret: string
    created_at: Date
    created_by: string
    deleted_at: Optional<Date | null>
  }
  webhook_delivery: {
    workspace_id: string
    id: string
    webhook_id: string
    automation_id: string
    body: string
    state: Optional<string>
    attempts: Optional<number>
    status: Optional<number | null>
    answer: Optional<string | null>
    problem: Optional<string | null>
    tried_at: Optional<Date | null>
    next_at: Optional<Date | null>
  }
  workspace: {
    id: string
    slug: string
    name: string
    time_zone: Optional<string>
    country: Optional<string>
    locale: Optional<string>
    created_at: Optional<Date>
    version: Optional<number>
    updated_at: Optional<Date>
  }
}
