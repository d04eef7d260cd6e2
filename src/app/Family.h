// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"
#include "app/Settings.h"
#include "base/Clock.h"
#include "base/Paths.h"
#include "reading/GraceTimer.h"
#include "reading/SessionModel.h"
#include "server/Server.h"
#include "storage/Database.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"
#include "text/Syllabifier.h"

#include <QLockFile>
#include <QRandomGenerator>
#include <memory>

namespace chitai {

/// Everything of the program but its windows, made in one place and in the order in which one part
/// needs another: data, session, server.
class Family
{
public:
    /// Opens the family's data, takes up an unfinished session and begins to listen. Conflict where
    /// the program runs already with the same data, and whatever the parts fail with.
    [[nodiscard]] static Result<std::unique_ptr<Family>> open(const Options &options);
    ~Family();

    [[nodiscard]] SessionModel &model() { return m_model; }
    [[nodiscard]] GraceTimer &graceTimer() { return m_graceTimer; }
    [[nodiscard]] LibraryStore &library() { return m_library; }
    [[nodiscard]] SettingsStore &settings() { return m_settings; }
    [[nodiscard]] const Server &server() const { return m_server; }

private:
    Family(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
           const Settings &settings, const Options &options);
    [[nodiscard]] Result<void> start(std::chrono::seconds gracePeriod);

    const std::unique_ptr<QLockFile> m_lock;
    const std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    LibraryStore m_library;
    SessionStore m_sessions;
    IllustrationStore m_illustrations;
    SettingsStore m_settings;
    Syllabifiers m_syllabifiers;
    SessionRecorder m_recorder;
    SessionModel m_model;
    GraceTimer m_graceTimer;
    Server m_server;
};

} // namespace chitai
