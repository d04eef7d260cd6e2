// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDraft.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

QJsonArray toJson(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids)
        array += id.toString(QUuid::WithoutBraces);
    return array;
}

} // namespace

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
        if (lines[i].state == DraftLine::State::Approved && !lines[i].isSent)
            due += i;
    }
    return due;
}

QList<qsizetype> StoryDraft::dueChoices() const
{
    if (areChoicesSent || isWaiting(false) || isWaiting(true))
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
                       [](const DraftLine &line) { return line.isSent; });
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

std::optional<QUuid> itemBeingRead(const ReadingSnapshot &snapshot)
{
    if (!snapshot.current || snapshot.isCompleted())
        return std::nullopt;
    return snapshot.current->sessionItemId;
}

bool isQueued(const ReadingSnapshot &snapshot, const QUuid &sessionItem)
{
    const QList<QueueEntry> &queue = *snapshot.queue;
    return std::any_of(queue.cbegin(), queue.cend(), [&sessionItem](const QueueEntry &entry) {
        return entry.sessionItemId == sessionItem;
    });
}

bool StoryDraft::isRead(const ReadingSnapshot &now) const
{
    return std::none_of(sessionItems.cbegin(), sessionItems.cend(), [&now](const QUuid &item) {
        return itemBeingRead(now) == item || isQueued(now, item);
    });
}

bool StoryDraft::follow(const ReadingSnapshot &now)
{
    const auto placeOf = [&now](const QUuid &item) {
        return itemBeingRead(now) == item ? DraftLine::Place::Screen
            : isQueued(now, item)         ? DraftLine::Place::Queue
                                          : DraftLine::Place::Read;
    };
    // What was sent stands in the order of its lines, and all choices behind it in one item. What
    // an earlier session had is not among the items any more.
    const auto sentences = std::count_if(lines.cbegin(), lines.cend(), [](const DraftLine &line) {
        return line.isSent && !line.isChoice;
    });
    qsizetype item = sessionItems.size() - (areChoicesSent ? 1 : 0) - sentences;
    bool hasMoved = false;
    for (DraftLine &line : lines) {
        const DraftLine::Place before = line.place;
        if (!line.isSent)
            line.place = DraftLine::Place::Desk;
        else if (now.sessionId != readingSession || sessionItems.isEmpty())
            line.place = DraftLine::Place::Read;
        else if (line.isChoice)
            line.place = placeOf(sessionItems.back());
        else
            line.place = item < 0 ? DraftLine::Place::Read : placeOf(sessionItems[item]);
        item += line.isSent && !line.isChoice ? 1 : 0;
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
    const QJsonArray stored = decisions[told].toArray();
    if (stored.size() != lines.size())
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = stored[i].toObject();
        const QString name = line[u"state"].toString();
        lines[i].state = name == u"approved" ? DraftLine::State::Approved
            : name == u"dropped"             ? DraftLine::State::Dropped
                                             : DraftLine::State::Waiting;
        lines[i].isSent = line[u"sent"].toBool();
        if (line.contains(u"text")) {
            lines[i].verdict = {line[u"text"].toString(), {}};
            lines[i].isEdited = true;
        }
    }
    if (state[u"told"].toString() != told)
        return;
    areChoicesSent = state[u"choices_sent"].toBool();
    readingSession = QUuid::fromString(state[u"reading_session"].toString());
    for (const QJsonValue id : state[u"session_items"].toArray())
        sessionItems += QUuid::fromString(id.toString());
}

QJsonObject StoryDraft::toState() const
{
    QJsonArray stored;
    for (const DraftLine &line : lines) {
        QJsonObject object{{QStringLiteral("state"),
                            line.state == DraftLine::State::Approved ? QStringLiteral("approved")
                                : line.state == DraftLine::State::Dropped
                                ? QStringLiteral("dropped")
                                : QStringLiteral("waiting")},
                           {QStringLiteral("sent"), line.isSent}};
        if (line.isEdited)
            object.insert(QStringLiteral("text"), line.text());
        stored += object;
    }
    QJsonObject others = decisions;
    others.remove(told);
    return {{QStringLiteral("session"), sessionId},
            {QStringLiteral("message"), messageNumber},
            {QStringLiteral("told"), told},
            {QStringLiteral("versions"), QJsonArray::fromStringList(versions)},
            {QStringLiteral("lines"), stored},
            {QStringLiteral("decisions"), others},
            {QStringLiteral("choices_sent"), areChoicesSent},
            {QStringLiteral("reading_session"), readingSession.toString(QUuid::WithoutBraces)},
            {QStringLiteral("session_items"), toJson(sessionItems)}};
}

} // namespace chitai
