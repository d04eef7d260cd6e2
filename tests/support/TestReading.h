// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/LibraryEditor.h"
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
        m_editor.reset();
        m_model.reset();
        m_recorder.reset();
        family.reopen();
        make();
        const auto unfinished = m_recorder->takeUpUnfinished(gracePeriod).value();
        if (unfinished)
            must(m_model->takeUp(*unfinished));
    }

    SessionModel &model() { return *m_model; }
    const Syllabifiers &syllabifiers() { return *m_syllabifiers; }
    SessionRecorder &recorder() { return *m_recorder; }
    LibraryEditor &editor() { return *m_editor; }
    [[nodiscard]] const ReadingSnapshot &now() const { return m_model->snapshot(); }

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

    void make()
    {
        m_recorder.reset(new SessionRecorder(
            {family.database(), family.library(), family.sessions(), family.illustrations(),
             family.stores().corrections, family.clock, m_random}));
        m_syllabifiers = std::make_unique<Syllabifiers>();
        m_model = std::make_unique<SessionModel>(*m_recorder, *m_syllabifiers);
        must(m_model->loadCorrections());
        m_editor = std::make_unique<LibraryEditor>(
            LibraryEditor::Parts{family.database(), family.library(), family.sessions(),
                                 family.illustrations(), *m_model});
    }

    QRandomGenerator m_random{42};
    std::unique_ptr<Syllabifiers> m_syllabifiers;
    std::unique_ptr<SessionRecorder> m_recorder;
    std::unique_ptr<SessionModel> m_model;
    std::unique_ptr<LibraryEditor> m_editor;
};

} // namespace chitai
