-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How much of what a laptop keeps for the server (storage/Outbox.h) was taken: it numbers its
-- changes, and hands them over in that order. Written together with the changes themselves, so that
-- what was taken without the laptop's hearing of it is not taken again.
CREATE TABLE handed_over (
    outbox plain_text NOT NULL PRIMARY KEY, -- of which laptop's file
    up_to BIGINT NOT NULL
);
