// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "base/TimeOrderedId.h"
#include "base/WordMark.h"
#include "storage/Records.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <optional>

namespace chitai {

class Database;

enum class ReadingEventKind {
    Mark, ///< of a word; payload: "mark", see wordMarkCode()
    Unmark, ///< the word has no mark any more
    Completed, ///< the text was read to its end; payload: see ReadingPace::toJson()
    Skipped, ///< another text was displayed before that, or it was answered; the same payload
    Left, ///< the session ended before that; the same payload
    Undone, ///< an earlier event did not happen; payload: "event", its id
    FreeMinute, ///< how a free minute went; payload: "ms", how long it took; "last_word", the index
                ///< of the last one read; "words", how many that are
    PutFirst, ///< the parent's wish for the next session; payload: "item", of the library;
              ///< empty where the one before it, in "language", is withdrawn
};

/// "mark", "unmark" and so on, as in the database.
[[nodiscard]] QString readingEventCode(ReadingEventKind kind);
/// The inverse of readingEventCode(); nothing for any other text.
[[nodiscard]] std::optional<ReadingEventKind> readingEventFromCode(QStringView code);

/// Whether it tells how a text was read: the last one of a text counts.
[[nodiscard]] inline bool isEndOfReading(ReadingEventKind kind)
{
    return kind == ReadingEventKind::Completed || kind == ReadingEventKind::Skipped
        || kind == ReadingEventKind::Left;
}

/// Something that was noticed while a child read.
struct ReadingEvent
{
    QUuid id; ///< given by the store
    std::optional<QUuid> profileId; ///< the child; empty where nobody knows
    QUuid sessionId;
    QUuid sessionItemId;
    std::optional<int> wordIndex;
    ReadingEventKind kind = ReadingEventKind::Mark;
    QDateTime at;
    QString device; ///< the id of a paired device; empty: this computer
    QJsonObject payload;

    friend bool operator==(const ReadingEvent &, const ReadingEvent &) = default;
};

/// The marks of a text, by the index of the word.
using WordMarks = QMap<int, WordMark>;

/// Those events that were not taken back, in their order; without the Undone ones.
[[nodiscard]] QList<ReadingEvent> standingEvents(const QList<ReadingEvent> &events);
/// What the events, of one text and in their order, leave of marks: the newest of each word.
[[nodiscard]] WordMarks marksOf(const QList<ReadingEvent> &events);

/// By their texts, each in their order.
[[nodiscard]] QHash<QUuid, QList<ReadingEvent>> eventsByItem(const QList<ReadingEvent> &events);

/// The log of what was noticed while a child read. Events are added, never changed, and go with
/// their child, session or text. A failed call changes nothing. Lives in the thread of its
/// Database.
class ReadingEventStore
{
public:
    explicit ReadingEventStore(Database &database);

    /// Gives the id of the event, which sorts behind all others of its text, and behind those that
    /// this store has written.
    [[nodiscard]] Result<QUuid> append(const ReadingEvent &event);

    /// Writes an event that has its id from another database, where its text is in this one.
    [[nodiscard]] Result<void> copy(const ReadingEvent &event);

    /// Of one text in a session, in their order.
    [[nodiscard]] Result<QList<ReadingEvent>> ofItem(const QUuid &sessionItemId) const;
    /// Of several texts, in their order.
    [[nodiscard]] Result<QList<ReadingEvent>> ofItems(const QList<QUuid> &sessionItemIds) const;
    [[nodiscard]] Result<WordMarks> marks(const QUuid &sessionItemId) const;
    /// Where a word was marked, whatever became of the mark.
    struct Place
    {
        QUuid sessionItemId;
        int wordIndex = 0;
    };
    /// Of a child in a language, the newest first.
    [[nodiscard]] Result<QList<Place>> marked(const QUuid &profileId, Language language,
                                              int limit) const;
    /// The text that waits for the child's next session in that language: the newest PutFirst of
    /// such a session, or of such a text, as long as the child was not shown the text since and it
    /// is in the library.
    [[nodiscard]] Result<std::optional<Item>> putFirst(const QUuid &profileId,
                                                       Language language) const;
    /// Withdraws that wish, where there is one.
    [[nodiscard]] Result<void> dropFirst(const QUuid &profileId, Language language,
                                         const QDateTime &at);
    /// The texts in which a child had free minutes in that language, and all of their events.
    [[nodiscard]] Result<QList<ReadingEvent>> ofFreeMinutes(const QUuid &profileId,
                                                            Language language) const;
    /// The texts in that language of which a child has events, each time that they were shown.
    [[nodiscard]] Result<QList<QUuid>> textsOf(const QUuid &profileId, Language language) const;
    /// Of a child, in their order.
    [[nodiscard]] Result<QList<ReadingEvent>> ofProfile(const QUuid &profileId) const;
    /// All events behind one of them, or all there are behind a null id.
    [[nodiscard]] Result<QList<ReadingEvent>> after(const QUuid &id) const;
    /// Whether after() would give any.
    [[nodiscard]] Result<bool> hasAfter(const QUuid &id) const;

private:
    /// Where the condition holds, which is SQL of this one value.
    [[nodiscard]] Result<void> insert(const ReadingEvent &event, QLatin1StringView condition = {},
                                      const QVariant &value = {});
    [[nodiscard]] Result<std::optional<Item>> itemOf(const QUuid &id) const;
    /// Whether the child was shown a text behind that moment, as the database has it.
    [[nodiscard]] Result<bool> wasShown(const QUuid &profileId, const QUuid &item,
                                        const QVariant &since) const;

    Database &m_database;
    TimeOrderedIds m_ids;
    bool m_knowsNewest = false;
};

} // namespace chitai
