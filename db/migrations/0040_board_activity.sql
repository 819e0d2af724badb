-- What happens to deals and on them, by its moment, for the activity beside a board.
-- compatible: 11
set lock_timeout = '5s';

create index event_of_deals on event (workspace_id, at, id) where noun = 'deal' or parent_noun = 'deal';
