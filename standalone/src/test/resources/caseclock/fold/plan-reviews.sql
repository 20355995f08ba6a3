-- M24: plans open on the day asked about that have been open for three months, and those among them with every review in time: the first within
-- three months of the conference that made the plan (else of its start), each later one within six months of the one before, none overdue.
-- A conference that made a plan made it, even while the record of the plan itself is still missing.
with recorded as (select p.case_id, p.entry_id, p.on_day as started_on, coalesce(c.on_day, p.on_day) as base, p.said ->> 'conference' as conference
                  from entry p
                           left join entry c on c.case_id = p.case_id and c.kind = 'ConferenceHeld' and c.entry_id = p.said ->> 'conference'
                      and c.said ->> 'kind' = 'INITIAL'
                  where p.kind = 'ProtectionPlanStarted'),
     plan as (select case_id, entry_id, started_on, base from recorded
              union all
              select case_id, entry_id, on_day, on_day from entry c
              where kind = 'ConferenceHeld' and said ->> 'planMade' = 'true' and coalesce(said ->> 'quorate', 'true') = 'true'
                and not exists (select from recorded r where r.case_id = c.case_id and r.conference = c.entry_id)),
     open as (select p.* from plan p, question q
              where p.started_on <= q.as_at
                and not exists (select from entry e where e.case_id = p.case_id and e.kind = 'ProtectionPlanEnded'
                                                      and e.said ->> 'plan' = p.entry_id and e.on_day <= q.as_at)
                and not exists (select from entry e where e.case_id = p.case_id and e.kind = 'CaseClosed'
                                                      and e.on_day >= p.started_on and e.on_day <= q.as_at)
                -- A review that did not continue the plan ended it, even while the record of the end is still missing.
                and not exists (select from entry r where r.case_id = p.case_id and r.kind = 'ReviewConferenceHeld' and r.said ->> 'plan' = p.entry_id
                                                      and r.said ->> 'planContinued' = 'false' and coalesce(r.said ->> 'quorate', 'true') = 'true'
                                                      and r.on_day <= q.as_at)
                and (q.team is null or q.team = coalesce(pg_temp.team_on(p.case_id, q.as_at, q.as_at), ''))),
     step as (select o.case_id, o.entry_id, 0 as nth, o.base as on_day from open o
              union all
              select o.case_id, o.entry_id, row_number() over (partition by o.entry_id order by r.on_day, r.place), r.on_day
              from open o join entry r on r.case_id = o.case_id and r.kind = 'ReviewConferenceHeld' and r.said ->> 'plan' = o.entry_id
                                              and coalesce(r.said ->> 'quorate', 'true') = 'true', question q
              where r.on_day <= q.as_at),
     due as (select *, lead(on_day) over (partition by entry_id order by nth) as next_on,
                    (on_day + case nth when 0 then interval '3 months' else interval '6 months' end)::date as due_on
             from step),
     judged as (select o.case_id, o.entry_id, (o.started_on + interval '3 months')::date <= q.as_at as three_months,
                       (select bool_and(coalesce(d.next_on, q.as_at) <= d.due_on) from due d where d.entry_id = o.entry_id) as in_time
                from open o, question q)
select 'open' as figure, count(*)::text as value from judged
union all select 'threeMonths', count(*) filter (where three_months)::text from judged
union all select 'inTime', count(*) filter (where three_months and in_time)::text from judged
order by 1;
