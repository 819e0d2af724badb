-- Until when somebody has seen what others changed on the records they hold; and the bookings that deals have let go of.
-- compatible: 11
set lock_timeout = '5s';

create table news_seen (
  workspace_id uuid not null references workspace,
  member_id    uuid not null,
  seen_at      timestamptz(3) not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references member
);
call protect('news_seen', 'select, insert, update, delete');

create index booking_let_go on booking (workspace_id, deal_id) where deleted_at is not null;
