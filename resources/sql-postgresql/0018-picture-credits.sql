-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- As the file of the same number in resources/sql.

CREATE TABLE illustration_credits (
    illustration_id plain_text NOT NULL PRIMARY KEY REFERENCES illustrations (id) ON DELETE CASCADE,
    title plain_text NOT NULL,
    author plain_text NOT NULL,
    license plain_text NOT NULL,
    license_url plain_text NOT NULL,
    source plain_text NOT NULL,
    page_url plain_text NOT NULL
);

ALTER TABLE item_illustrations ADD COLUMN is_cover BOOLEAN NOT NULL DEFAULT FALSE;
