// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/AppCore.h"
#include "support/TestDecoder.h"
#include "support/TestFamily.h"

#include <QRandomGenerator>

namespace chitai {

/// The program without sockets and windows, with a family of the test's own, a clock that the test
/// moves, and no service of this machine.
class TestCore
{
public:
    /// As TestFamily is made. What it finds is loaded, but a session is not taken up.
    explicit TestCore(const QString &database = {}, const AppCore::Options &changed = options())
        : family(database)
        , m_options(changed)
    {
        make();
    }

    /// The built-in stories, told fast; one splitter for all cores of a test.
    static AppCore::Options options() { return options(std::chrono::hours(1)); }
    static AppCore::Options options(std::chrono::seconds gracePeriod)
    {
        AppCore::Options options;
        options.gracePeriod = gracePeriod;
        options.makeSyllabifier = sharedSyllabifier;
        options.story.models.localServices.clear();
        options.story.models.wordInterval = std::chrono::milliseconds(1);
        options.hasStarterLibrary = false;
        options.decoder = testDecoder();
        return options;
    }

    [[nodiscard]] AppCore &core() const { return *m_core; }
    /// For the core that is made next.
    AppCore::Options &nextOptions() { return m_options; }

    /// Stops without a word to anybody, as kill -9 does, and starts again on what the file holds
    /// then. `betweenTheTwo` may change the closed file.
    void restart(const std::function<void()> &betweenTheTwo = [] {})
    {
        m_core.reset();
        family.close();
        betweenTheTwo();
        family.reopen();
        make();
    }

    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    TestFamily family;

private:
    void make()
    {
        m_options.files
            = {family.databaseFile(), family.folder() + QStringLiteral("/illustrations")};
        if (TestFamily::isOnServer())
            m_options.files.server = family.address();
        m_options.backupDir = family.folder() + QStringLiteral("/backups");
        m_options.story.dataDir = family.folder();
        m_core = std::make_unique<AppCore>(AppCore::Dependencies{family.database(), family.stores(),
                                                                 family.clock, m_random, m_keys,
                                                                 m_pictureKeys},
                                           m_options);
        must(m_core->load());
    }

    class Shared final : public Syllabifier
    {
    public:
        explicit Shared(std::shared_ptr<const Syllabifier> program)
            : m_program(std::move(program))
        {
        }
        [[nodiscard]] QStringList split(const QString &word) const override
        {
            return m_program->split(word);
        }

    private:
        std::shared_ptr<const Syllabifier> m_program;
    };

    static std::unique_ptr<Syllabifier> sharedSyllabifier(Language language, RussianNorm norm)
    {
        static std::map<std::pair<Language, RussianNorm>, std::shared_ptr<const Syllabifier>> made;
        std::shared_ptr<const Syllabifier> &program = made[{language, norm}];
        if (!program)
            program = makeSyllabifier(language, norm);
        return std::make_unique<Shared>(program);
    }

    QRandomGenerator m_random{42};
    KeyFile m_keys{family.folder() + QStringLiteral("/story-key")};
    KeyFile m_pictureKeys{family.folder() + QStringLiteral("/picture-key")};
    AppCore::Options m_options;
    std::unique_ptr<AppCore> m_core;
};

} // namespace chitai
