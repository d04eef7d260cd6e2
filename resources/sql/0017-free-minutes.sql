-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. What is asked for often of a log that grows for years: the few events of a kind, and
-- how many texts were read.

CREATE INDEX reading_events_free_minutes ON reading_events (profile_id) WHERE kind = 'free_minute';
CREATE INDEX reading_events_skipped ON reading_events (profile_id, session_item_id) WHERE kind = 'skipped';
CREATE INDEX session_items_completed ON session_items (session_id) WHERE completed_at IS NOT NULL;
