-- M19, as DfE counts: assessments from their own start to the manager's authorisation, 45 working days; given up when the assessment is, or when
-- the case closes without it.
drop table if exists clock;
create temp table clock as
with authorised as (select case_id, said ->> 'assessment' as entry_id, min(on_day) as stopped_on
                    from entry where kind = 'AssessmentAuthorised' group by 1, 2),
     left_off as (select case_id, said ->> 'assessment' as entry_id, min(on_day) as left_off_on
                  from entry where kind = 'AssessmentDiscontinued' group by 1, 2)
select s.case_id, s.entry_id, s.on_day as started_on, pg_temp.working_days_after(s.on_day, 45) as due_on, a.stopped_on,
       case when a.stopped_on is null then
           least(l.left_off_on, (select min(c.on_day) from entry c where c.case_id = s.case_id and c.kind = 'CaseClosed' and c.on_day >= s.on_day)) end as cancelled_on,
       case when a.stopped_on < s.on_day then 'disordered' end as flaw,
       null::timestamptz as due_at, null::timestamptz as stopped_at
from entry s left join authorised a using (case_id, entry_id) left join left_off l using (case_id, entry_id)
where s.kind = 'AssessmentStarted';
