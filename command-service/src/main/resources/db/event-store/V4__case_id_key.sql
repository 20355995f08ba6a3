-- Which case-id key this store's cases were made with, as a fingerprint that tells nothing of the key. Whoever starts first writes it, and nobody
-- starts with another: every child would get a second case.
CREATE TABLE intake.case_id_key
(
    fingerprint text    NOT NULL,
    is_the_only boolean PRIMARY KEY DEFAULT true CHECK (is_the_only)
);

REVOKE UPDATE, DELETE ON intake.case_id_key FROM caseclock_command;
