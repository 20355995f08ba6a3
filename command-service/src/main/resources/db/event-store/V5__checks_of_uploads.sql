-- Uploads that are only checked until somebody confirms them, and what a check found out.

ALTER TABLE intake.upload
    ADD COLUMN council   text,
    ADD COLUMN confirm   boolean NOT NULL DEFAULT false,
    ADD COLUMN paused_at timestamptz;

COMMENT ON COLUMN intake.upload.council IS 'whose file it is, where whoever sent it said so';
COMMENT ON COLUMN intake.upload.confirm IS 'whether it waits to be confirmed once it was checked';
COMMENT ON COLUMN intake.upload.paused_at IS 'since when it waits to be confirmed';

-- Which children sources of a kind spoke of, so that a file can be asked about those whom it leaves out.
CREATE TABLE intake.source_child
(
    kind    text NOT NULL,
    council text NOT NULL,
    case_id uuid NOT NULL,
    PRIMARY KEY (kind, council, case_id)
);

-- Of which day the latest file of a kind was.
CREATE TABLE intake.source_latest
(
    kind    text NOT NULL,
    council text NOT NULL,
    as_of   date NOT NULL,
    PRIMARY KEY (kind, council)
);

-- What a checked upload would record, for as long as it waits, so that its effect on the figures can be told before.
CREATE TABLE intake.planned_event
(
    upload_id    uuid   NOT NULL REFERENCES intake.upload ON DELETE CASCADE,
    number       int    NOT NULL,
    case_id      uuid   NOT NULL,
    payload_type text   NOT NULL,
    payload      bytea  NOT NULL,
    meta_data    bytea  NOT NULL,
    PRIMARY KEY (upload_id, number)
);

-- The rows of an upload that were rejected, in the layout of the file and with the reasons, until they are removed again.
CREATE TABLE intake.rejected_file
(
    upload_id    uuid PRIMARY KEY,
    file_name    text        NOT NULL,
    content_type text        NOT NULL,
    made_at      timestamptz NOT NULL
);

CREATE TABLE intake.rejected_chunk
(
    upload_id uuid  NOT NULL REFERENCES intake.rejected_file ON DELETE CASCADE,
    part      int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (upload_id, part)
);

GRANT USAGE ON SCHEMA intake TO caseclock_query;
GRANT SELECT ON intake.planned_event, intake.rejected_file, intake.rejected_chunk TO caseclock_query;
