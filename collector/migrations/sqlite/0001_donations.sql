-- What was given. No address, no header and no time of day is kept: only the day of arrival.
CREATE TABLE donation (
    tag     TEXT PRIMARY KEY NOT NULL,
    study   TEXT NOT NULL,
    epoch   TEXT NOT NULL,
    record  TEXT NOT NULL,
    arrived TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX donation_by_study ON donation (study, epoch, tag);

-- What was taken back: a replay, or a backup restored, must not bring it again.
CREATE TABLE withdrawn (
    tag TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
