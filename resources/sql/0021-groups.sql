-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. Groups of children, as a class or an afternoon's reading circle; a child may be in
-- several, or in none.

CREATE TABLE child_groups (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE, -- as base/TextFolding folds it: "1a" and "1A" are one name
    position INTEGER NOT NULL -- in which they are listed
) WITHOUT ROWID;

CREATE TABLE group_children (
    group_id TEXT NOT NULL REFERENCES child_groups (id) ON DELETE CASCADE,
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, profile_id)
) WITHOUT ROWID;
CREATE INDEX group_children_by_profile ON group_children (profile_id);
