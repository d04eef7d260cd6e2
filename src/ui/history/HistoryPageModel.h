// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/LibraryService.h"
#include "reading/ReadingSnapshot.h"
#include "ui/common/PageModel.h"
#include "ui/history/SessionItemListModel.h"
#include "ui/history/SessionListModel.h"

namespace chitai {

class IllustrationFiles;
class ReadingEventStore;
class SessionModel;
class SessionStore;

/// What was read: the sessions, and of the open one its texts, times and pictures.
class HistoryPageModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::SessionListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(chitai::SessionItemListModel *items READ items CONSTANT)
    Q_PROPERTY(QString sessionId READ sessionId WRITE setSessionId NOTIFY sessionChanged)
    Q_PROPERTY(QString profileId READ profileId WRITE setProfileId NOTIFY profileIdChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY sessionChanged)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        SessionModel &model;
        const SessionStore &sessions;
        LibraryService &libraryService;
        const IllustrationFiles &files;
        /// Without it nothing is told of words that were hard.
        const ReadingEventStore *events = nullptr;
    };

    explicit HistoryPageModel(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] SessionListModel *sessions() { return &m_sessions; }
    [[nodiscard]] SessionItemListModel *items() { return &m_items; }
    /// Of the open session; empty where none is.
    [[nodiscard]] QString sessionId() const;
    void setSessionId(const QString &id);
    /// The child whose sessions are listed; empty: those of all.
    [[nodiscard]] QString profileId() const;
    void setProfileId(const QString &id);
    /// Whether the open session is the one that is going on.
    [[nodiscard]] bool isRunning() const;

    // What a person can do. A problem is told in `message`, and nothing is lost.
    Q_INVOKABLE void removeSession();
    Q_INVOKABLE void removeItem(const QString &sessionItemId);
    /// Puts what was read in the open session into the queue, in the same order; begins a session
    /// where none is running.
    Q_INVOKABLE void readAgain();

Q_SIGNALS:
    void sessionChanged();
    void profileIdChanged();

private:
    void activate() override;
    void refresh();
    void followSession();
    void readItems();
    /// How many words of each of these texts have a mark.
    [[nodiscard]] QHash<QUuid, int> hardWordsOf(const QList<SessionItemRecord> &items) const;

    Dependencies m_deps;
    SessionListModel m_sessions;
    SessionItemListModel m_items;
    std::optional<SessionRecord> m_session;
    std::optional<QUuid> m_profileId;

    /// What of a snapshot the history shows.
    struct Seen
    {
        std::optional<QUuid> sessionId;
        std::shared_ptr<const DisplayedItem> current;
        bool isCompleted = false;
        std::shared_ptr<const QList<QueueEntry>> queue;

        friend bool operator==(const Seen &, const Seen &) = default;
    };
    Seen m_seen;
};

} // namespace chitai
