-- What operators asked of the read side, and what became of it. Run as caseclock_query in the schema operations, which outlives the read tables.

create table rebuild (
    rebuild_id uuid primary key,
    because text not null check (because in ('ASKED', 'RULES_CHANGED', 'TABLES_CHANGED', 'STORE_PUT_BACK')),
    asked_by text,
    asked_at timestamptz not null,
    rules text not null,
    layout integer not null,
    state text not null check (state in ('ASKED', 'BUILDING', 'CATCHING_UP', 'STOPPED', 'DONE', 'FAILED', 'SUPERSEDED')),
    begun_at timestamptz,
    ended_at timestamptz,
    up_to bigint,
    events bigint,
    events_done bigint not null default 0,
    last_stream text,
    worked interval not null default 'PT0S',
    differences bigint,
    failed_because text
);
comment on table rebuild is 'One building of new read tables beside the old ones. up_to is the final head when it began, events how many there are up to it.';
comment on column rebuild.last_stream is 'The last stream whose rows are in the new tables, in the order of their identities: where to go on.';
comment on column rebuild.worked is 'How long it has been at work, without the time for which it was stopped.';
comment on column rebuild.differences is 'Rows that the new tables had and the old did not, or the other way round; empty where other rules made the old ones.';

-- There is one place to build in.
create unique index one_rebuild_at_a_time on rebuild ((true)) where state in ('ASKED', 'BUILDING', 'CATCHING_UP', 'STOPPED');

create table set_aside (
    stream text not null,
    sequence bigint not null,
    reason text not null,
    by text not null,
    at timestamptz not null,
    primary key (stream, sequence)
);
comment on table set_aside is 'Dead letters that somebody looked at and decided to leave. The decision outlives a rebuild.';

create table done_by_hand (
    at timestamptz not null,
    by text not null,
    what text not null,
    stream text,
    reason text
);
comment on table done_by_hand is 'Who rebuilt, stopped, retried or set aside, when and why. Rows are only added.';
