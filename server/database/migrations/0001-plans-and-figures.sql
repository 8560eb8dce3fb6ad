-- Documents are json and not jsonb, so that their names keep their order.

create table data_version (
  is_only boolean primary key default true check (is_only),
  -- Another for every database, so that two of them never share a version.
  database_id uuid not null default gen_random_uuid(),
  version bigint not null default 0
);
insert into data_version default values;

create table plan (
  id text collate "C" primary key,
  position integer not null,
  document json not null
);

create table source (
  id text collate "C" primary key,
  position integer not null,
  document json not null
);

create table series (
  id text collate "C" primary key,
  position integer not null,
  document json not null
);

-- The document leaves the series out; they stand in target_series.
create table target (
  plan_id text collate "C" not null references plan,
  id text collate "C" not null,
  position integer not null,
  document json not null,
  value double precision not null generated always as ((document ->> 'value')::double precision) stored,
  due_by text not null generated always as (document ->> 'dueBy') stored,
  direction text not null generated always as (document ->> 'direction') stored
    check (direction in ('increase', 'decrease')),
  primary key (plan_id, id)
);
create index target_in_order on target (plan_id, position);

create table target_series (
  plan_id text collate "C" not null,
  target_id text collate "C" not null,
  series_id text collate "C" not null references series,
  position integer not null,
  role text not null check (role in ('primary', 'alternative', 'related')),
  primary key (plan_id, target_id, position),
  foreign key (plan_id, target_id) references target
);
create index target_series_by_series on target_series (series_id);

create table observation (
  series_id text collate "C" not null references series,
  id text collate "C" not null,
  as_of text not null,
  -- The day at which the value is judged.
  last_day date not null,
  value double precision,
  missing_reason json,
  qualifier text not null check (qualifier in ('exact', 'at-least', 'at-most', 'about')),
  quality text not null check (quality in ('reported', 'provisional', 'estimated', 'illustrative')),
  is_break boolean not null,
  source_id text collate "C" not null references source,
  published_on date,
  -- As it was written, with its offset, and as the moment that it means.
  recorded_at text not null,
  recorded_moment timestamptz not null,
  -- The moment that stands in the row of the plan folder. It is earlier where that row was edited in place.
  row_moment timestamptz not null,
  note json,
  primary key (series_id, id)
);
create index observation_in_order on observation (series_id, last_day, recorded_moment, id);

-- What a plan, target, series or source said before it was changed.
create table earlier_document (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('plan', 'target', 'series', 'source')),
  -- The plan of a target; else null.
  plan_id text,
  name text not null,
  document json not null,
  replaced_at timestamptz not null default now()
);

-- Imports hold a lock, so that ids are in the order in which they can be seen.
create table change (
  id bigint generated always as identity primary key,
  plan_id text collate "C" not null references plan,
  document json not null
);
create index change_by_plan on change (plan_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What stands in % is kept as it is, and % is refused. Insert a new row instead.',
    tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;

create trigger observation_is_insert_only before update or delete or truncate on observation
  for each statement execute function refuse_change();
create trigger earlier_document_is_insert_only before update or delete or truncate on earlier_document
  for each statement execute function refuse_change();
create trigger change_is_insert_only before update or delete or truncate on change
  for each statement execute function refuse_change();
