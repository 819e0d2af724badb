-- Contracts that were signed elsewhere: a file of what was signed stands where else the print does, and who signed it is entered.
-- compatible: 11
set lock_timeout = '5s';

alter table contract_signing
  alter pdf_file_id drop not null,
  alter svg_file_id drop not null,
  alter pages drop not null,
  add scan_file_id uuid,                          -- what was signed elsewhere; sha256 is then its digest
  add state_before text,                          -- where the contract stood, and stands again if that is taken back
  add words text,
  add constraint contract_signing_paper_check check (
    case when scan_file_id is null
      then pdf_file_id is not null and svg_file_id is not null and pages is not null
      else pdf_file_id is null and svg_file_id is null and pages is null
        and state_before is not null and words is not null
    end);

alter table contract_signer drop constraint contract_signer_way_check,
  add constraint contract_signer_way_check check (way in ('page', 'link', 'paper', 'qualified', 'elsewhere')),
  add side text check (side in ('ours', 'theirs'));   -- of whoever signed elsewhere; else ours is who is a member
