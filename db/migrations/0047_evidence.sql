-- Contracts in automations, signatures that come as a file, and the way from a record's events to their seals.
-- compatible: 11
set lock_timeout = '5s';

alter table automation_run drop constraint automation_run_subject_noun_check,
  add constraint automation_run_subject_noun_check check (subject_noun in ('deal', 'lead', 'company', 'contact', 'contract'));

-- The contract a review is of is told what becomes of its findings.
create index contract_by_review on contract (workspace_id, review_id) where review_id is not null;

-- A signature of the PDF by a certificate, kept as it came: what it says of itself, and what came of checking it.
alter table contract_signer drop constraint contract_signer_way_check,
  add constraint contract_signer_way_check check (way in ('page', 'link', 'paper', 'qualified')),
  drop constraint contract_signer_proof_check,
  add constraint contract_signer_proof_check check (proof in ('account', 'code', 'name', 'scan', 'certificate')),
  add signature_file_id uuid,
  add certificate jsonb;

-- The evidence of a record is its events with their seals.
create index event_seal_by_record on event_seal (workspace_id, record_id, seq);
