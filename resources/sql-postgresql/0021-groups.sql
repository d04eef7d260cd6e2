-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- As the file of the same number in resources/sql, and what a laptop with fewer rights may not erase.

CREATE TABLE child_groups (
    id plain_text NOT NULL PRIMARY KEY,
    name plain_text NOT NULL,
    folded_name plain_text NOT NULL UNIQUE,
    position INTEGER NOT NULL
);

CREATE TABLE group_children (
    group_id plain_text NOT NULL REFERENCES child_groups (id) ON DELETE CASCADE,
    profile_id plain_text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, profile_id)
);
CREATE INDEX group_children_by_profile ON group_children (profile_id);

CREATE TRIGGER change_told AFTER INSERT OR UPDATE OR DELETE ON child_groups
    FOR EACH STATEMENT EXECUTE FUNCTION tell_change('groups');
CREATE TRIGGER change_told AFTER INSERT OR UPDATE OR DELETE ON group_children
    FOR EACH STATEMENT EXECUTE FUNCTION tell_change('groups');

-- A laptop that may not erase a child (storage/postgresql/SchoolRoles) takes texts out of the queue and drops a session
-- in which nothing was read, but erases nothing of what a child has read. What goes with a child, or with its session, is
-- deleted in the name of the owner of the tables.
CREATE FUNCTION keep_what_was_read() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT has_table_privilege(current_user, 'profiles', 'DELETE') THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN old;
END $$;
CREATE TRIGGER read_text_kept BEFORE DELETE ON session_items FOR EACH ROW
    WHEN (old.displayed_at IS NOT NULL) EXECUTE FUNCTION keep_what_was_read();

CREATE FUNCTION keep_read_session() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT has_table_privilege(current_user, 'profiles', 'DELETE')
        AND (EXISTS (SELECT 1 FROM session_items WHERE session_id = old.id AND completed_at IS NOT NULL)
            OR EXISTS (SELECT 1 FROM reading_events WHERE session_id = old.id)) THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN old;
END $$;
CREATE TRIGGER read_session_kept BEFORE DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION keep_read_session();
