// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai {

// What copyDatabase() copies: every table of the schema but unfinished_imports, which is of the
// moment: who copies a file takes back what an import has left in it before. A migration that adds
// a table or a column adds it here; DatabaseCopyTest asks for it.

/// A table in the order of its references.
struct CopiedTable
{
    const char *name;
    const char *columns;
    const char *order; ///< '': that of insertion
    const char *key; ///< of the late columns' rows
    const char
        *late; ///< columns that come last: they point to later tables, or triggers count them
};

inline constexpr CopiedTable copiedTables[]{
    {"items",
     "number,id,text,language,folded_text,sort_key,length,starred,created_at,usage_count,"
     "illustration_count,from_story",
     "number", "id", "usage_count,illustration_count"},
    {"illustrations", "id,source_url,width,height,file_size_bytes,created_at,content_hash", "", "",
     ""},
    {"illustration_credits", "illustration_id,title,author,license,license_url,source,page_url",
     "illustration_id", "", ""},
    {"item_illustrations", "item_id,illustration_id,created_at,is_cover", "item_id,illustration_id",
     "", ""},
    {"item_tags", "item_id,tag", "item_id,tag", "", ""},
    {"item_doubles", "item_id", "item_id", "", ""},
    {"profiles", "id,name,colour,language,style,created_at,russian_norm,picture_id,face", "", "",
     ""},
    {"child_groups", "id,name,folded_name,position", "id", "", ""},
    {"group_children", "group_id,profile_id", "group_id,profile_id", "", ""},
    {"syllable_corrections", "language,word_key,word,syllables", "language,word_key", "", ""},
    {"settings", "key,value", "key", "", ""},
    {"devices", "id,name,token_hash,created_at,last_seen_at", "", "", ""},
    {"sessions",
     "id,language,started_at,ended_at,last_activity_at,curtain_closed,profile_id,shown_item_id", "",
     "id", "shown_item_id"},
    {"session_items",
     "id,session_id,item_id,position,displayed_at,completed_at,illustration_id,text,was_skipped",
     "id", "id", "was_skipped"},
    {"reading_events", "id,profile_id,session_id,session_item_id,word_index,kind,at,device,payload",
     "id", "", ""},
    {"practice_readings",
     "session_item_id,profile_id,session_id,item_id,language,at,day,is_whole,is_first,words,errors,"
     "self_corrected,paced_words,paced_ms,event_id",
     "session_item_id", "", ""},
    {"practice_words",
     "profile_id,language,word,read,clean,marked,last_mark,stability,difficulty,last_day,due_day,"
     "clean_days,clean_day,clean_items,tamed_day",
     "profile_id,language,word", "", ""},
    {"practice_tempo", "profile_id,language,recent", "profile_id,language", "", ""},
    {"practice_difficulty", "profile_id,item,language,score,folded_text", "profile_id,item", "",
     ""},
    {"practice_difficulty_progress", "profile_id,language,stamp,up_to", "profile_id,language", "",
     ""},
    {"known_letters", "profile_id,language,choice", "profile_id,language", "", ""},
    {"growing", "profile_id,texts,words,letters", "profile_id", "", ""},
    {"story_sessions",
     "id,world_id,character_id,model,title,use_number,created_at,last_used_at,summary,"
     "summarised_up_to,level",
     "use_number,id", "", ""},
    {"story_messages", "number,session_id,role,content,model,prompt_tokens,reply_tokens,created_at",
     "number", "", ""},
    {"story_pieces", "number,world_id,session_id,message_number,source,text,folded_text", "number",
     "", ""},
};
/// What only servers have: how much of each laptop's outbox is in the library.
inline constexpr CopiedTable copiedBetweenServers[]{
    {"handed_over", "outbox,up_to", "outbox", "", ""},
};
// Those of one row, which is there already.
inline constexpr CopiedTable copiedRows[]{
    {"practice_progress", "up_to,is_stale", "", "", ""},
    {"story_stage", "model,model_confirmed,world_id,character_id,session_id,rules,level", "", "",
     ""},
};
/// A database with a row in one of these is no empty one.
inline constexpr const char *filledTables[]{"items", "profiles", "sessions", "story_sessions",
                                            "devices"};

} // namespace chitai
