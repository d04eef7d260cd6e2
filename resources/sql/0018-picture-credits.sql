-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. Who made a picture that was found on the internet, and under which licence it may be
-- kept and printed; and which of a text's pictures stands for it in lists.

CREATE TABLE illustration_credits (
    illustration_id TEXT NOT NULL PRIMARY KEY REFERENCES illustrations (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    license TEXT NOT NULL,
    license_url TEXT NOT NULL,
    source TEXT NOT NULL,
    page_url TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE item_illustrations ADD COLUMN is_cover BOOLEAN NOT NULL DEFAULT 0;
