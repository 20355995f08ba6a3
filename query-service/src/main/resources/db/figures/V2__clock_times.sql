-- Limits in hours run from a moment to a moment: clocks that are counted in days leave these columns empty.
alter table clock
    add column started_at timestamptz,
    add column due_at timestamptz,
    add column stopped_at timestamptz,
    add column minutes integer;
comment on column clock.minutes is 'Whole minutes from start to stop, negative if the records have the stop first; elapsed beside it is in working days.';
