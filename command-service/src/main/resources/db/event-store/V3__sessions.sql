-- Who is signed in, where several processes stand behind one address: all of them read and write here. Nothing in it is worth a backup. The tables
-- are those of Spring Session.
CREATE SCHEMA sessions;

CREATE TABLE sessions.session
(
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(255)
);

CREATE INDEX session_by_expiry ON sessions.session (expiry_time);
CREATE INDEX session_by_person ON sessions.session (principal_name);

CREATE TABLE sessions.session_attributes
(
    session_primary_id char(36)     NOT NULL REFERENCES sessions.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA sessions TO caseclock_command, caseclock_query;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sessions TO caseclock_command, caseclock_query;
