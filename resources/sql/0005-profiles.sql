-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A family has several children, each with a school's way of its own.

CREATE TABLE profiles (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL, -- #rrggbb, by which a child that can't read yet finds itself
    language TEXT CHECK (language IN ('ru', 'de', 'en')), -- NULL: whatever was read last
    style TEXT NOT NULL, -- JSON, see DisplayStyle::toJson()
    created_at TEXT NOT NULL
);
