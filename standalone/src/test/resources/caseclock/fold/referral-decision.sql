-- M18: referrals from their receipt to the decision what is done about them, one working day.
-- Where it was decided to do nothing and nobody says when, the clock is counted apart.
drop table if exists clock;
create temp table clock as
with answered as (select distinct on (case_id, said ->> 'referral') case_id, said ->> 'referral' as entry_id, on_day as stopped_on, at_moment as stopped_at
                  from entry where kind = 'ReferralDecided' order by case_id, said ->> 'referral', on_day, wall, place)
select s.case_id, s.entry_id, s.on_day as started_on, pg_temp.working_days_after(s.on_day, 1) as due_on, a.stopped_on, null::date as cancelled_on,
       case when a.stopped_on < s.on_day then 'disordered'
            when a.stopped_on is null and s.said ->> 'noFurtherAction' = 'true' then 'unknown' end as flaw,
       null::timestamptz as due_at, null::timestamptz as stopped_at
from entry s left join answered a using (case_id, entry_id) where s.kind = 'ReferralReceived';
