-- What is asked: one row. The test fills it; everything else reads it.
drop table if exists question;
create temp table question
(
    council  text        not null,
    from_day date        not null,
    to_day   date        not null,
    as_at    date        not null,
    known_at timestamptz not null,
    team     text
);
