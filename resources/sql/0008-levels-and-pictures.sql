-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. Each story has the level of the child that it is told to; it was one setting for
-- all of them. A child is known by a picture.

ALTER TABLE story_sessions ADD COLUMN level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 0 AND 2);
ALTER TABLE story_stage ADD COLUMN level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 0 AND 2);

UPDATE story_stage SET level = (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'story_level')
    WHERE EXISTS (SELECT 1 FROM settings WHERE key = 'story_level' AND value IN ('0', '1', '2'));
UPDATE story_sessions SET level = (SELECT level FROM story_stage) WHERE EXISTS (SELECT 1 FROM story_stage);
DELETE FROM settings WHERE key = 'story_level';

ALTER TABLE profiles ADD COLUMN picture_id TEXT REFERENCES illustrations (id) ON DELETE SET NULL;
