-- Every clock was open once, so the index of the open ones holds an older version of each. These are the few that are open now.
create index clock_open_now on clock (timescale, council, started_on) where stopped_on is null and cancelled_on is null and known_to is null;
