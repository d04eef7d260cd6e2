-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A text that the parent has hidden stays hidden through a crash.

ALTER TABLE sessions ADD COLUMN curtain_closed INTEGER NOT NULL DEFAULT 0;
