-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- pg_trgm looks at each word alone, so of "e m" it would know no more than that a word begins with m,
-- as every second text has one. Blanks that look like a letter (U+01C0, which no text of ours has)
-- make the whole text one word: PostgresLibrarySearch asks for it in the same words.
-- A list of what is still to be put into the index (fastupdate) would be read by every search.
DROP INDEX items_by_part;
CREATE INDEX items_by_part ON items USING gin (replace(folded_text, ' ', 'ǀ') gin_trgm_ops) WITH (fastupdate = off);
