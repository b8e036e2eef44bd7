-- Every tag there is or was: unique across all weeks, which no partition can see to.
CREATE TABLE tag (
    tag   bytea PRIMARY KEY,
    -- The week its record is kept under; null where it was taken back.
    epoch text
);

-- What was given. No address, no header and no time of day is kept: only the day of arrival.
CREATE TABLE donation (
    tag        bytea NOT NULL,
    study      text NOT NULL,
    epoch      text NOT NULL,
    arrived    date NOT NULL,
    terms      text NOT NULL,
    kept_until date NOT NULL,
    record     bytea NOT NULL,
    PRIMARY KEY (tag, epoch)
) PARTITION BY LIST (epoch);
CREATE INDEX donation_by_keeping ON donation (kept_until);
-- What is sealed cannot be made smaller.
ALTER TABLE donation ALTER COLUMN record SET STORAGE EXTERNAL;

-- Makes the partition of a week if it is not there. Attached and not created in place, which would wait for every reader, a backup among
-- them, and let every other wait for it.
CREATE FUNCTION make_week(week text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text := 'donation_' || lower(replace(week, '-', '_'));
BEGIN
    IF to_regclass(quote_ident(name)) IS NOT NULL THEN
        RETURN;
    END IF;
    -- Many collectors may find at once that it is missing.
    LOCK TABLE donation IN SHARE UPDATE EXCLUSIVE MODE;
    IF to_regclass(quote_ident(name)) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE donation INCLUDING STORAGE)', name);
        EXECUTE format('ALTER TABLE donation ATTACH PARTITION %I FOR VALUES IN (%L)', name, week);
    END IF;
END
$$;
