-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. What follows from the log of what was read (docs/practice.md): all of it can be
-- deleted, and is computed anew then.

CREATE TABLE practice_progress (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    up_to TEXT, -- the newest event that the tables know; NULL: none
    is_stale INTEGER NOT NULL DEFAULT 0 -- events have gone, or have come before it
);
INSERT INTO practice_progress (only_one) VALUES (1);

-- How a text was read, once for each time that it was shown.
CREATE TABLE practice_readings (
    session_item_id TEXT NOT NULL PRIMARY KEY REFERENCES session_items (id) ON DELETE CASCADE,
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    session_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    language TEXT NOT NULL,
    at TEXT NOT NULL, -- when it ended
    day TEXT NOT NULL, -- by the clock of this computer then: yyyy-mm-dd
    is_whole INTEGER NOT NULL, -- read to its end
    is_first INTEGER NOT NULL, -- the child had not read this text before
    words INTEGER NOT NULL, -- that count
    errors INTEGER NOT NULL,
    self_corrected INTEGER NOT NULL,
    paced_words INTEGER NOT NULL, -- measured, without pauses, and read rightly
    paced_ms INTEGER NOT NULL, -- of all that were measured, without pauses
    event_id TEXT NOT NULL -- that told its end; readings are ordered by it
) WITHOUT ROWID;
CREATE INDEX practice_readings_by_profile ON practice_readings (profile_id, language, event_id);
CREATE INDEX practice_readings_by_session ON practice_readings (session_id);

-- Each word that a child has read, as correctionKey() writes it. One that was marked once is a card.
CREATE TABLE practice_words (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    read INTEGER NOT NULL, -- how often
    clean INTEGER NOT NULL, -- without a mark, and not said by the machine before
    marked INTEGER NOT NULL,
    last_mark TEXT, -- see wordMarkCode(); NULL: no card
    stability REAL NOT NULL DEFAULT 0,
    difficulty REAL NOT NULL DEFAULT 0,
    last_day TEXT, -- of the last grade
    due_day TEXT,
    clean_days INTEGER NOT NULL DEFAULT 0, -- since the last mark
    clean_day TEXT, -- the last of them
    clean_items TEXT NOT NULL DEFAULT '[]', -- the texts of them, at most two
    tamed_day TEXT,
    PRIMARY KEY (profile_id, language, word)
) WITHOUT ROWID;
CREATE INDEX practice_words_due ON practice_words (profile_id, language, due_day) WHERE due_day IS NOT NULL;

-- The newest measured words of a child: milliseconds a syllable, a JSON array.
CREATE TABLE practice_tempo (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    recent TEXT NOT NULL,
    PRIMARY KEY (profile_id, language)
) WITHOUT ROWID;

CREATE TRIGGER reading_event_erased AFTER DELETE ON reading_events BEGIN
    UPDATE practice_progress SET is_stale = 1 WHERE NOT is_stale;
END;
CREATE TRIGGER reading_event_late AFTER INSERT ON reading_events
WHEN new.id <= (SELECT up_to FROM practice_progress) BEGIN
    UPDATE practice_progress SET is_stale = 1;
END;
CREATE TRIGGER read_text_joined AFTER UPDATE OF item_id ON session_items BEGIN
    UPDATE practice_progress SET is_stale = 1 WHERE NOT is_stale;
END;
