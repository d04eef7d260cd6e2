-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. Stories that the child reads turn by turn (docs/protocol-story.md).
-- Worlds, characters and rules are files; the ids here name them and may outlive them.

CREATE TABLE story_sessions (
    id TEXT NOT NULL PRIMARY KEY, -- 12 hex digits
    world_id TEXT NOT NULL,
    character_id TEXT NOT NULL,
    model TEXT NOT NULL, -- the one used last; empty: the default one
    title TEXT NOT NULL, -- of the first message of the user, once a reply came; empty before
    use_number INTEGER NOT NULL, -- grows with every use, so that also two in one moment have an order
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    -- What happened in the messages up to that number, as far as it matters later.
    summary TEXT NOT NULL DEFAULT '',
    summarised_up_to INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX story_sessions_by_use ON story_sessions (use_number);

CREATE TABLE story_messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL REFERENCES story_sessions (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    content TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '', -- that wrote it; empty for what a person or a world's file says
    prompt_tokens INTEGER NOT NULL DEFAULT 0, -- told by the provider, or estimated
    reply_tokens INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
CREATE INDEX story_messages_by_session ON story_messages (session_id, number);

-- What a prompt may call to mind: lore of a world, or what was said in a session.
CREATE TABLE story_pieces (
    number INTEGER PRIMARY KEY,
    world_id TEXT, -- lore of this world, or
    session_id TEXT REFERENCES story_sessions (id) ON DELETE CASCADE, -- said in this session
    message_number INTEGER REFERENCES story_messages (number) ON DELETE CASCADE,
    -- Where lore comes from: '' was attached, 'world' its file, 'folder:NAME' text files.
    source TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    folded_text TEXT NOT NULL, -- see foldForSearch() in storage/TextFolding.h
    CHECK ((world_id IS NULL) <> (session_id IS NULL))
);
CREATE INDEX story_pieces_by_world ON story_pieces (world_id, source);
CREATE INDEX story_pieces_by_session ON story_pieces (session_id);
CREATE INDEX story_pieces_by_message ON story_pieces (message_number);

CREATE VIRTUAL TABLE story_words USING fts5 (
    folded_text, content = 'story_pieces', content_rowid = 'number', tokenize = 'unicode61'
);
CREATE TRIGGER story_piece_added AFTER INSERT ON story_pieces BEGIN
    INSERT INTO story_words (rowid, folded_text) VALUES (new.number, new.folded_text);
END;
CREATE TRIGGER story_piece_removed AFTER DELETE ON story_pieces BEGIN
    INSERT INTO story_words (story_words, rowid, folded_text)
    VALUES ('delete', old.number, old.folded_text);
END;

-- What everybody sees as chosen; one row.
CREATE TABLE story_stage (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    model TEXT NOT NULL DEFAULT '', -- empty: the default one
    model_confirmed INTEGER NOT NULL DEFAULT 0, -- somebody chose it
    world_id TEXT NOT NULL DEFAULT '',
    character_id TEXT NOT NULL DEFAULT '',
    session_id TEXT REFERENCES story_sessions (id) ON DELETE SET NULL,
    rules TEXT NOT NULL DEFAULT '[]' -- ids, a JSON array
);
INSERT INTO story_stage (only_one) VALUES (1);
