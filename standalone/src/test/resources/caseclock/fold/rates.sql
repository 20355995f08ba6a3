-- How the clocks of a timescale did: finished and fell due in the period, open on the day asked about, bands and spread of what finished, and
-- what is left out. One line per figure. (timeliness.md 3 and 4)
with mine as (select c.*, pg_temp.elapsed(started_on, stopped_on) as days,
                     case when due_at is null then stopped_on <= due_on else stopped_at <= due_at end as in_time
              from clock c),
     finished as (select m.* from mine m, question q
                  where flaw is null and stopped_on between q.from_day and q.to_day and stopped_on <= q.as_at
                    and (q.team is null or q.team = coalesce(pg_temp.team_on(case_id, stopped_on, started_on), ''))),
     fell_due as (select m.* from mine m, question q
                  where flaw is null and due_on between q.from_day and q.to_day and due_on <= q.as_at
                    and not coalesce(cancelled_on <= due_on, false)
                    and (q.team is null or q.team = coalesce(pg_temp.team_on(case_id, due_on, started_on), ''))),
     open as (select m.*,
                     case when q.as_at > m.due_on then 'overdue'
                          when (select b.booked_for > m.due_on from booking b
                                where b.case_id = m.case_id and b.entry_id = m.entry_id and b.made_on <= q.as_at
                                  and not coalesce(b.called_off_on <= q.as_at, false)
                                order by b.made_on desc, b.place desc limit 1) then 'bookedLate'
                          when pg_temp.elapsed(q.as_at - 1, m.due_on) <= 5 then 'dueSoon'
                          else 'inTime' end as state
              from mine m, question q
              where flaw is null and started_on <= q.as_at
                and not coalesce(stopped_on <= q.as_at, false) and not coalesce(cancelled_on <= q.as_at, false)
                and (q.team is null or q.team = coalesce(pg_temp.team_on(case_id, q.as_at, started_on), ''))),
     left_out as (select m.flaw from mine m, question q
                  where flaw is not null and coalesce(stopped_on, started_on) between q.from_day and q.to_day
                    and coalesce(stopped_on, started_on) <= q.as_at
                    and (q.team is null or q.team = coalesce(pg_temp.team_on(case_id, coalesce(stopped_on, started_on), started_on), '')))
select 'finished.total' as figure, count(*)::text as value from finished
union all select 'finished.inTime', count(*) filter (where in_time)::text from finished
union all select 'fellDue.total', count(*)::text from fell_due
union all select 'fellDue.met', count(*) filter (where in_time)::text from fell_due
union all select 'open.' || s, (select count(*) from open where state = s)::text from unnest(array ['inTime', 'dueSoon', 'bookedLate', 'overdue', 'noLimit']) s
union all select 'bands.0-10', count(*) filter (where days between 0 and 10)::text from finished
union all select 'bands.11-15', count(*) filter (where days between 11 and 15)::text from finished
union all select 'bands.16-20', count(*) filter (where days between 16 and 20)::text from finished
union all select 'bands.21+', count(*) filter (where days > 20)::text from finished
union all select 'distribution.' || p.name, percentile_disc(p.share) within group (order by days)::text
          from finished, (values ('p10', 0.1), ('p25', 0.25), ('median', 0.5), ('p75', 0.75), ('p90', 0.9)) p (name, share) group by p.name, p.share
union all select 'distribution.max', max(days)::text from finished having count(*) > 0
union all select 'distribution.onLastDay', count(*) filter (where in_time and stopped_on = due_on)::text from finished having count(*) > 0
union all select 'excluded.' || flaw, count(*)::text from left_out group by flaw
order by 1;
