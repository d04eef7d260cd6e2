// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storytime/StoryDesk.h"
#include "support/TestReading.h"

namespace chitai {

/// The program's own stories, told fast, on a desk beside a reading session.
class TestDesk
{
public:
    explicit TestDesk(TestReading &reading)
        : m_keys(reading.family.folder() + QStringLiteral("/story-key"))
        , engine({reading.family.database(), reading.family.stores().stories,
                  reading.family.stores().storyMemory, reading.family.settings(),
                  reading.family.stores().profiles, m_keys, reading.family.clock, m_random},
                 options(reading))
        , desk({engine, reading.model(), reading.libraryService(), reading.family.settings(),
                m_reviewer})
    {
    }

private:
    static StoryEngine::Options options(const TestReading &reading)
    {
        StoryEngine::Options options{.dataDir = reading.family.folder()};
        options.models.localServices.clear();
        options.models.wordInterval = std::chrono::milliseconds(1);
        return options;
    }

    KeyFile m_keys;
    QRandomGenerator m_random{42};
    Syllabifiers m_syllabifiers;
    const ReplyReviewer m_reviewer{m_syllabifiers};

public:
    StoryEngine engine;
    StoryDesk desk;
};

} // namespace chitai
