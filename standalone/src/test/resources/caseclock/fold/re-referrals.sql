-- M21: referrals in the period, those among them with an earlier referral of the same child in the twelve months before, and those within twelve
-- months of the last closure. Of two referrals on one day only the first counts.
with referral as (select distinct on (case_id, on_day) case_id, on_day from entry where kind = 'ReferralReceived' order by case_id, on_day, wall, place),
     counted as (select r.*,
                        exists (select from referral b where b.case_id = r.case_id and b.on_day < r.on_day and b.on_day >= (r.on_day - interval '12 months')::date) as again,
                        exists (select from entry c where c.case_id = r.case_id and c.kind = 'CaseClosed'
                                                      and c.on_day <= r.on_day and c.on_day >= (r.on_day - interval '12 months')::date) as after_closure
                 from referral r, question q
                 where r.on_day between q.from_day and q.to_day and r.on_day <= q.as_at
                   and (q.team is null or q.team = coalesce(pg_temp.team_on(r.case_id, r.on_day, r.on_day), '')))
select 'referrals' as figure, count(*)::text as value from counted
union all select 'again', count(*) filter (where again)::text from counted
union all select 'afterClosure', count(*) filter (where after_closure)::text from counted
order by 1;
