// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestCore.h"

#include <QEventLoop>

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

    /// Waits until a server has taken all that was read, and has answered all that it was asked.
    /// With a file there is nothing to wait for.
    void settle() const
    {
        ReadingFile *const file = core().readingFile();
        if (!file)
            return;
        QEventLoop loop;
        file->courier().ask<bool>([](Database & /*server*/) { return Result<bool>(true); }, &loop,
                                  [&loop](const Result<bool> & /*answer*/) { loop.quit(); });
        loop.exec();
    }

    /// From now on what the session writes fails as on a full disk, or in a file that may not be
    /// written to. Where the library is on a server, that is this laptop's own file.
    void fillDisk() { TestFamily::fillDisk(written()); }
    void freeDisk() { TestFamily::freeDisk(written()); }
    void setReadOnly(bool readOnly) { TestFamily::setReadOnly(written(), readOnly); }

    [[nodiscard]] QStringList queue() const
    {
        QStringList texts;
        for (const QueueEntry &entry : *now().queue)
            texts += entry.text;
        return texts;
    }

private:
    [[nodiscard]] Database &written()
    {
        ReadingFile *const file = core().readingFile();
        return file ? file->database() : family.database();
    }

    TestCore m_core;

public:
    TestFamily &family = m_core.family;
};

} // namespace chitai
