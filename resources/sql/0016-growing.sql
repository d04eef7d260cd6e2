-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. How far each child's picture has grown: what a child was shown stays there, whatever
-- is deleted or marked later.

CREATE TABLE growing (
    profile_id TEXT NOT NULL PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    texts INTEGER NOT NULL,
    words INTEGER NOT NULL,
    letters TEXT NOT NULL -- a JSON array, in the order in which they were learned
) WITHOUT ROWID;
