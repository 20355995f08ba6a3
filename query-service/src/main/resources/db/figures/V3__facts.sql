-- What is in force of each fact, version by version: so that a measure can count facts without replaying cases.

create table fact (
    case_id uuid not null,
    council text not null,
    entry_id uuid not null,
    kind text not null,
    happened_on date not null,
    happened_at time,
    fact jsonb not null,
    first_known_at timestamptz not null,
    basis text not null,
    recorded_by text,
    source text not null,
    position bigint not null,
    known_from timestamptz not null,
    known_to timestamptz,
    primary key (case_id, entry_id, known_from)
);
comment on table fact is 'One row for each version of each fact that is or was in force: known_from <= t < known_to, and none while it is withdrawn.';
create index fact_happened on fact (council, kind, happened_on);
create index fact_first_known on fact (council, first_known_at);

create index clock_started on clock (timescale, council, started_on);
create index entry_known on entry (council, known_at) where change in ('CORRECTED', 'WITHDRAWN');

-- What was projected before has no such rows: everything is made again from the first event.
truncate case_file, team, entry, clock, spell, upload, upload_rejection, upload_rule, upload_left_aside;
update bookmark set position = 0, moved_at = 'epoch';
