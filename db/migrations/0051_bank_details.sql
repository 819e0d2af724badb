-- What a contract says of where the other side is paid.
-- compatible: 11
set lock_timeout = '5s';

alter table company add column bank text;
