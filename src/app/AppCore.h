// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/LockedDataDir.h"
#include "app/NetworkPublisher.h"
#include "base/Clock.h"
#include "exchange/BackupScheduler.h"
#include "illustrations/IllustrationFiles.h"
#include "illustrations/IllustrationImporter.h"
#include "reading/GraceTimer.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "server/Server.h"
#include "speech/SpeechRenderer.h"
#include "storage/Stores.h"
#include "story/StoryEngine.h"
#include "storytime/StoryDesk.h"
#include "text/Syllabifiers.h"

#include <QRandomGenerator>
#include <functional>
#include <memory>

namespace chitai {

/// Everything of the program but its windows, made in one place and in the order in which one part
/// needs another: data, session, server.
class AppCore
{
public:
    /// Keeps keys for the family with this data folder.
    using KeyStoreMaker = std::function<std::unique_ptr<KeyStore>(const QString &dataDir)>;
    /// In a file of the folder.
    [[nodiscard]] static std::unique_ptr<KeyFile> makeKeyFile(const QString &dataDir);

    /// Opens the family's data, takes up an unfinished session and begins to listen. Conflict where
    /// the program runs already with the same data, and whatever the parts fail with.
    [[nodiscard]] static Result<std::unique_ptr<AppCore>>
    open(const Options &options, const KeyStoreMaker &makeKeys = makeKeyFile);
    ~AppCore();

    [[nodiscard]] SessionModel &model() { return m_model; }
    [[nodiscard]] GraceTimer &graceTimer() { return m_graceTimer; }
    [[nodiscard]] const Syllabifiers &syllabifiers() const { return m_syllabifiers; }
    [[nodiscard]] Stores &stores() { return m_stores; }
    [[nodiscard]] LibraryService &libraryService() { return m_libraryService; }
    [[nodiscard]] IllustrationFiles &illustrationFiles() { return m_illustrationFiles; }
    [[nodiscard]] IllustrationImporter &illustrationImporter() { return m_illustrationImporter; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Profiles &profiles() { return m_profiles; }
    [[nodiscard]] BackupScheduler &backups() { return m_backups; }
    [[nodiscard]] Devices &devices() { return m_devices; }
    [[nodiscard]] Pairing &pairing() { return m_pairing; }
    [[nodiscard]] StoryEngine &stories() { return m_stories; }
    [[nodiscard]] StoryDesk &desk() { return m_desk; }
    [[nodiscard]] const Server &server() const { return m_server; }

private:
    AppCore(LockedDataDir data, const Options &options, const KeyStoreMaker &makeKeys);
    /// Takes out what an import that was cut off has left.
    [[nodiscard]] Result<void> clearLeftovers();
    /// Made at the first start; it stays when a backup is restored.
    [[nodiscard]] Result<QString> familyId();
    [[nodiscard]] Result<void> start(std::chrono::seconds gracePeriod);

    const std::unique_ptr<QLockFile> m_lock;
    const std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    Stores m_stores;
    IllustrationFiles m_illustrationFiles;
    IllustrationImporter m_illustrationImporter;
    Syllabifiers m_syllabifiers;
    SessionRecorder m_recorder;
    SessionModel m_model;
    GraceTimer m_graceTimer;
    LibraryService m_libraryService;
    Profiles m_profiles;
    BackupScheduler m_backups;
    Devices m_devices;
    Pairing m_pairing;
    const std::unique_ptr<KeyStore> m_keys;
    StoryEngine m_stories;
    const ReplyReviewer m_reviewer;
    StoryDesk m_desk;
    SpeechRenderer m_speech;
    Server m_server;
    NetworkPublisher m_publisher;
};

} // namespace chitai
