-- A table whose key is the random tag, with the record inside, took twice the room and twice the time. The number is the day of arrival and 47
-- random bits: within a day nothing tells which record came first. Sealed records are bytes; what was given before November 2026 stays as text.
CREATE TABLE row (
    id         INTEGER PRIMARY KEY,
    tag        TEXT NOT NULL UNIQUE,
    study      TEXT NOT NULL,
    epoch      TEXT NOT NULL,
    arrived    TEXT NOT NULL,
    terms      TEXT NOT NULL,
    kept_until TEXT NOT NULL,
    record     ANY NOT NULL
) STRICT;
INSERT INTO row
    SELECT (unixepoch(arrived) / 86400 << 47) | (random() & 0x7fffffffffff), tag, study, epoch, arrived, terms, kept_until, record
    FROM donation ORDER BY 1;
DROP TABLE donation;
ALTER TABLE row RENAME TO donation;
CREATE INDEX donation_by_keeping ON donation (kept_until);
