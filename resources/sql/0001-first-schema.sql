-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: an empty database.
-- Ids are UUIDs, lower case with dashes. Times are ISO 8601 in UTC with milliseconds and Z, so that
-- their order as text is their order in time. Languages are ISO 639-1 codes.

CREATE TABLE items (
    id TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('ru', 'de', 'en')),
    -- The text as it is looked for: see foldForSearch() in storage/TextFolding.h.
    folded_text TEXT NOT NULL,
    -- The text as it is sorted: see sortKey() in storage/TextFolding.h.
    sort_key TEXT NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    UNIQUE (text, language)
);
CREATE INDEX items_by_prefix ON items (language, folded_text);
CREATE INDEX items_by_age ON items (created_at);

CREATE TABLE illustrations (
    id TEXT NOT NULL PRIMARY KEY,
    source_url TEXT,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    file_size_bytes INTEGER NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE item_illustrations (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    illustration_id TEXT NOT NULL REFERENCES illustrations (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    PRIMARY KEY (item_id, illustration_id)
);
CREATE INDEX item_illustrations_by_illustration ON item_illustrations (illustration_id);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL CHECK (language IN ('ru', 'de', 'en')),
    started_at TEXT NOT NULL,
    ended_at TEXT, -- NULL while the session runs
    -- A restart judges the grace period by this; it may lag behind by a few seconds.
    last_activity_at TEXT NOT NULL
);
CREATE INDEX sessions_by_start ON sessions (started_at);

CREATE TABLE session_items (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    -- The order in which items were added, and so the order of the queue.
    position INTEGER NOT NULL,
    displayed_at TEXT, -- NULL while the item is queued
    completed_at TEXT, -- NULL until the last word was read
    -- Chosen when the item is displayed.
    illustration_id TEXT REFERENCES illustrations (id) ON DELETE SET NULL,
    UNIQUE (session_id, position)
);
CREATE INDEX session_items_by_item ON session_items (item_id);
CREATE INDEX session_items_by_illustration ON session_items (illustration_id);

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
