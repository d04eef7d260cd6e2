// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/Profiles.h"
#include "support/FakeInhibitor.h"
#include "support/FakeVoice.h"
#include "support/TestDesk.h"
#include "ui/window/DesktopUi.h"

namespace chitai::bench {

/// A family in front of both windows, with their motion.
struct BenchDesktop
{
    /// As TestFamily is made.
    explicit BenchDesktop(const QString &database = {})
        : reading(database)
    {
        const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
        if (!profiles.start() || !ui.show({}, fail))
            qFatal("no windows");
    }

    TestReading reading;
    GraceTimer timer{reading.model(), reading.recorder(), reading.family.clock,
                     std::chrono::hours(1)};
    const IllustrationFiles files{reading.family.folder() + QStringLiteral("/illustrations")};
    IllustrationImporter importer{reading.family.illustrations(), files, reading.family.clock, {}};
    BackupScheduler backups{
        {reading.family.databaseFile(), {}}, reading.family.folder(), reading.family.clock};
    Devices devices{reading.family.stores().devices, reading.family.clock};
    Pairing pairing{devices, reading.family.clock};
    Profiles profiles{reading.family.stores().profiles, reading.family.settings(), reading.model()};
    TestDesk story{reading};
    FakeInhibitor inhibitor;
    FakeVoice voice;
    DesktopUi ui{{reading.model(), timer, reading.family.database(), reading.family.clock,
                  reading.family.stores(), reading.libraryService(), files, importer, backups,
                  devices, pairing, profiles, reading.syllabifiers(), story.engine, story.desk,
                  inhibitor, voice}};
};

} // namespace chitai::bench
