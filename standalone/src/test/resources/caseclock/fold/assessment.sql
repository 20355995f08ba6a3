-- M19: from the referral that opened an episode to the authorisation of its first assessment, and from the own start of every later one, 45 working
-- days. The clock of the referral runs, too, where an assessment was decided on and none has started yet. Given up when the assessment is, or when
-- the case closes without an authorisation.
drop table if exists clock;
create temp table clock as
with
     -- A referral that came to nothing opens no episode; one that reaches an open case belongs to the episode it finds.
     opening as (select r.case_id, r.entry_id, r.on_day, r.place,
                        coalesce((select max(c.on_day) from entry c where c.case_id = r.case_id and c.kind = 'CaseClosed' and c.on_day < r.on_day), '-infinity') as after_closure
                 from entry r
                 where r.kind = 'ReferralReceived' and coalesce(r.said ->> 'noFurtherAction', 'false') = 'false'
                   and not exists (select from entry d where d.case_id = r.case_id and d.kind = 'ReferralDecided'
                                                         and d.said ->> 'referral' = r.entry_id and d.said ->> 'outcome' = 'NO_FURTHER_ACTION')),
     episode as (select distinct on (case_id, after_closure) case_id, after_closure, entry_id, on_day
                 from opening order by case_id, after_closure, on_day, place),
     begun as (select a.case_id, a.entry_id, a.on_day, e.after_closure, e.entry_id as referral,
                      row_number() over (partition by a.case_id, e.entry_id order by a.on_day, a.place) as nth
               from entry a
                        left join lateral (select * from episode e where e.case_id = a.case_id and e.on_day <= a.on_day
                                           order by e.on_day desc limit 1) e on true
               where a.kind = 'AssessmentStarted'),
     started as (select e.case_id, e.entry_id, e.on_day as started_on, b.entry_id as assessment
                 from episode e left join begun b on b.case_id = e.case_id and b.referral = e.entry_id and b.nth = 1
                 where b.entry_id is not null
                    or exists (select from entry d where d.case_id = e.case_id and d.kind = 'ReferralDecided'
                                                     and d.said ->> 'referral' = e.entry_id and d.said ->> 'outcome' = 'ASSESSMENT')
                 union all
                 select case_id, entry_id, on_day, entry_id from begun where nth > 1 or referral is null),
     authorised as (select case_id, said ->> 'assessment' as assessment, min(on_day) as stopped_on
                    from entry where kind = 'AssessmentAuthorised' group by 1, 2),
     left_off as (select case_id, said ->> 'assessment' as assessment, min(on_day) as left_off_on
                  from entry where kind = 'AssessmentDiscontinued' group by 1, 2)
select s.case_id, s.entry_id, s.started_on, pg_temp.working_days_after(s.started_on, 45) as due_on, a.stopped_on,
       case when a.stopped_on is null then
           least(l.left_off_on, (select min(c.on_day) from entry c where c.case_id = s.case_id and c.kind = 'CaseClosed' and c.on_day >= s.started_on)) end as cancelled_on,
       case when a.stopped_on < s.started_on then 'disordered' end as flaw,
       null::timestamptz as due_at, null::timestamptz as stopped_at
from started s left join authorised a using (case_id, assessment) left join left_off l using (case_id, assessment);
