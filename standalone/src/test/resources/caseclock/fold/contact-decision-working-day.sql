-- M16, the other variant: contacts from their receipt to the decision what is done about them, one working day.
drop table if exists clock;
create temp table clock as
with answered as (select distinct on (case_id, said ->> 'contact') case_id, said ->> 'contact' as entry_id, on_day as stopped_on, at_moment as stopped_at
                  from entry where kind = 'ContactDecided' order by case_id, said ->> 'contact', on_day, wall, place)
select s.case_id, s.entry_id, s.on_day as started_on, pg_temp.working_days_after(s.on_day, 1) as due_on, a.stopped_on, null::date as cancelled_on,
       case when a.stopped_on < s.on_day then 'disordered' end as flaw,
       null::timestamptz as due_at, null::timestamptz as stopped_at
from entry s left join answered a using (case_id, entry_id) where s.kind = 'ContactReceived';
