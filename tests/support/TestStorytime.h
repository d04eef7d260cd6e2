// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestStory.h"

namespace chitai {

/// An evening with a story: an engine, a reading session and the desk between them. Watches
/// everything that a display could ever have shown.
class TestStorytime
{
public:
    TestStorytime() { watch(); }

    /// Stops and starts again, as the program does, maybe with what was on disk at a moment before.
    void restart(const TestStory::Files &onDisk = {})
    {
        story.restart(onDisk);
        watch();
        TestStory::must(story.core().resume());
    }

    [[nodiscard]] StoryDesk &desk() const { return story.core().desk(); }
    [[nodiscard]] SessionModel &model() const { return story.core().model(); }
    [[nodiscard]] ReadingSnapshot now() const { return *model().snapshot(); }

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
        for (const DraftLine &line : desk().draft().lines)
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
            TestStory::must(model().apply(NextItem{}));
        QCoreApplication::processEvents();
    }
    /// The child reads what is on screen to its end.
    void readToEnd()
    {
        while (now().current && !now().isCompleted())
            TestStory::must(model().apply(AdvanceWord{}));
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
    void watch()
    {
        QObject::connect(&model(), &SessionModel::snapshotChanged, &model(),
                         [this](const SnapshotPtr &snapshot) {
                             if (snapshot->current)
                                 everSent += snapshot->current->text;
                             for (const QueueEntry &entry : *snapshot->queue)
                                 everSent += entry.text;
                         });
    }
};

} // namespace chitai
