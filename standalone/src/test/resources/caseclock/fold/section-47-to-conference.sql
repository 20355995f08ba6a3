-- M1, M2, M4: Section 47 enquiries from the strategy discussion that initiated them to the initial conference, 15 working days. Day 0 is the day of
-- the discussion; only a quorate initial conference for that enquiry stops it; it is given up when no conference is required, when the enquiry
-- ends without one, when another enquiry starts while it runs, or when the case closes.
drop table if exists clock;
create temp table clock as
with enquiry as (select s.case_id, s.entry_id, s.place, coalesce(d.on_day, s.on_day) as started_on,
                        -- A discussion that is named and is not in the record: nobody can say when the clock started.
                        s.said ? 'initiatedBy' and d.entry_id is null as startless,
                        s.said ->> 'conferenceNotRequired' = 'true' as ruled_out
                 from entry s
                          left join entry d on d.case_id = s.case_id and d.kind = 'StrategyDiscussionHeld' and d.entry_id = s.said ->> 'initiatedBy'
                 where s.kind = 'Section47EnquiryStarted'),
     stopped as (select case_id, said ->> 'enquiry' as entry_id, min(on_day) as stopped_on
                 from entry where kind = 'ConferenceHeld' and said ->> 'kind' = 'INITIAL' and coalesce(said ->> 'quorate', 'true') = 'true'
                 group by 1, 2),
     given_up as (select case_id, said ->> 'enquiry' as entry_id, min(on_day) as given_up_on
                  from entry
                  where kind = 'ConferenceNotRequired' or kind = 'Section47EnquiryConcluded' and said ->> 'outcome' <> 'CONFERENCE'
                  group by 1, 2),
     ended as (select e.*, s.stopped_on,
                      least(g.given_up_on, case when e.ruled_out then e.started_on end,
                            (select min(on_day) from entry c where c.case_id = e.case_id and c.kind = 'CaseClosed' and c.on_day >= e.started_on)) as given_up_on,
                      lead(e.started_on) over (partition by e.case_id order by e.started_on, e.place) as next_started_on
               from enquiry e left join stopped s using (case_id, entry_id) left join given_up g using (case_id, entry_id)),
     cancelled as (select case_id, entry_id, startless, started_on, stopped_on,
                          case when next_started_on <= least(coalesce(stopped_on, 'infinity'), coalesce(given_up_on, 'infinity'))
                               then next_started_on else given_up_on end as cancelled_on
                   from ended)
select case_id, entry_id, started_on, case when not startless then pg_temp.working_days_after(started_on, 15) end as due_on, stopped_on,
       -- a conference held all the same keeps the first start
       case when stopped_on <= cancelled_on then null else cancelled_on end as cancelled_on,
       case when startless then 'unknown' when stopped_on < started_on then 'disordered' end             as flaw,
       null::timestamptz as due_at, null::timestamptz as stopped_at
from cancelled
union all
-- Children who came on another council's plan have a conference without an enquiry: counted apart.
select case_id, entry_id, on_day, null, on_day, null, 'transfer-in', null, null
from entry where kind = 'ConferenceHeld' and said ->> 'kind' = 'TRANSFER_IN' and coalesce(said ->> 'quorate', 'true') = 'true';
