-- What has to be put right is few among all clocks: the flawed ones, those whose meeting was booked, those given up.
create index clock_flawed on clock (council, started_on) where flaw is not null;
create index clock_booked on clock (council, started_on) where bookings is not null;
create index clock_given_up on clock (timescale, council, cancelled_on) where cancelled_on is not null;
