-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. Which letters a child has learned so far, as the parent says.

CREATE TABLE known_letters (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('ru', 'de', 'en')),
    choice TEXT NOT NULL, -- JSON, see LetterChoice::toJson()
    PRIMARY KEY (profile_id, language)
) WITHOUT ROWID;
