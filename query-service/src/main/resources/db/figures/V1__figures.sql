-- The read tables: what the engine made of the event stream. They can be dropped at any time and made again from the first event.
-- known_from and known_to are half-open; an empty known_to means "still so". Days are England's; until_on is the first day no longer in the spell.

create table bookmark (
    projection text primary key,
    position bigint not null,
    moved_at timestamptz not null
);
comment on table bookmark is 'How far into the event stream the read tables go; moved in the same transaction that writes them.';

create table case_file (
    case_id uuid primary key,
    council text not null,
    reference text not null,
    last_sequence bigint not null,
    stopped_at bigint,
    stopped_because text
);
comment on table case_file is 'Every case; stopped_at is the first entry that could not be projected, after which its figures are not to be trusted.';
create index case_file_reference on case_file (reference, council);
create index case_file_stopped on case_file (case_id) where stopped_at is not null;

create table team (
    council text not null,
    name text not null,
    key text not null,
    primary key (council, name)
);

create table entry (
    case_id uuid not null,
    sequence bigint not null,
    council text not null,
    entry_id uuid,
    change text not null,
    kind text not null,
    event json not null,
    happened_on date,
    known_at timestamptz not null,
    basis text not null,
    recorded_by text,
    source text not null,
    position bigint not null,
    appended_at timestamptz not null,
    primary key (case_id, sequence)
);

create table clock (
    case_id uuid not null,
    council text not null,
    timescale text not null,
    start_entry uuid not null,
    known_from timestamptz not null,
    known_to timestamptz,
    started_on date not null,
    due_on date,
    stopped_on date,
    stop_entry uuid,
    cancelled_on date,
    cancelled_because text,
    cancel_entry uuid,
    bookings json,
    flaw text,
    flaw_sentence text,
    elapsed integer,
    rule_in_force_from date not null,
    team_at_start text,
    team_at_stop text,
    team_at_due text,
    restart_of uuid,
    delay_reason text,
    primary key (case_id, timescale, start_entry, known_from)
);
create index clock_stopped on clock (timescale, council, stopped_on);
create index clock_due on clock (timescale, council, due_on);
create index clock_open on clock (timescale, council, started_on) where stopped_on is null and cancelled_on is null;

create table spell (
    case_id uuid not null,
    council text not null,
    kind text not null,
    from_on date not null,
    until_on date,
    who text,
    role text,
    start_entry uuid not null,
    cause text,
    known_from timestamptz not null,
    known_to timestamptz,
    primary key (case_id, kind, start_entry, from_on, known_from)
);
create index spell_now on spell (council, kind, from_on) where until_on is null;
create index spell_over_time on spell (council, kind, from_on, until_on);

create table upload (
    upload_id uuid primary key,
    kind text not null,
    file_hash text not null,
    bytes bigint not null,
    status text not null,
    share_read double precision not null,
    children integer not null,
    episodes integer not null,
    read integer not null,
    recorded integer not null,
    unchanged integer not null,
    corrected integer not null,
    withdrawn integer not null,
    rejected integer not null,
    refused_because text,
    started_at timestamptz not null,
    ended_at timestamptz
);

create table upload_rejection (
    upload_id uuid not null,
    position bigint not null,
    record_row integer not null,
    case_id uuid,
    field text not null,
    value text not null,
    reason text not null,
    primary key (upload_id, position)
);

create table upload_rule (
    upload_id uuid not null,
    rule text not null,
    meaning text not null,
    records integer not null,
    primary key (upload_id, rule)
);

create table upload_left_aside (
    upload_id uuid not null,
    item text not null,
    records integer not null,
    primary key (upload_id, item)
);

insert into bookmark (projection, position, moved_at) values ('figures', 0, 'epoch');
