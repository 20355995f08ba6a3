-- M13: children open on the day asked about, by the accountable worker they are allocated to then; children, not families.
with load as (select a.worker, count(distinct a.case_id) as children
              from allocated a, question q
              where a.from_day <= q.as_at and q.as_at < a.until_day
                and exists (select from case_open o where o.case_id = a.case_id and o.from_day <= q.as_at and q.as_at < o.until_day)
                and (q.team is null or q.team = coalesce(pg_temp.team_on(a.case_id, q.as_at, q.as_at), ''))
              group by a.worker)
select 'worker ' || worker as figure, children::text as value from load
union all select 'workers', count(*)::text from load
union all select 'children', coalesce(sum(children), 0)::text from load
union all select 'median', percentile_disc(0.5) within group (order by children)::text from load having count(*) > 0
union all select 'max', max(children)::text from load having count(*) > 0
union all select 'over15', count(*) filter (where children > 15)::text from load
union all select 'over20', count(*) filter (where children > 20)::text from load
order by 1;
