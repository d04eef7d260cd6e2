// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/FakeInhibitor.h"
#include "support/FakeVoice.h"
#include "support/TestReading.h"
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
        if (!ui.show({}, fail))
            qFatal("no windows");
    }

    TestReading reading;
    FakeInhibitor inhibitor;
    FakeVoice voice;
    DesktopUi ui{reading.core(), inhibitor, voice};
};

} // namespace chitai::bench
