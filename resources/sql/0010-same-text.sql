-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A text that is written in another way (apostrophes, quotation marks, blanks, stress
-- marks) is the same text. Behind this file the program fills items.folded_text, items.sort_key and
-- story_pieces.folded_text anew, and the table below: see storage/Refolding.h.

-- Items that were the same text as another one before that was noticed, until the family joins them. No more come in.
CREATE TABLE item_doubles (
    item_id TEXT NOT NULL PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TRIGGER story_piece_edited AFTER UPDATE OF folded_text ON story_pieces BEGIN
    INSERT INTO story_words (story_words, rowid, folded_text)
    VALUES ('delete', old.number, old.folded_text);
    INSERT INTO story_words (rowid, folded_text) VALUES (new.number, new.folded_text);
END;
