// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDraft.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

QString StoryDraft::lineId(qsizetype line) const
{
    return QStringLiteral("%1-%2-%3")
        .arg(messageNumber)
        .arg(line)
        .arg(qChecksum(lines[line].text().toUtf8()), 4, 16, QLatin1Char('0'));
}

qsizetype StoryDraft::lineWithId(const QString &id) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lineId(i) == id)
            return i;
    }
    return -1;
}

QList<qsizetype> StoryDraft::dueSentences() const
{
    QList<qsizetype> due;
    for (qsizetype i = 0; i < lines.size() && !lines[i].isChoice; ++i) {
        if (lines[i].state == DraftLine::State::Waiting)
            break;
        if (lines[i].state == DraftLine::State::Approved && !lines[i].isSent())
            due += i;
    }
    return due;
}

QList<qsizetype> StoryDraft::dueChoices() const
{
    if (hasWaiting() || areChoicesSent())
        return {};
    QList<qsizetype> due;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isChoice && lines[i].state == DraftLine::State::Approved)
            due += i;
    }
    return due;
}

bool StoryDraft::isAnythingSent() const
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const DraftLine &line) { return line.isSent(); });
}

bool StoryDraft::areChoicesSent() const
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const DraftLine &line) { return line.isChoice && line.isSent(); });
}

bool StoryDraft::hasWaiting() const
{
    return isWaiting(false) || isWaiting(true);
}

bool StoryDraft::isWaiting(bool choices) const
{
    return std::any_of(lines.cbegin(), lines.cend(), [choices](const DraftLine &line) {
        return line.isChoice == choices && line.state == DraftLine::State::Waiting;
    });
}

QString StoryDraft::toReply() const
{
    QStringList sentences;
    QString choices;
    int number = 0;
    for (const DraftLine &line : lines) {
        if (line.state == DraftLine::State::Dropped)
            continue;
        if (line.isChoice) {
            choices += (number == 0 ? u"\n\n" : u"\n") % QStringLiteral("%1. ").arg(number + 1)
                % line.text();
            ++number;
        } else {
            sentences += line.text();
        }
    }
    return sentences.join(u' ') % choices;
}

bool StoryDraft::isChanged() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const DraftLine &line) {
        return line.isEdited || line.state == DraftLine::State::Dropped;
    });
}

QString StoryDraft::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DraftLine &line : lines) {
        hash.addData(line.isChoice ? "\n- " : "\n");
        hash.addData(line.text().toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

bool isQueued(const ReadingSnapshot &snapshot, const QUuid &sessionItem)
{
    const QList<QueueEntry> &queue = *snapshot.queue;
    return std::any_of(queue.cbegin(), queue.cend(), [&sessionItem](const QueueEntry &entry) {
        return entry.sessionItemId == sessionItem;
    });
}

bool StoryDraft::isRead() const
{
    return std::all_of(lines.cbegin(), lines.cend(), [](const DraftLine &line) {
        return line.isChoice || !line.isSent() || line.isRead;
    });
}

bool StoryDraft::follow(const ReadingSnapshot &now, const QList<QUuid> &shown)
{
    const bool isOver = now.sessionId != readingSession;
    const QUuid onScreen = now.current ? now.current->sessionItemId : QUuid();
    bool hasMoved = false;
    for (DraftLine &line : lines) {
        const DraftLine::Place before = line.place;
        if (line.isSent() && !line.isRead) {
            const bool isCurrent = !isOver && line.sessionItem == onScreen;
            const bool waits = !isOver && isQueued(now, line.sessionItem);
            const bool wasShown
                = before == DraftLine::Place::Screen || shown.contains(line.sessionItem);
            line.isRead = !isOver && (isCurrent ? now.isCompleted() : !waits && wasShown);
            if (!line.isRead && !isCurrent && !waits) {
                line.sessionItem = {};
                line.state = DraftLine::State::Waiting;
            }
            line.place = isCurrent ? DraftLine::Place::Screen : DraftLine::Place::Queue;
        }
        if (line.isRead)
            line.place = DraftLine::Place::Read;
        else if (!line.isSent())
            line.place = DraftLine::Place::Desk;
        hasMoved = hasMoved || line.place != before;
    }
    return hasMoved;
}

void StoryDraft::takeState(const QJsonObject &state)
{
    if (state[u"session"].toString() != sessionId || state[u"message"].toInteger() != messageNumber)
        return;
    for (const QJsonValue version : state[u"versions"].toArray())
        versions += version.toString();
    decisions = state[u"decisions"].toObject();
    decisions.insert(state[u"told"].toString(), state[u"lines"]);
    const QJsonArray stored = decisions[originalFingerprint].toArray();
    if (stored.size() != lines.size())
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = stored[i].toObject();
        const QString name = line[u"state"].toString();
        lines[i].state = name == u"approved" ? DraftLine::State::Approved
            : name == u"dropped"             ? DraftLine::State::Dropped
                                             : DraftLine::State::Waiting;
        lines[i].sessionItem = QUuid::fromString(line[u"session_item"].toString());
        lines[i].isRead = line[u"read"].toBool();
        if (line.contains(u"text")) {
            lines[i].verdict = {line[u"text"].toString(), {}};
            lines[i].isEdited = true;
        }
    }
    if (state[u"told"].toString() == originalFingerprint)
        readingSession = QUuid::fromString(state[u"reading_session"].toString());
}

QJsonObject StoryDraft::toState() const
{
    QJsonArray stored;
    for (const DraftLine &line : lines) {
        QJsonObject object{{QStringLiteral("state"),
                            line.state == DraftLine::State::Approved ? QStringLiteral("approved")
                                : line.state == DraftLine::State::Dropped
                                ? QStringLiteral("dropped")
                                : QStringLiteral("waiting")}};
        if (line.isRead)
            object.insert(QStringLiteral("read"), true);
        if (!line.sessionItem.isNull()) {
            object.insert(QStringLiteral("session_item"),
                          line.sessionItem.toString(QUuid::WithoutBraces));
        }
        if (line.isEdited)
            object.insert(QStringLiteral("text"), line.text());
        stored += object;
    }
    QJsonObject others = decisions;
    others.remove(originalFingerprint);
    return {{QStringLiteral("session"), sessionId},
            {QStringLiteral("message"), messageNumber},
            {QStringLiteral("told"), originalFingerprint},
            {QStringLiteral("versions"), QJsonArray::fromStringList(versions)},
            {QStringLiteral("lines"), stored},
            {QStringLiteral("decisions"), others},
            {QStringLiteral("reading_session"), readingSession.toString(QUuid::WithoutBraces)}};
}

} // namespace chitai
