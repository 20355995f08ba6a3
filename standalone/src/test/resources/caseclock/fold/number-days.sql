-- Numbers the days, once the bank holidays are there. A holiday counts from the day it was announced until the day it was withdrawn.
create temp table day as
select d::date                                                                           as on_day,
       extract(isodow from d) < 6 and not exists (select from bank_holiday h, question q
                where h.date = d::date
                  and coalesce(h.announced_on, '-infinity') <= (q.known_at at time zone 'Europe/London')::date
                  and coalesce(h.withdrawn_on, 'infinity') > (q.known_at at time zone 'Europe/London')::date) as works,
       0                                                                                 as number
from generate_series('2009-01-01'::timestamp, '2032-12-31'::timestamp, '1 day') d;
update day set number = counted.number
from (select on_day, count(*) filter (where works) over (order by on_day) as number from day) counted
where counted.on_day = day.on_day;
create unique index on day (on_day);
create index on day (number);

create or replace function pg_temp.elapsed(s date, e date) returns int language sql stable as
$$ select (select number from day where on_day = e) - (select number from day where on_day = s) $$;

-- The day on which the days elapsed since S first equal the limit.
create or replace function pg_temp.working_days_after(s date, days int) returns date language sql stable as
$$ select min(on_day) from day where number = (select number from day where on_day = s) + days $$;
