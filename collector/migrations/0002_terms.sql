-- The digest of the terms each record was given under; empty for what was given before November 2026.
ALTER TABLE donation ADD COLUMN terms TEXT NOT NULL DEFAULT '';
