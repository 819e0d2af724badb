set lock_timeout = '5s';

-- Sign-in is global: a person is one user on the whole installation, whatever workspaces they belong to.
-- So these tables carry no workspace_id and no row-level security; instead the role tessera_app, as which
-- requests run, is granted nothing here. Only the server's own sign-in connection reads them.

create table "user" (
  id                 uuid primary key,
  name               text not null check (length(name) between 1 and 200),
  email              text not null unique check (email = lower(email) and length(email) <= 320),
  email_verified     boolean not null default false,
  image              text,
  two_factor_enabled boolean not null default false,
  locale             text check (locale in ('en', 'zh', 'ru')),
  theme              text check (theme in ('light', 'dark', 'auto')),
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now()
);

-- The token alone opens nothing: the cookie also carries its signature, made with the installation's secret.
create table session (
  id         uuid primary key,
  user_id    uuid not null references "user" on delete cascade,
  token      text not null unique,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_user_id on session (user_id);
create index session_expires_at on session (expires_at);

create table account (
  id                       uuid primary key,
  user_id                  uuid not null references "user" on delete cascade,
  provider_id              text not null,
  account_id               text not null,
  password                 text,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_user_id on account (user_id);

-- Short-lived promises: a password reset, a second factor that is still asked for, a trusted device.
-- The identifier is a hash; the value is the user's id, or a count of attempts.
create table verification (
  id         uuid primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);
create index verification_value on verification (value);
create index verification_expires_at on verification (expires_at);

create table two_factor (
  id                        uuid primary key,
  user_id                   uuid not null unique references "user" on delete cascade,
  secret                    text not null,
  backup_codes              text not null,
  verified                  boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until              timestamptz
);

-- A token belongs to one workspace and one member of it; the two are derived from what the token was made with,
-- so there is one source for them.
create table api_key (
  id                     uuid primary key,
  config_id              text not null default 'default',
  name                   text,
  start                  text,
  prefix                 text,
  key                    text not null unique,
  reference_id           uuid not null references "user" on delete cascade,
  enabled                boolean not null default true,
  refill_interval        integer,
  refill_amount          integer,
  last_refill_at         timestamptz,
  rate_limit_enabled     boolean not null default false,
  rate_limit_time_window integer,
  rate_limit_max         integer,
  request_count          integer not null default 0,
  remaining              integer,
  last_request           timestamptz,
  expires_at             timestamptz,
  created_at             timestamptz not null default now(),
  updated_at             timestamptz not null default now(),
  permissions            text,
  metadata               text not null,
  workspace_id           uuid not null generated always as ((metadata::jsonb ->> 'workspaceId')::uuid) stored,
  member_id              uuid not null generated always as ((metadata::jsonb ->> 'memberId')::uuid) stored
);
create index api_key_reference_id on api_key (reference_id);
create index api_key_workspace_id on api_key (workspace_id, member_id);

-- Unlogged: a crash may forget counted attempts, and counting one must not cost a flush to disk.
create unlogged table rate_limit (
  key       text primary key,
  count     integer not null,
  resets_at timestamptz not null
);
create index rate_limit_resets_at on rate_limit (resets_at);

-- Every mail that was sent. Bodies carry links that open accounts, so they are kept only where no mail server is
-- configured and this table is the only place to read them.
create table mail_out (
  id         uuid primary key,
  purpose    text not null,
  to_address text not null,
  subject    text not null,
  body_text  text,
  body_html  text,
  made_at    timestamptz not null default now(),
  sent_at    timestamptz,
  error      text
);
create index mail_out_made_at on mail_out (made_at desc, id desc);

-- Servers remember for a few seconds who a cookie or a token belongs to. Whatever takes access away says so here,
-- naming the person, and every server forgets at once. What merely keeps a session alive stays silent.
create function tell_access() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('access', 'user:' || (to_jsonb(old) ->> tg_argv[0]));
  return null;
end $$;

create trigger session_ended after delete on session
  for each row execute function tell_access('user_id');
create trigger session_cut after update on session
  for each row when (new.token <> old.token or new.user_id <> old.user_id or new.expires_at < old.expires_at)
  execute function tell_access('user_id');

create trigger api_key_ended after delete on api_key
  for each row execute function tell_access('reference_id');
create trigger api_key_cut after update on api_key
  for each row when ((new.key, new.enabled, new.expires_at, new.reference_id, new.metadata)
    is distinct from (old.key, old.enabled, old.expires_at, old.reference_id, old.metadata))
  execute function tell_access('reference_id');

create trigger user_ended after delete on "user"
  for each row execute function tell_access('id');
create trigger user_changed after update on "user"
  for each row when ((new.email, new.name, new.locale, new.two_factor_enabled)
    is distinct from (old.email, old.name, old.locale, old.two_factor_enabled))
  execute function tell_access('id');

create trigger two_factor_ended after delete on two_factor
  for each row execute function tell_access('user_id');
create trigger two_factor_changed after update on two_factor
  for each row when (new.secret <> old.secret or new.verified <> old.verified)
  execute function tell_access('user_id');
