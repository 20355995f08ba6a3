-- With which rules the read tables were made. Other rules make other figures of the same events, so the tables are then made again.
alter table bookmark add column rules text not null default '';
