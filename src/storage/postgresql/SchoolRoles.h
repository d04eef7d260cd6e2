// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

// The two roles of PostgreSQL that a library on a server may have beside its owner. The users of
// the laptops become members of one of them.

/// What the members of the roles may do with a table or view, as GRANT names it; empty: nothing.
struct RelationRights
{
    const char *relation;
    const char *teacher; ///< chitai_teacher: all that the program does from day to day
    const char *reader; ///< chitai_reader: to read, and to write what a reading session writes
};

/// Every table and view of the schema: a migration that adds one names it here; SchoolRolesTest
/// asks for it.
inline constexpr RelationRights schoolRights[]{
    {"chitai_schema", "SELECT", "SELECT"},
    // A reader types new texts, and changes none. The counts are those of triggers.
    {"items", "SELECT, INSERT, UPDATE, DELETE",
     "SELECT, INSERT, UPDATE (usage_count), UPDATE (from_story)"},
    {"item_doubles", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"item_tags", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"item_illustrations", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"illustrations", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"illustration_credits", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"picture_bytes", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"picture_uses", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"picture_files", "SELECT, INSERT", "SELECT"},
    {"forgotten_pictures", "SELECT", "SELECT"},
    {"profiles", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"child_groups", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"group_children", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"known_letters", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    {"syllable_corrections", "SELECT, INSERT, UPDATE, DELETE", "SELECT"},
    // Triggers keep what was read from a reader (0021-groups.sql).
    {"sessions", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"session_items", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"reading_events", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT"},
    {"reading_leases", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"readers_elsewhere", "SELECT", "SELECT"},
    {"growing", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE"},
    // What follows from the log, and may be computed anew by everybody.
    {"practice_progress", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"practice_readings", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"practice_words", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"practice_tempo", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"practice_difficulty", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"practice_difficulty_progress", "SELECT, INSERT, UPDATE, DELETE",
     "SELECT, INSERT, UPDATE, DELETE"},
    {"story_sessions", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE"},
    {"story_messages", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE"},
    {"story_pieces", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    // A laptop's own rows, of which the views show it no others.
    {"settings", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"devices", "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, UPDATE, DELETE"},
    {"handed_over", "SELECT, INSERT, UPDATE", "SELECT, INSERT, UPDATE"},
    {"unfinished_imports", "SELECT, INSERT, UPDATE, DELETE", "SELECT, DELETE"},
    {"story_stage", "SELECT, UPDATE", "SELECT, UPDATE"},
    {"laptop_stages", "INSERT", "INSERT"},
    {"laptop_settings", "", ""},
    {"laptop_devices", "", ""},
    {"laptop_imports", "", ""},
};

/// For an administrator of the server: makes the roles where they are not there, and gives them
/// their rights. Can be run again at any time.
[[nodiscard]] QString schoolRolesScript();

/// One statement that gives the roles their rights as above, where there are such roles, to be run
/// by the owner of the tables. A table that is not named above may be read by both, and changed by
/// teachers, unless it is a laptop's own. Who may add rows to a table may use the sequence of their
/// numbers.
[[nodiscard]] QString schoolRightsStatement();

} // namespace chitai
