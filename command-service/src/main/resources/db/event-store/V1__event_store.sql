-- What the command side writes: the events, which nobody can change, and its own working tables (schema intake).
-- Run as caseclock_migrator. It also makes the schema in which the query side keeps its figures.

-- The two roles. Where an administrator made them already, theirs stand. They get no password here:
--   ALTER ROLE caseclock_command LOGIN PASSWORD '…';
--   ALTER ROLE caseclock_command SET transaction_timeout = '30s';    (a hanging append holds back every reader)
--   ALTER ROLE caseclock_query LOGIN PASSWORD '…';
DO
$$
DECLARE
    side text;
BEGIN
    FOREACH side IN ARRAY ARRAY ['caseclock_command', 'caseclock_query']
        LOOP
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = side) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', side);
            END IF;
            IF NOT pg_has_role(current_user, side, 'SET') THEN
                EXECUTE format('GRANT %I TO CURRENT_USER WITH INHERIT FALSE, SET TRUE', side);
            END IF;
        END LOOP;
END
$$;

-- The schema event_store is there already: Flyway made it to keep its own history in.
CREATE SCHEMA intake;
CREATE SCHEMA figures AUTHORIZATION caseclock_query;

-- One row per event, in Axon's columns. CACHE 1, so that no session hoards numbers and hands them out late.
CREATE TABLE event_store.event
(
    global_index         bigint GENERATED ALWAYS AS IDENTITY
        (SEQUENCE NAME event_store.event_global_index INCREMENT 1 CACHE 1) PRIMARY KEY,
    aggregate_identifier varchar(64)  NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(64)  NOT NULL,
    event_identifier     varchar(36)  NOT NULL,
    time_stamp           varchar(32)  NOT NULL,
    payload_type         varchar(255) NOT NULL,
    payload_revision     varchar(32),
    payload              bytea        NOT NULL,
    meta_data            bytea        NOT NULL,
    CONSTRAINT event_place_in_stream UNIQUE (aggregate_identifier, sequence_number),
    CONSTRAINT event_identity UNIQUE (event_identifier)
);

-- Which types of event there are, found without reading the events.
CREATE INDEX event_by_type ON event_store.event (payload_type);

-- Whoever inserts holds this lock, shared, from before the first number is drawn until after the rows can be seen. PostgreSQL runs a
-- BEFORE STATEMENT trigger before the statement computes any row, so no insert can draw a number without it. (ADR 0002)
CREATE FUNCTION event_store.announce_append() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared(1128354629, 1129071435); -- "CASE", "CLCK"
    RETURN NULL;
END
$$;

CREATE TRIGGER append_announced
    BEFORE INSERT
    ON event_store.event
    FOR EACH STATEMENT
EXECUTE FUNCTION event_store.announce_append();

-- The transactions that may have drawn numbers whose rows nobody can see yet. Readers wait for these and for nothing else.
CREATE VIEW event_store.append_in_flight AS
SELECT virtualtransaction AS transaction
FROM pg_catalog.pg_locks
WHERE locktype = 'advisory'
  AND granted
  AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
  AND classid = 1128354629
  AND objid = 1129071435
  AND objsubid = 2;

-- Nobody changes or removes an event, not even the owner of the table.
CREATE FUNCTION event_store.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'Events are never changed or removed. Record a correction or a withdrawal instead.'
        USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER event_never_changes
    BEFORE UPDATE OR DELETE OR TRUNCATE
    ON event_store.event
    FOR EACH STATEMENT
EXECUTE FUNCTION event_store.refuse_change();

-- Also for a session that says it is a replica, which ordinary triggers let pass.
ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER append_announced;
ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER event_never_changes;

-- An answer that was given to a request, kept so that the same request gets the same answer.
CREATE TABLE intake.idempotency_key
(
    actor       text        NOT NULL,
    key         text        NOT NULL,
    body_hash   bytea       NOT NULL,
    status      int         NOT NULL,
    answer      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (actor, key)
);

-- A file that was taken in and is read from here, so that reading can go on after a kill.
CREATE TABLE intake.upload
(
    upload_id   uuid PRIMARY KEY,
    kind        text        NOT NULL,
    file_hash   text        NOT NULL,
    bytes       bigint      NOT NULL,
    received_at timestamptz NOT NULL
);

CREATE TABLE intake.upload_chunk
(
    upload_id uuid  NOT NULL REFERENCES intake.upload ON DELETE CASCADE,
    part      int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (upload_id, part)
);

-- The number of an event is not among the columns that may be given.
GRANT USAGE ON SCHEMA event_store TO caseclock_command, caseclock_query;
GRANT SELECT ON event_store.event TO caseclock_command, caseclock_query;
GRANT INSERT (aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type, payload_revision, payload,
              meta_data) ON event_store.event TO caseclock_command;
GRANT SELECT ON event_store.append_in_flight TO caseclock_query;

GRANT USAGE ON SCHEMA intake TO caseclock_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA intake TO caseclock_command;
ALTER DEFAULT PRIVILEGES IN SCHEMA intake GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO caseclock_command;
