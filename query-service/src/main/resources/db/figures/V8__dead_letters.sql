-- Events that cannot be taken into the figures, one row for each stream that waits behind one. (This file and every later one only adds: it is
-- run on tables that serve, see FiguresSchema.)
create table dead_letter (
    stream text primary key,
    sequence bigint not null,
    position bigint not null,
    type text not null,
    kind text not null check (kind in ('MISSING', 'UNREADABLE', 'NO_FIGURES', 'REFUSED_BY_DATABASE', 'NO_STREAM_OF_OURS')),
    sentence text not null,
    first_seen_at timestamptz not null,
    last_tried_at timestamptz not null,
    tries integer not null
);
comment on table dead_letter is 'The first event of a stream that could not be taken; all later ones of that stream wait behind it. The sentence repeats nothing of its content.';

insert into dead_letter (stream, sequence, position, type, kind, sentence, first_seen_at, last_tried_at, tries)
select case_id::text, stopped_at, 0, 'unknown', 'NO_FIGURES', coalesce(stopped_because, ''), now(), now(), 1
from case_file where stopped_at is not null;

-- Which event the bookmark stands at: a store that was put back from a backup may have another at the same position.
alter table bookmark add column last_event text;

-- How far each upload is taken in, so that a hole in its stream is seen.
alter table upload add column last_sequence bigint not null default -1;
update upload u set last_sequence =
    (select coalesce(max(e.sequence_number), -1) from event_store.event e, bookmark b
     where e.aggregate_identifier = u.upload_id::text and e.global_index <= b.position);
