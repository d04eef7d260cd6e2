// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestCore.h"

namespace chitai {

/// A running program without a server or windows, and verbs of its reading session.
class TestReading
{
public:
    /// As TestCore is made.
    explicit TestReading(const QString &database = {},
                         const AppCore::Options &options = TestCore::options())
        : m_core(database, options)
    {
    }

    /// Stops without a word to anybody, as kill -9 does, and starts again.
    void restart(std::chrono::seconds gracePeriod = std::chrono::hours(1))
    {
        m_core.nextOptions().gracePeriod = gracePeriod;
        m_core.restart();
        TestCore::must(core().resume());
    }

    [[nodiscard]] AppCore &core() const { return m_core.core(); }
    [[nodiscard]] SessionModel &model() const { return core().model(); }
    const Syllabifiers &syllabifiers() { return core().syllabifiers(); }
    SessionRecorder &recorder() { return core().recorder(); }
    LibraryService &libraryService() { return core().libraryService(); }
    [[nodiscard]] ReadingSnapshot now() const { return *model().snapshot(); }

    /// Carries out what must succeed.
    void apply(const ReadingCommand &command) { TestCore::must(model().apply(command)); }

    /// Adds a text to the library and to the session.
    QUuid add(const QString &text, Language language = Language::Russian)
    {
        const QUuid id = family.addItem(text, language);
        apply(AddItem{id});
        return id;
    }

    [[nodiscard]] QStringList queue() const
    {
        QStringList texts;
        for (const QueueEntry &entry : *now().queue)
            texts += entry.text;
        return texts;
    }

private:
    TestCore m_core;

public:
    TestFamily &family = m_core.family;
};

} // namespace chitai
