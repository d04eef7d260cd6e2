// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "storytime/StoryDesk.h"
#include "support/TestStory.h"
#include "text/Syllabifiers.h"

namespace chitai {

/// An evening with a story: an engine, a reading session and the desk between them. Watches
/// everything that a display could ever have shown.
class TestStorytime
{
public:
    TestStorytime() { make(); }

    /// Stops and starts again, as the program does.
    void restart()
    {
        m_desk.reset();
        m_libraryService.reset();
        m_model.reset();
        m_recorder.reset();
        story.restart();
        make();
        const auto unfinished = m_recorder->resumeUnfinished(std::chrono::hours(1)).value();
        if (unfinished)
            TestStory::must(m_model->resume(*unfinished));
        m_desk->resume();
    }

    StoryDesk &desk() { return *m_desk; }
    SessionModel &model() { return *m_model; }
    [[nodiscard]] ReadingSnapshot now() const { return *m_model->snapshot(); }

    /// Asks, and waits until the reply is a draft.
    void say(const QString &words)
    {
        TestStory::must(desk().say(words));
        settle();
    }
    /// Waits for the reply that comes.
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !desk().isTelling(); }))
            qFatal("the reply does not end");
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (const DraftLine &line : m_desk->draft().lines)
            texts += line.text();
        return texts;
    }
    [[nodiscard]] QString onScreen() const
    {
        return now().current ? now().current->text : QString();
    }
    [[nodiscard]] QStringList queue() const
    {
        QStringList texts;
        for (const QueueEntry &entry : *now().queue)
            texts += entry.text;
        return texts;
    }
    /// The child reads what is on screen to its end, and the parent goes on to the next text.
    void readOn()
    {
        readToEnd();
        if (!now().queue->isEmpty())
            TestStory::must(m_model->apply(NextItem{}));
        QCoreApplication::processEvents();
    }
    /// The child reads what is on screen to its end.
    void readToEnd()
    {
        while (now().current && !now().isCompleted())
            TestStory::must(m_model->apply(AdvanceWord{}));
        QCoreApplication::processEvents();
    }

    /// The child reads everything that waits.
    void readAll()
    {
        while (!now().queue->isEmpty())
            readOn();
        readToEnd();
    }

    TestStory story;
    QSet<QString> everSent; ///< each text that was in a snapshot

private:
    void make()
    {
        TestFamily &family = story.family;
        m_recorder.reset(new SessionRecorder(
            {family.database(), family.library(), family.sessions(), family.illustrations(),
             family.stores().corrections, family.settings(), family.clock, m_random}));
        m_model = std::make_unique<SessionModel>(*m_recorder, m_syllabifiers);
        m_libraryService = std::make_unique<LibraryService>(
            LibraryService::Dependencies{family.database(), family.library(), family.sessions(),
                                         family.illustrations(), *m_model});
        m_desk = std::make_unique<StoryDesk>(StoryDesk::Dependencies{
            story.engine(), *m_model, *m_libraryService, family.settings(), m_reviewer});
        QObject::connect(m_model.get(), &SessionModel::snapshotChanged, m_model.get(),
                         [this](const SnapshotPtr &snapshot) {
                             if (snapshot->current)
                                 everSent += snapshot->current->text;
                             for (const QueueEntry &entry : *snapshot->queue)
                                 everSent += entry.text;
                         });
    }

    QRandomGenerator m_random{7};
    Syllabifiers m_syllabifiers;
    const ReplyReviewer m_reviewer{m_syllabifiers};
    std::unique_ptr<SessionRecorder> m_recorder;
    std::unique_ptr<SessionModel> m_model;
    std::unique_ptr<LibraryService> m_libraryService;
    std::unique_ptr<StoryDesk> m_desk;
};

} // namespace chitai
