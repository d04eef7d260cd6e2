// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ClassStore.h"
#include "storage/CorrectionStore.h"
#include "storage/Database.h"
#include "storage/DeviceStore.h"
#include "storage/DifficultyStore.h"
#include "storage/GroupStore.h"
#include "storage/GrowthStore.h"
#include "storage/IllustrationStore.h"
#include "storage/LetterStore.h"
#include "storage/LibrarySearch.h"
#include "storage/LibraryStore.h"
#include "storage/PracticeStore.h"
#include "storage/ProfileStore.h"
#include "storage/ReadingEventStore.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"
#include "storage/StoryMemoryStore.h"
#include "storage/StoryStore.h"

namespace chitai {

/// The stores of one database, made together; each is handed down to those who need it.
struct Stores
{
    Stores(Database &database, const Clock &clock)
        : library(database, clock)
        , search(database.dialect().librarySearch(database))
        , sessions(database)
        , illustrations(database, clock)
        , settings(database)
        , devices(database)
        , stories(database, clock)
        , storyMemory(database.dialect().storyMemory(database))
        , profiles(database, clock)
        , corrections(database)
        , readingEvents(database)
        , practice(database)
        , letters(database)
        , growth(database)
        , difficulty(database)
        , groups(database)
        , classes(database)
    {
    }

    LibraryStore library;
    std::unique_ptr<LibrarySearch> search;
    SessionStore sessions;
    IllustrationStore illustrations;
    SettingsStore settings;
    DeviceStore devices;
    StoryStore stories;
    std::unique_ptr<StoryMemoryStore> storyMemory;
    ProfileStore profiles;
    CorrectionStore corrections;
    ReadingEventStore readingEvents;
    PracticeStore practice;
    LetterStore letters;
    GrowthStore growth;
    DifficultyStore difficulty;
    GroupStore groups;
    ClassStore classes;
};

} // namespace chitai
