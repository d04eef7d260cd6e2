-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. What was noticed while a child read (docs/practice.md). Rows are added and never
-- changed; one that takes another back names it in its payload. They go with their child, session or text.

CREATE TABLE reading_events (
    id TEXT NOT NULL PRIMARY KEY, -- a UUID of version 7: the order of the ids is that of the facts
    profile_id TEXT REFERENCES profiles (id) ON DELETE CASCADE, -- NULL: nobody knows who read
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    session_item_id TEXT NOT NULL REFERENCES session_items (id) ON DELETE CASCADE,
    word_index INTEGER, -- of the words as docs/protocol-reading.md counts them
    kind TEXT NOT NULL, -- see readingEventCode()
    at TEXT NOT NULL,
    device TEXT NOT NULL, -- the id of a paired device; empty: this computer
    payload TEXT NOT NULL -- JSON
) WITHOUT ROWID;
CREATE INDEX reading_events_by_item ON reading_events (session_item_id);
CREATE INDEX reading_events_by_session ON reading_events (session_id);
CREATE INDEX reading_events_by_profile ON reading_events (profile_id);
