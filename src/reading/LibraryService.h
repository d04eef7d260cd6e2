// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/SessionModel.h"
#include "storage/ItemDoubles.h"
#include "storage/ItemRemoval.h"
#include "storage/LibraryStore.h"

#include <QObject>

namespace chitai {

class IllustrationStore;
class SessionStore;

/// Items that were deleted, and the session that they were in.
struct LibraryRemoval
{
    RemovedItems items;
    ForgottenTexts session;
};

/// What became of a picture that was given to a text.
struct GivenReward
{
    bool isNew = false; ///< the text did not have it before
    bool isOnScreen = false; ///< it is what the child sees when the text is read
};

/// The one way to change the library and the history, for the window, REST and stories: the stores
/// commit the change, deleted items leave the running session, and signals update all lists.
/// The errors are the stores'; a failed call changes nothing. Lives in the main thread.
class LibraryService : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the service.
    struct Dependencies
    {
        Database &database;
        LibraryStore &library;
        SessionStore &sessions;
        IllustrationStore &illustrations;
        SessionModel &model;
    };

    explicit LibraryService(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] Result<ItemEntry> item(const QUuid &id) const { return m_deps.library.item(id); }

    /// The text must have been sanitised.
    [[nodiscard]] Result<LibraryStore::Added> findOrCreate(const QString &text, Language language,
                                                           ItemOrigin origin = ItemOrigin::Person);
    [[nodiscard]] Result<void> setStarred(const QUuid &itemId, bool starred);
    /// A text on screen stays as it is; a queued one changes.
    [[nodiscard]] Result<void> setText(const QUuid &itemId, const QString &text);
    [[nodiscard]] Result<void> setTags(const QUuid &itemId, const QStringList &tags);
    [[nodiscard]] Result<int> addTag(const QList<QUuid> &itemIds, const QString &tag);
    /// NotFound where none of them is there. Where the text on screen goes, the next one comes.
    [[nodiscard]] Result<LibraryRemoval> removeItems(const QList<QUuid> &ids);
    /// Gives how many items there are again that were gone. They go back to the screen and into the
    /// queue too, as far as the session has not gone on since.
    [[nodiscard]] Result<int> restoreItems(const LibraryRemoval &removed);

    /// Texts that stand there in several spellings, from before that was noticed.
    [[nodiscard]] Result<QList<SameItems>> doubles() const { return findDoubles(m_deps.database); }
    /// Makes one item of each of them, see ItemDoubles.h; gives how many items went.
    [[nodiscard]] Result<int> joinDoubles();

    [[nodiscard]] Result<void> link(const QUuid &itemId, const QUuid &illustrationId);
    /// A picture that a parent has just given to a text: it is linked, where it was not, and where
    /// the text is on screen, it ends in it. NotFound as link().
    [[nodiscard]] Result<GivenReward> reward(const QUuid &itemId, const QUuid &illustrationId);
    /// Which of an item's pictures stands for it in lists.
    [[nodiscard]] Result<void> setCover(const QUuid &itemId, const QUuid &illustrationId);
    [[nodiscard]] Result<void> unlink(const QUuid &itemId, const QUuid &illustrationId);
    [[nodiscard]] Result<void> removeIllustration(const QUuid &id);

    /// NotFound where there is no such session, or where the item is another session's.
    [[nodiscard]] Result<void> removeSession(const QUuid &id);
    [[nodiscard]] Result<void> removeSessionItem(const QUuid &sessionId,
                                                 const QUuid &sessionItemId);

    /// Emits the signal for items or pictures that were added elsewhere, by an import.
    void announceItems() { Q_EMIT itemsChanged(); }
    /// The same for one whose pictures changed elsewhere.
    void announceItem(const QUuid &id) { Q_EMIT itemChanged(id); }
    void announceIllustrations() { Q_EMIT illustrationsChanged(); }
    /// The same for sessions that went with their child.
    void announceSessions() { Q_EMIT sessionsChanged(); }

Q_SIGNALS:
    void itemsChanged();
    /// Only this item's text, star, tags or pictures changed; no item was added or removed.
    void itemChanged(const QUuid &itemId);
    void illustrationsChanged();
    void sessionsChanged();
    /// Its files can be deleted.
    void illustrationRemoved(const QUuid &id);

private:
    Dependencies m_deps;
};

} // namespace chitai
