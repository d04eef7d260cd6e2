-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A family splits some words in its own way, and a child learns by the norm of its
-- school.

CREATE TABLE syllable_corrections (
    language TEXT NOT NULL CHECK (language IN ('ru', 'de', 'en')),
    word_key TEXT NOT NULL, -- what the spellings of the word have in common, see correctionKey()
    word TEXT NOT NULL, -- as it was written
    syllables TEXT NOT NULL, -- with lines between them: кош|ка
    PRIMARY KEY (language, word_key)
) WITHOUT ROWID;

-- NULL: as the settings of the family say
ALTER TABLE profiles ADD COLUMN russian_norm TEXT CHECK (russian_norm IN ('reading', 'phonetic'));
