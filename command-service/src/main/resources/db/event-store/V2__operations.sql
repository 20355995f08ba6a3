-- Where the query side builds new read tables while the old ones serve, and where it keeps what operators decided. Unlike the read tables the
-- decisions cannot be made again from the events.
CREATE SCHEMA figures_next AUTHORIZATION caseclock_query;
CREATE SCHEMA operations AUTHORIZATION caseclock_query;
