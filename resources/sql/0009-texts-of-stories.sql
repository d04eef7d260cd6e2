-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. An evening's story brings dozens of sentences; they stay, with what was read, and
-- are found, but nobody who leafs through the library means them.

-- Made by a story, and by no person since.
ALTER TABLE items ADD COLUMN from_story INTEGER NOT NULL DEFAULT 0;

-- Those whose place in a reading session the stories remember. What the library had before has no tag of a story.
UPDATE items SET from_story = 1 WHERE NOT starred
    AND EXISTS (SELECT 1 FROM item_tags WHERE item_id = items.id)
    AND id IN (
        SELECT item_id FROM session_items WHERE id IN (
            SELECT json_extract(line.value, '$.session_item')
            FROM settings, json_each(settings.value) draft, json_each(draft.value, '$.lines') line
            WHERE settings.key = 'story_drafts' AND json_valid(settings.value)));
