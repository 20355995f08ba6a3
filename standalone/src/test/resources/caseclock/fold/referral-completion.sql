-- M17: referrals from their receipt to the decision what is done about them, 72 hours.
-- Where it was decided to do nothing and nobody says when, the clock is counted apart.
-- Both ends are moments: without a time of day at either end nobody can say, and the clock is counted apart.
drop table if exists clock;
create temp table clock as
with answered as (select distinct on (case_id, said ->> 'referral') case_id, said ->> 'referral' as entry_id, on_day as stopped_on, at_moment as stopped_at
                  from entry where kind = 'ReferralDecided' order by case_id, said ->> 'referral', on_day, wall, place),
     timed as (select s.case_id, s.entry_id, s.on_day as started_on, s.at_moment as started_at, s.at_moment + interval '72 hours' as due_at,
                      a.stopped_on, a.stopped_at,
                      a.stopped_on is null and coalesce(s.said ->> 'noFurtherAction', 'false') = 'true' as undated
               from entry s left join answered a using (case_id, entry_id) where s.kind = 'ReferralReceived')
select case_id, entry_id, started_on, case when not undated then (due_at at time zone 'Europe/London')::date end as due_on, stopped_on, null::date as cancelled_on,
       case when stopped_on < started_on or stopped_at < started_at then 'disordered'
            when undated or started_at is null or stopped_on is not null and stopped_at is null then 'unknown' end as flaw,
       due_at, stopped_at
from timed;
