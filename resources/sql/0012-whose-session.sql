-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A session belongs to the child that reads in it, and goes with the child.

-- NULL: nobody knows
ALTER TABLE sessions ADD COLUMN profile_id TEXT REFERENCES profiles (id) ON DELETE CASCADE;
CREATE INDEX sessions_by_profile ON sessions (profile_id, started_at);

UPDATE sessions SET profile_id = (SELECT id FROM profiles) WHERE (SELECT count(*) FROM profiles) = 1;
