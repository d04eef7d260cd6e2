-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. What is asked for often of a log and a library that grow for years: the few events of
-- a kind, how many texts were read, and the texts by length and difficulty.

CREATE INDEX reading_events_free_minutes ON reading_events (profile_id) WHERE kind = 'free_minute';

-- Whether the last end of a text was that another one was wanted (docs/practice.md): it was not read to its end then, though
-- it is over.
ALTER TABLE session_items ADD COLUMN was_skipped INTEGER NOT NULL DEFAULT 0;
UPDATE session_items SET was_skipped = 1 WHERE id IN (
    SELECT session_item_id FROM reading_events WHERE kind IN ('completed', 'skipped') GROUP BY session_item_id
    HAVING max(id) = max(CASE WHEN kind = 'skipped' THEN id END));
CREATE TRIGGER text_ended AFTER INSERT ON reading_events WHEN new.kind IN ('completed', 'skipped') BEGIN
    UPDATE session_items SET was_skipped = new.kind = 'skipped'
    WHERE id = new.session_item_id AND was_skipped <> (new.kind = 'skipped');
END;
CREATE INDEX session_items_read ON session_items (session_id) WHERE completed_at IS NOT NULL AND NOT was_skipped;

-- The shortest texts first.
CREATE INDEX items_by_length ON items (language, length, number, folded_text);

-- How hard each text is for a child (docs/practice.md), so that a library is listed by it. All of it can be deleted, and is
-- computed anew then; it is brought up to date in passing, from one number of a text to the next.
CREATE TABLE practice_difficulty (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    item INTEGER NOT NULL REFERENCES items (number) ON DELETE CASCADE,
    language TEXT NOT NULL,
    score REAL NOT NULL, -- 0 to 100
    folded_text TEXT NOT NULL, -- of the text: a search walks along the index alone
    PRIMARY KEY (profile_id, item)
) WITHOUT ROWID;
CREATE INDEX practice_difficulty_in_order ON practice_difficulty (profile_id, language, score, item, folded_text);
CREATE INDEX practice_difficulty_by_item ON practice_difficulty (item);
CREATE TABLE practice_difficulty_progress (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    stamp TEXT NOT NULL, -- of what the child can do; another one makes all scores old
    up_to INTEGER NOT NULL, -- texts up to this number have their score of now
    PRIMARY KEY (profile_id, language)
) WITHOUT ROWID;
CREATE TRIGGER item_difficulty_added AFTER INSERT ON items BEGIN
    UPDATE practice_difficulty_progress SET up_to = new.number - 1 WHERE up_to >= new.number;
END;
CREATE TRIGGER item_difficulty_changed AFTER UPDATE OF text, language ON items BEGIN
    DELETE FROM practice_difficulty WHERE item = new.number;
    UPDATE practice_difficulty_progress SET up_to = new.number - 1 WHERE up_to >= new.number;
END;
