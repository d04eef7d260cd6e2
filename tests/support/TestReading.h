// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "reading/SessionRecorder.h"
#include "support/TestFamily.h"
#include "text/Syllabifiers.h"

#include <QRandomGenerator>

namespace chitai {

/// A running program without a server or windows: a family, a recorder and a session model.
class TestReading
{
public:
    /// As TestFamily is made.
    explicit TestReading(const QString &database = {})
        : family(database)
    {
        make();
    }

    /// Stops without a word to anybody, as kill -9 does, and starts again.
    void restart(std::chrono::seconds gracePeriod = std::chrono::hours(1))
    {
        m_libraryService.reset();
        m_model.reset();
        m_recorder.reset();
        family.reopen();
        make();
        resume(gracePeriod);
    }

    /// Goes on with what was running, as a start of the program does. Gives its last activity; null
    /// where there is nothing to go on with.
    QDateTime resume(std::chrono::seconds gracePeriod)
    {
        const auto unfinished = m_recorder->resumeUnfinished(gracePeriod).value();
        if (!unfinished)
            return {};
        must(m_model->resume(*unfinished));
        return unfinished->lastActivityAt;
    }

    SessionModel &model() { return *m_model; }
    const Syllabifiers &syllabifiers() { return *m_syllabifiers; }
    SessionRecorder &recorder() { return *m_recorder; }
    LibraryService &libraryService() { return *m_libraryService; }
    [[nodiscard]] ReadingSnapshot now() const { return *m_model->snapshot(); }

    /// Carries out what must succeed.
    void apply(const ReadingCommand &command) { must(m_model->apply(command)); }

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

    TestFamily family;

private:
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    /// The program's own splitters are read once for all readings of a test.
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

    void make()
    {
        m_recorder.reset(new SessionRecorder(
            {family.database(), family.library(), family.sessions(), family.illustrations(),
             family.stores().corrections, family.settings(), family.clock, m_random}));
        m_syllabifiers = std::make_unique<Syllabifiers>(RussianNorm::Reading, sharedSyllabifier);
        m_model = std::make_unique<SessionModel>(*m_recorder, *m_syllabifiers);
        must(m_model->load());
        m_libraryService = std::make_unique<LibraryService>(
            LibraryService::Dependencies{family.database(), family.library(), family.sessions(),
                                         family.illustrations(), *m_model});
    }

    QRandomGenerator m_random{42};
    std::unique_ptr<Syllabifiers> m_syllabifiers;
    std::unique_ptr<SessionRecorder> m_recorder;
    std::unique_ptr<SessionModel> m_model;
    std::unique_ptr<LibraryService> m_libraryService;
};

} // namespace chitai
