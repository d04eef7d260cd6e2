// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storytime/StoryDraft.h"

#include <functional>

namespace chitai {

class LibraryService;
class SessionModel;

/// Brings approved lines of a draft to the child: they become items of the library and go into the
/// queue of the reading session. Fails with what the library and the session fail with. Lives in
/// the main thread.
class DraftDelivery
{
public:
    /// Called before lines are sent, to store that they are on their way: what is stored of the
    /// session and of the draft are two commits, and the program may be killed between them. Where
    /// it fails, nothing is sent.
    using Announce = std::function<Result<void>(const QList<qsizetype> &lines)>;

    /// Both must outlive the delivery.
    DraftDelivery(SessionModel &model, LibraryService &libraryService, Announce announce)
        : m_model(model)
        , m_libraryService(libraryService)
        , m_announce(std::move(announce))
    {
    }

    /// Sends the approved sentences that can go now; the draft says then which items they are. New
    /// items of the library get the tag, if it is one. Where it fails, the draft is not to be used
    /// any more.
    [[nodiscard]] Result<void> sendSentences(StoryDraft &draft, const QString &tag);
    /// Sends the approved choices, as one item, when the child has read the sentences. False where
    /// it is not yet time for them.
    [[nodiscard]] Result<bool> sendChoices(StoryDraft &draft, const QString &tag);
    /// Takes out of the queue what of these still waits there.
    void withdraw(const QList<QUuid> &sessionItems);
    /// The item need not be read any more: on screen it counts as read, in the queue it goes.
    void finish(const QUuid &sessionItem);

private:
    /// Gives the items of the reading session that the texts have become, in their order.
    [[nodiscard]] Result<QList<QUuid>> send(StoryDraft &draft, const QStringList &texts,
                                            const QString &tag);
    [[nodiscard]] Result<QList<QUuid>> toLibrary(const StoryDraft &draft, const QStringList &texts,
                                                 const QString &tag);

    SessionModel &m_model;
    LibraryService &m_libraryService;
    const Announce m_announce;
};

} // namespace chitai
