-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What many laptops need of one library, and a family's file does not.

-- The files of the pictures, each once, under the SHA-256 of the picture.
CREATE TABLE picture_bytes (
    sum plain_text NOT NULL PRIMARY KEY,
    image BYTEA NOT NULL CHECK (octet_length(image) BETWEEN 1 AND 20971520),
    thumbnail BYTEA NOT NULL CHECK (octet_length(thumbnail) BETWEEN 1 AND 20971520)
);
-- WebP files do not become smaller.
ALTER TABLE picture_bytes ALTER image SET STORAGE EXTERNAL, ALTER thumbnail SET STORAGE EXTERNAL;

-- Which of them are a picture's. They are there before its row in "illustrations", so that no row
-- stands without them.
CREATE TABLE picture_uses (
    illustration_id plain_text NOT NULL PRIMARY KEY,
    sum plain_text NOT NULL REFERENCES picture_bytes (sum),
    kept_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX picture_uses_by_sum ON picture_uses (sum);

CREATE VIEW picture_files AS SELECT u.illustration_id, b.image, b.thumbnail
    FROM picture_uses u JOIN picture_bytes b ON b.sum = u.sum;

-- What programs that were killed have left, whose row never came.
CREATE VIEW forgotten_pictures AS SELECT u.illustration_id FROM picture_uses u
    WHERE u.kept_at < now() - interval '1 day'
    AND NOT EXISTS (SELECT 1 FROM illustrations p WHERE p.id = u.illustration_id);

CREATE FUNCTION keep_picture() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    its_sum TEXT := encode(sha256(new.image), 'hex');
BEGIN
    INSERT INTO picture_bytes (sum, image, thumbnail) VALUES (its_sum, new.image, new.thumbnail)
        ON CONFLICT DO NOTHING;
    INSERT INTO picture_uses (illustration_id, sum) VALUES (new.illustration_id, its_sum)
        ON CONFLICT DO NOTHING;
    -- Others may have looked for it in vain.
    IF EXISTS (SELECT 1 FROM illustrations WHERE id = new.illustration_id) THEN
        PERFORM pg_notify('chitai', 'pictures ' || this_laptop());
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER picture_kept INSTEAD OF INSERT ON picture_files FOR EACH ROW EXECUTE FUNCTION keep_picture();

CREATE FUNCTION drop_unused_bytes() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM picture_bytes b WHERE b.sum = old.sum
        AND NOT EXISTS (SELECT 1 FROM picture_uses u WHERE u.sum = old.sum);
    RETURN NULL;
END $$;
CREATE TRIGGER use_ended AFTER DELETE ON picture_uses FOR EACH ROW EXECUTE FUNCTION drop_unused_bytes();

-- Tells all laptops, which have a copy of it: "removed LAPTOP ID".
CREATE FUNCTION drop_picture() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM picture_uses WHERE illustration_id = old.id;
    PERFORM pg_notify('chitai', 'removed ' || this_laptop() || ' ' || old.id);
    RETURN NULL;
END $$;
CREATE TRIGGER picture_dropped AFTER DELETE ON illustrations FOR EACH ROW EXECUTE FUNCTION drop_picture();

-- Which child reads on which laptop just now. A laptop that has gone without a word gives the child
-- free when its time is over; the clock is the server's.
CREATE TABLE reading_leases (
    profile_id plain_text NOT NULL PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    laptop TEXT NOT NULL DEFAULT this_laptop(),
    name plain_text NOT NULL,
    until TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp() + interval '2 minutes'
);
CREATE VIEW readers_elsewhere AS SELECT profile_id, name FROM reading_leases
    WHERE laptop <> this_laptop() AND until > clock_timestamp();
CREATE TRIGGER change_told AFTER UPDATE ON reading_leases FOR EACH ROW
    WHEN (old.laptop <> new.laptop) EXECUTE FUNCTION tell_change('readers');
