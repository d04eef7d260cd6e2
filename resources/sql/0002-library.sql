-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: schema 1, foreign keys not enforced (storage/Migrations.cpp sees to it).
-- A library of a million items is searched as somebody types, and tags, pictures and history grow up.

-- The items anew, with a number that VACUUM keeps (an implicit rowid may change) and with the counts
-- that lists filter by; triggers below keep these.
CREATE TABLE items_with_number (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('ru', 'de', 'en')),
    -- The text as it is looked for: see foldForSearch() in storage/TextFolding.h.
    folded_text TEXT NOT NULL,
    -- The text as it is sorted: see sortKey() in storage/TextFolding.h.
    sort_key TEXT NOT NULL,
    length INTEGER NOT NULL, -- of the text, in characters
    starred INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    usage_count INTEGER NOT NULL DEFAULT 0,
    illustration_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (text, language)
);
INSERT INTO items_with_number (number, id, text, language, folded_text, sort_key, length, starred,
                               created_at, usage_count, illustration_count)
SELECT rowid, id, text, language, folded_text, sort_key, length(text), starred, created_at,
       (SELECT count(*) FROM session_items s WHERE s.item_id = items.id),
       (SELECT count(*) FROM item_illustrations l WHERE l.item_id = items.id)
FROM items;
DROP TABLE items;
ALTER TABLE items_with_number RENAME TO items;

-- Each order in which items are listed; the folded text stands in the index so that a search walks
-- along without fetching rows.
CREATE INDEX items_in_order ON items (language, sort_key, folded_text);
CREATE INDEX items_by_age ON items (language, created_at, folded_text);
CREATE INDEX items_by_use ON items (language, usage_count, length, number, folded_text);
CREATE INDEX starred_items ON items (language, sort_key, folded_text) WHERE starred;
CREATE INDEX illustrated_items ON items (language, sort_key, folded_text) WHERE illustration_count > 0;

CREATE TRIGGER item_used AFTER INSERT ON session_items BEGIN
    UPDATE items SET usage_count = usage_count + 1 WHERE id = new.item_id;
END;
CREATE TRIGGER item_use_forgotten AFTER DELETE ON session_items BEGIN
    UPDATE items SET usage_count = usage_count - 1 WHERE id = old.item_id;
END;
CREATE TRIGGER item_illustrated AFTER INSERT ON item_illustrations BEGIN
    UPDATE items SET illustration_count = illustration_count + 1 WHERE id = new.item_id;
END;
CREATE TRIGGER item_illustration_taken AFTER DELETE ON item_illustrations BEGIN
    UPDATE items SET illustration_count = illustration_count - 1 WHERE id = old.item_id;
END;

-- Which items hold which three letters in a row. Two blanks at the end make the last letters begin a
-- group too, so that every pair of letters is the beginning of one. Only the numbers of the rows are
-- kept (https://www.sqlite.org/fts5.html, sections 4.4 and 4.6).
CREATE VIRTUAL TABLE item_trigrams USING fts5 (
    text, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE trigrams USING fts5vocab (item_trigrams, row);
INSERT INTO item_trigrams (rowid, text) SELECT number, folded_text || '  ' FROM items;
CREATE TRIGGER item_added AFTER INSERT ON items BEGIN
    INSERT INTO item_trigrams (rowid, text) VALUES (new.number, new.folded_text || '  ');
END;
CREATE TRIGGER item_removed AFTER DELETE ON items BEGIN
    INSERT INTO item_trigrams (item_trigrams, rowid, text)
    VALUES ('delete', old.number, old.folded_text || '  ');
END;
CREATE TRIGGER item_edited AFTER UPDATE OF folded_text ON items BEGIN
    INSERT INTO item_trigrams (item_trigrams, rowid, text)
    VALUES ('delete', old.number, old.folded_text || '  ');
    INSERT INTO item_trigrams (rowid, text) VALUES (new.number, new.folded_text || '  ');
END;

CREATE TABLE item_tags (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (item_id, tag)
) WITHOUT ROWID;
CREATE INDEX item_tags_by_tag ON item_tags (tag);

-- What was read, whatever becomes of the item's text afterwards; set when the item is displayed.
ALTER TABLE session_items ADD COLUMN text TEXT;
UPDATE session_items SET text = (SELECT text FROM items WHERE items.id = item_id)
WHERE displayed_at IS NOT NULL;

-- What is on screen: NULL before the first item, and again when that item was deleted.
ALTER TABLE sessions ADD COLUMN shown_item_id TEXT REFERENCES session_items (id) ON DELETE SET NULL;
UPDATE sessions SET shown_item_id = (
    SELECT id FROM session_items WHERE session_id = sessions.id AND displayed_at IS NOT NULL
    ORDER BY displayed_at DESC LIMIT 1);

-- SHA-256 of the file that the picture was made from: the same picture twice is noticed.
ALTER TABLE illustrations ADD COLUMN content_hash TEXT;
CREATE INDEX illustrations_by_content ON illustrations (content_hash);
CREATE INDEX illustrations_by_age ON illustrations (created_at);

-- Items of an import that has not come to its end. An import is all or nothing: what stands here
-- when the program starts is taken out again.
CREATE TABLE unfinished_imports (
    item_number INTEGER PRIMARY KEY
);
