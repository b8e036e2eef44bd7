-- The digest of the terms each record was given under, and the day after which it is kept no longer, as those terms said; empty for what was
-- given before November 2026.
ALTER TABLE donation ADD COLUMN terms TEXT NOT NULL DEFAULT '';
ALTER TABLE donation ADD COLUMN kept_until TEXT NOT NULL DEFAULT '';
