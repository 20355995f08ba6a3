-- M10: children whose case is open on the day asked about and who have no accountable worker then, since the acceptance or the end of the last
-- allocation. A case of which only censuses speak is not known, and not among them.
drop table if exists unallocated;
create temp table unallocated as
with open as (select o.* from case_open o, question q where o.from_day <= q.as_at and q.as_at < o.until_day)
select o.case_id,
       greatest(min(o.from_day), (select max(a.until_day) from allocated a, question q where a.case_id = o.case_id and a.until_day <= q.as_at)) as since,
       (select bool_or(source not like 'cin-census%') from entry e where e.case_id = o.case_id) as told_of
from open o, question q
where not exists (select from allocated a where a.case_id = o.case_id and a.from_day <= q.as_at and q.as_at < a.until_day)
  and (q.team is null or q.team = coalesce(pg_temp.team_on(o.case_id, q.as_at, q.as_at), ''))
group by o.case_id;
select 'count' as figure, count(*) filter (where told_of)::text as value from unallocated
union all select 'notKnown', count(*) filter (where not told_of)::text from unallocated
union all select 'longestWorkingDays', max(pg_temp.elapsed(since, as_at))::text from unallocated, question where told_of having count(*) > 0
union all select 'child ' || case_id, since || ' ' || pg_temp.elapsed(since, as_at) from unallocated, question where told_of
order by 1;
