-- Whoever signs through a link gives the mailed code once in a visit: the browser they gave it in is known for a while.
-- compatible: 11
set lock_timeout = '5s';

alter table contract_signer
  add visit bytea,                                -- SHA-256 of what that browser holds, with the link
  add proven_at timestamptz(3);                   -- when the code was given; of a signature, the code it rests on
