-- What the records of one council said at the moment asked about: every entry as it stood then. The last word in stream order that was
-- known by then stands; a withdrawn entry is not there; an amendment is not known before what it amends. (timeliness.md 1)
drop table if exists entry, held, case_open, allocated, booking cascade;
create temp table entry as
with ours as (select aggregate_identifier from event_store.event, question q
              where payload_type = 'CaseRegistered' and convert_from(payload, 'UTF8')::jsonb ->> 'council' = q.council),
     told as (select aggregate_identifier                         as case_id,
                     sequence_number                              as place,
                     payload_type                                 as word,
                     convert_from(payload, 'UTF8')::jsonb         as said,
                     convert_from(meta_data, 'UTF8')::jsonb       as how,
                     time_stamp
              from event_store.event
              where aggregate_identifier in (select aggregate_identifier from ours) and payload_type <> 'CaseRegistered'),
     dated as (select case_id, place, word, said ->> 'entryId' as entry_id, said, how ->> 'source' as source,
                      coalesce(how ->> 'recordedAt', time_stamp)::timestamptz as recorded_at
               from told),
     first_word as (select * from dated where word not in ('EntryCorrected', 'EntryWithdrawn')),
     known as (select d.*, f.place as first_place, f.word as kind
               from dated d join first_word f using (case_id, entry_id), question q
               where greatest(d.recorded_at, f.recorded_at) <= q.known_at),
     last_word as (select distinct on (case_id, entry_id) * from known order by case_id, entry_id, place desc),
     standing as (select case_id, entry_id, kind, first_place as place, source,
                         case word when 'EntryCorrected' then said -> 'fact' else said end as said
                  from last_word where word <> 'EntryWithdrawn')
select case_id, entry_id, kind, place, source, said,
       left(said ->> 'happened', 10)::date                                            as on_day,
       case when length(said ->> 'happened') > 10 then (said ->> 'happened')::timestamp end as wall,
       -- A time that the clocks repeated in autumn is the first of the two; PostgreSQL takes the second.
       case when length(said ->> 'happened') > 10 then
           case when ((said ->> 'happened')::timestamp at time zone 'Europe/London' - interval '1 hour') at time zone 'Europe/London'
                         = (said ->> 'happened')::timestamp
                then (said ->> 'happened')::timestamp at time zone 'Europe/London' - interval '1 hour'
                else (said ->> 'happened')::timestamp at time zone 'Europe/London' end end  as at_moment,
       case kind
           when 'ContactReceived' then 1 when 'ContactDecided' then 1
           when 'ReferralReceived' then 2 when 'ReferralDecided' then 3
           when 'CaseAllocated' then 4 when 'CaseTransferredToTeam' then 4 when 'UnallocatedRiskAssessed' then 4
           when 'StrategyDiscussionHeld' then 5 when 'Section47EnquiryStarted' then 6 when 'AssessmentStarted' then 7
           when 'VisitMade' then 8 when 'ConferenceBooked' then 9 when 'ConferenceHeld' then 10
           when 'ProtectionPlanStarted' then 11 when 'CoreGroupHeld' then 12 when 'ReviewConferenceHeld' then 13
           when 'AssessmentAuthorised' then 14 when 'Section47EnquiryConcluded' then 15
           when 'ProtectionPlanEnded' then 16 when 'AllocationEnded' then 17 when 'CaseClosed' then 18
           else 10 end                                                                   as rank
from standing;
create index on entry (kind);
create index on entry (case_id, kind);
analyze entry;

-- Which team held a case from which day until which: named by a transfer or by an allocation; the last of a day holds it. What starts after a
-- closure is no longer that team's; what started before it still counts to the team, even where it falls due later.
create temp table held as
with named as (select case_id, said ->> 'team' as team, on_day, place, wall,
                      bool_and(wall is not null) over (partition by case_id, on_day) as timed
               from entry where kind in ('CaseTransferredToTeam', 'CaseAllocated') and said ? 'team'),
     last_of_day as (select distinct on (case_id, on_day) case_id, team, on_day as from_day
                     from named order by case_id, on_day, case when timed then wall end desc, place desc)
select *, coalesce(lead(from_day) over (partition by case_id order by from_day), 'infinity') as until_day,
       coalesce((select min(on_day) from entry c where c.case_id = l.case_id and c.kind = 'CaseClosed' and c.on_day >= l.from_day), 'infinity') as closed_on
from last_of_day l;
create index on held (case_id);
analyze held;
create or replace function pg_temp.team_on(which text, d date, since date) returns text language sql stable as
$$ select team from held where case_id = which and from_day <= d and d < until_day and since < closed_on $$;

-- When a case was open: from the acceptance (the referral itself where no decision is known) until the next closure, half-open.
create temp table case_open as
with accepted as (select r.case_id, coalesce(d.on_day, r.on_day) as from_day, 3 as rank
                  from entry r
                           left join lateral (select on_day, said ->> 'outcome' as outcome from entry d
                                              where d.case_id = r.case_id and d.kind = 'ReferralDecided' and d.said ->> 'referral' = r.entry_id
                                              order by d.on_day, d.wall, d.place limit 1) d on true
                  where r.kind = 'ReferralReceived'
                    and case when d.outcome is null then coalesce(r.said ->> 'noFurtherAction', 'false') = 'false'
                             else d.outcome <> 'NO_FURTHER_ACTION' end),
     closed as (select case_id, on_day from entry where kind = 'CaseClosed'),
     spells as (select a.case_id, a.from_day,
                       coalesce((select min(on_day) from closed c where c.case_id = a.case_id and c.on_day >= a.from_day), 'infinity') as until_day
                from accepted a)
select case_id, min(from_day) as from_day, until_day from spells group by case_id, until_day;
create index on case_open (case_id);

-- To whom a case was allocated: the accountable worker, until the allocation ended, another took the role, or the case was closed.
create temp table allocated as
with taken as (select case_id, entry_id, said ->> 'worker' as worker, on_day as from_day, place, wall,
                      bool_and(wall is not null) over (partition by case_id, on_day) as timed
               from entry where kind = 'CaseAllocated' and said ->> 'role' = 'ACCOUNTABLE_WORKER'),
     followed as (select *, lead(from_day) over (partition by case_id order by from_day, case when timed then wall end, place) as next_day from taken)
select t.case_id, t.worker, t.from_day,
       least(t.next_day,
             (select min(on_day) from entry e where e.case_id = t.case_id and e.kind = 'AllocationEnded' and e.said ->> 'allocation' = t.entry_id),
             (select min(on_day) from entry e where e.case_id = t.case_id and e.kind = 'CaseClosed' and e.on_day >= t.from_day),
             'infinity') as until_day
from followed t;
create index on allocated (case_id);
analyze case_open; analyze allocated;

-- For which day an initial conference was booked, when that was done, and when it was called off.
create temp table booking as
select b.case_id, b.said ->> 'enquiry' as entry_id, b.on_day as made_on, (b.said ->> 'bookedFor')::date as booked_for, b.place,
       (select min(c.on_day) from entry c where c.case_id = b.case_id and c.kind = 'ConferenceBookingCancelled' and c.said ->> 'booking' = b.entry_id) as called_off_on
from entry b where b.kind = 'ConferenceBooked' and b.said ->> 'kind' = 'INITIAL';
