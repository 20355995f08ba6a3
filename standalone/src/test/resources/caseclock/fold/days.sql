-- Counts working days in England as announced by the moment asked about: every day has the number of working days up to and with it,
-- so that the days elapsed from S to E, those in (S, E], are number(E) - number(S). (timeliness.md 2)
drop table if exists bank_holiday, day;
create temp table bank_holiday (date date, announced_on date, withdrawn_on date, basis_of_announcement text);
-- the test copies bank-holidays-england.csv in here
