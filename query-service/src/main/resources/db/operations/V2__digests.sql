-- The weekly digests by e-mail: which team's digest of which week was claimed by a process, and sent. No address and no child stands here.

create table digest (
    council text not null,
    team text not null,
    monday date not null check (extract(isodow from monday) = 1),
    claimed_at timestamptz not null,
    tries integer not null,
    sent_at timestamptz,
    primary key (council, team, monday)
);
comment on table digest is 'One row for each team and week. claimed_at is committed before the message is handed to the mail server, sent_at after it was taken.';
