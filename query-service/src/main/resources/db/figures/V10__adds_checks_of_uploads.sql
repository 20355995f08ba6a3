-- What checking an upload foretold, before anybody confirmed it.
alter table upload add column council text;
alter table upload add column to_be_confirmed boolean not null default false;
alter table upload add column checked_at timestamptz;
alter table upload add column as_of date;
alter table upload add column latest_before date;
alter table upload add column foretold_recorded integer;
alter table upload add column foretold_unchanged integer;
alter table upload add column foretold_corrected integer;
alter table upload add column foretold_withdrawn integer;
alter table upload add column foretold_rejected integer;
alter table upload add column foretold_children integer;
alter table upload add column confirmed_at timestamptz;
alter table upload add column withdrawals text;

alter table upload_rejection add column list text not null default '';

create table upload_part (
    upload_id uuid not null,
    of text not null,
    name text not null,
    recorded integer not null,
    unchanged integer not null,
    corrected integer not null,
    withdrawn integer not null,
    rejected integer not null,
    primary key (upload_id, of, name)
);

create table upload_scope (
    upload_id uuid not null,
    number integer not null,
    list text not null,
    facts text not null,
    first_day date not null,
    last_day date not null,
    every_child boolean not null,
    known integer not null,
    vanished integer not null,
    trusted boolean not null,
    primary key (upload_id, number)
);
