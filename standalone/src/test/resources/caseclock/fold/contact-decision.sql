-- M16: contacts from their receipt to the decision what is done about them, 24 hours.
-- Both ends are moments: without a time of day at either end nobody can say, and the clock is counted apart.
drop table if exists clock;
create temp table clock as
with answered as (select distinct on (case_id, said ->> 'contact') case_id, said ->> 'contact' as entry_id, on_day as stopped_on, at_moment as stopped_at
                  from entry where kind = 'ContactDecided' order by case_id, said ->> 'contact', on_day, wall, place),
     timed as (select s.case_id, s.entry_id, s.on_day as started_on, s.at_moment as started_at, s.at_moment + interval '24 hours' as due_at,
                      a.stopped_on, a.stopped_at
               from entry s left join answered a using (case_id, entry_id) where s.kind = 'ContactReceived')
select case_id, entry_id, started_on, (due_at at time zone 'Europe/London')::date as due_on, stopped_on, null::date as cancelled_on,
       case when stopped_on < started_on or stopped_at < started_at then 'disordered'
            when started_at is null or stopped_on is not null and stopped_at is null then 'unknown' end as flaw,
       due_at, stopped_at
from timed;
