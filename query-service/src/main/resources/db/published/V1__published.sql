-- What was published of each week. Unlike the read tables it cannot be made again: rows are added and never changed or removed.
-- Run as the role that owns the event store; the schema is there already, for Flyway keeps its own history in it.

CREATE TABLE published.week
(
    council      text        NOT NULL,
    week_ending  date        NOT NULL CHECK (extract(isodow FROM week_ending) = 7),
    published_at timestamptz NOT NULL,
    position     bigint      NOT NULL,
    rules        text        NOT NULL,
    subjects     text[]      NOT NULL,
    stopped      integer     NOT NULL,
    PRIMARY KEY (council, week_ending)
);
COMMENT ON TABLE published.week IS 'When the figures of a week were published, up to which event they reached and by which rules; stopped counts the cases whose figures were not to be trusted then.';

-- team '' is the whole council. What is not here was nought.
CREATE TABLE published.figure
(
    council     text    NOT NULL,
    week_ending date    NOT NULL,
    team        text    NOT NULL,
    subject     text    NOT NULL,
    figure      text    NOT NULL,
    value       integer NOT NULL,
    PRIMARY KEY (council, week_ending, team, subject, figure),
    FOREIGN KEY (council, week_ending) REFERENCES published.week
);

CREATE TABLE published.counted
(
    council     text NOT NULL,
    week_ending date NOT NULL,
    case_id     uuid NOT NULL,
    subject     text NOT NULL,
    start_entry uuid,
    figure      text NOT NULL,
    team        text,
    days        integer,
    FOREIGN KEY (council, week_ending) REFERENCES published.week,
    UNIQUE NULLS NOT DISTINCT (council, week_ending, subject, case_id, start_entry, figure)
);
COMMENT ON TABLE published.counted IS 'Which clock or wait counted in which figure for which team, so that a later difference can be explained.';

CREATE FUNCTION published.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'Published figures are never changed or removed. What is known now is told beside them.'
        USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER week_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON published.week
    FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
CREATE TRIGGER figure_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON published.figure
    FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
CREATE TRIGGER counted_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON published.counted
    FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();

-- To a week rows are added in the transaction that adds the week itself, and in none after it.
CREATE FUNCTION published.refuse_addition() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM added a
               WHERE NOT EXISTS (SELECT FROM published.week w
                                 WHERE w.council = a.council AND w.week_ending = a.week_ending
                                   AND w.xmin = pg_current_xact_id()::xid)) THEN
        RAISE EXCEPTION 'Nothing is added to published figures. What is known now is told beside them.'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER figure_comes_with_its_week AFTER INSERT ON published.figure
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_addition();
CREATE TRIGGER counted_comes_with_its_week AFTER INSERT ON published.counted
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_addition();

-- Also for a session that says it is a replica, which ordinary triggers let pass.
ALTER TABLE published.week ENABLE ALWAYS TRIGGER week_never_changes;
ALTER TABLE published.figure ENABLE ALWAYS TRIGGER figure_never_changes;
ALTER TABLE published.counted ENABLE ALWAYS TRIGGER counted_never_changes;
ALTER TABLE published.figure ENABLE ALWAYS TRIGGER figure_comes_with_its_week;
ALTER TABLE published.counted ENABLE ALWAYS TRIGGER counted_comes_with_its_week;

GRANT USAGE ON SCHEMA published TO caseclock_query;
GRANT SELECT, INSERT ON published.week, published.figure, published.counted TO caseclock_query;
