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
CREATE FUNCTION may_erase_what_was_read() RETURNS BOOLEAN STABLE LANGUAGE plpgsql AS $$
BEGIN
    RETURN has_table_privilege(current_user, 'profiles', 'DELETE');
END $$;

-- What the log says of a text, without what Undo has taken back.
CREATE FUNCTION standing_events(its_item TEXT) RETURNS SETOF reading_events STABLE LANGUAGE sql AS $$
    SELECT * FROM reading_events e WHERE e.session_item_id = its_item AND e.kind <> 'undone'
        AND NOT EXISTS (SELECT 1 FROM reading_events u WHERE u.session_item_id = its_item AND u.kind = 'undone'
            AND u.payload::json ->> 'event' = e.id)
$$;

-- A text that waits goes, also one that was shown and marked and for which Undo has taken all of that back; but not
-- once its session is over.
CREATE FUNCTION keep_what_was_read() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may_erase_what_was_read()
        AND (old.displayed_at IS NOT NULL OR old.completed_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM standing_events(old.id))
            OR EXISTS (SELECT 1 FROM reading_events e JOIN sessions s ON s.id = e.session_id
                WHERE e.session_item_id = old.id AND s.ended_at IS NOT NULL)) THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN old;
END $$;
CREATE TRIGGER read_text_kept BEFORE DELETE ON session_items FOR EACH ROW EXECUTE FUNCTION keep_what_was_read();

-- Undo of the end of a text writes into the log first.
CREATE FUNCTION keep_completed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may_erase_what_was_read()
        AND EXISTS (SELECT 1 FROM standing_events(old.id) WHERE kind IN ('completed', 'skipped')) THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER completed_kept BEFORE UPDATE OF completed_at ON session_items FOR EACH ROW
    WHEN (old.completed_at IS NOT NULL AND new.completed_at IS NULL) EXECUTE FUNCTION keep_completed();

CREATE FUNCTION keep_read_session() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may_erase_what_was_read()
        AND (EXISTS (SELECT 1 FROM session_items i WHERE i.session_id = old.id AND (i.completed_at IS NOT NULL
                OR EXISTS (SELECT 1 FROM reading_events e WHERE e.session_item_id = i.id)))
            OR EXISTS (SELECT 1 FROM reading_events WHERE session_id = old.id)) THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN old;
END $$;
CREATE TRIGGER read_session_kept BEFORE DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION keep_read_session();

-- Undo of the end of a session comes before its children read in another one.
CREATE FUNCTION keep_session_over() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may_erase_what_was_read()
        AND EXISTS (SELECT 1 FROM reading_events later
            WHERE later.id > (SELECT min(id) FROM reading_events WHERE session_id = old.id)
            AND later.session_id <> old.id
            AND later.profile_id IN (SELECT profile_id FROM reading_events WHERE session_id = old.id)) THEN
        RAISE EXCEPTION 'permission denied for what was read' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER session_over_kept BEFORE UPDATE OF ended_at ON sessions FOR EACH ROW
    WHEN (old.ended_at IS NOT NULL AND new.ended_at IS NULL) EXECUTE FUNCTION keep_session_over();

-- What was taken of an outbox stays taken, for everybody.
CREATE FUNCTION keep_handed_over() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'permission denied for what was handed over' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER handed_over_kept BEFORE UPDATE ON handed_over FOR EACH ROW
    WHEN (new.up_to < old.up_to OR new.outbox <> old.outbox) EXECUTE FUNCTION keep_handed_over();
