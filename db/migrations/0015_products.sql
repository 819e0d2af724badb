-- What is sold: products, price lists with dated tax rates, and the lines of deals; which products go through which pipeline.
-- compatible: 11
set lock_timeout = '5s';

create table product (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  code         text,
  kind         text not null check (kind in ('goods', 'service')),
  unit         text not null,
  tax_category text not null,
  active       boolean not null,
  about        text,
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create unique index product_code on product (workspace_id, code) where deleted_at is null;
create index product_by_name on product (workspace_id, name, id) where deleted_at is null;
create index product_by_creation on product (workspace_id, created_at, id) where deleted_at is null;
create index product_by_change on product (workspace_id, updated_at, id) where deleted_at is null;
create index product_bin on product (workspace_id, deleted_at, id) where deleted_at is not null;

create table price_list (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  currency     text not null,
  mode         text not null check (mode in ('none', 'included', 'added')),
  ground       text,                            -- why prices are without tax, as papers print it
  country      text not null,                   -- whose tax rates apply
  regime       text,                            -- a special rate that takes the place of the products' own categories
  valid_from   date,
  valid_to     date,                            -- the last day
  standard     boolean not null,                -- the one its currency begins with
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  check (mode <> 'none' or ground is not null)
);
create unique index price_list_standard on price_list (workspace_id, currency) where standard and deleted_at is null;

create table price (
  workspace_id  uuid not null,
  price_list_id uuid not null,
  product_id    uuid not null,
  model         text not null check (model in ('unit', 'graduated', 'volume')),
  price         numeric(18, 6) check (price >= 0),      -- per unit, in main units of the list's currency
  tiers         jsonb not null default '[]',            -- [{ upTo, price, flat }], decimals as text; the last is open
  primary key (workspace_id, price_list_id, product_id),
  foreign key (workspace_id, price_list_id) references price_list on delete cascade,
  foreign key (workspace_id, product_id) references product,
  check ((model = 'unit') = (price is not null))
);

-- A workspace's own rates beside the ready ones of the code; a rate holds until the next of its country and category.
create table tax_rate (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  country      text not null,
  category     text not null,
  rate         numeric(9, 6) not null check (rate >= 0),
  valid_from   date not null,
  ground       text not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create unique index tax_rate_day on tax_rate (workspace_id, country, category, valid_from) where deleted_at is null;

-- Set while a deal has lines: its amount is then what they come to.
alter table deal add column tax_mode text check (tax_mode in ('none', 'included', 'added')),
  add column tax_ground text,
  add column price_list_id uuid,
  add foreign key (workspace_id, price_list_id) references price_list;

create table deal_line (
  workspace_id     uuid not null,
  id               uuid not null,
  deal_id          uuid not null,
  place            integer not null,
  product_id       uuid,                        -- null for what is no product
  name             text not null,
  unit             text,
  quantity         numeric(18, 6) not null,
  price            numeric(18, 6) not null,     -- per unit, in main units of the deal's currency
  discount_percent numeric(9, 6),
  discount_minor   bigint,
  tax_category     text,
  tax_rate         numeric(9, 6),
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deal on delete cascade,
  foreign key (workspace_id, product_id) references product,
  check (discount_percent is null or discount_minor is null),
  check ((tax_category is null) = (tax_rate is null))
);
create index deal_line_deal on deal_line (workspace_id, deal_id, place);
create index deal_line_product on deal_line (workspace_id, product_id) where product_id is not null;

-- What goes through a pipeline: the products that are named, and, where `others`, those that no pipeline names.
create table pipeline_product (
  workspace_id uuid not null,
  pipeline_id  uuid not null,
  product_id   uuid not null,
  primary key (workspace_id, pipeline_id, product_id),
  foreign key (workspace_id, pipeline_id) references pipeline on delete cascade,
  foreign key (workspace_id, product_id) references product
);
create index pipeline_product_product on pipeline_product (workspace_id, product_id);
alter table pipeline add column other_products boolean not null default true;
update edition set contents = '{"products": [], "others": true}'::jsonb || contents where noun = 'pipeline';
update draft set contents = '{"products": [], "others": true}'::jsonb || contents where noun = 'pipeline';

call protect('product', 'select, insert, update');
call protect('price_list', 'select, insert, update');
call protect('price', 'select, insert, delete');
call protect('tax_rate', 'select, insert, update');
call protect('deal_line', 'select, insert, delete');
call protect('pipeline_product', 'select, insert, delete');
