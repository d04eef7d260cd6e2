// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StateEncoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray nested(const QList<QStringList> &lists)
{
    QJsonArray array;
    for (const QStringList &list : lists)
        array += QJsonArray::fromStringList(list);
    return array;
}

QJsonArray indices(const QList<qsizetype> &list)
{
    QJsonArray array;
    for (const qsizetype index : list)
        array += index;
    return array;
}

QByteArrayView nameOf(NextStep step)
{
    switch (step) {
    case NextStep::Start:
        return "start";
    case NextStep::Bring:
        return "bring";
    case NextStep::Word:
        return "word";
    case NextStep::Finish:
        return "finish";
    case NextStep::Next:
        break;
    }
    return "next";
}

QString nameOf(UndoOffer::Act act)
{
    switch (act) {
    case UndoOffer::Act::Word:
        return QStringLiteral("word");
    case UndoOffer::Act::Finish:
        return QStringLiteral("finish");
    case UndoOffer::Act::Next:
        return QStringLiteral("next");
    case UndoOffer::Act::RemovedItem:
        return QStringLiteral("removed_item");
    case UndoOffer::Act::MovedItem:
        return QStringLiteral("moved_item");
    case UndoOffer::Act::Mark:
        return QStringLiteral("mark");
    case UndoOffer::Act::Unmark:
        return QStringLiteral("unmark");
    case UndoOffer::Act::FreeMinute:
        return QStringLiteral("free_minute");
    case UndoOffer::Act::LastWord:
        return QStringLiteral("last_word");
    case UndoOffer::Act::EndedSession:
        break;
    }
    return QStringLiteral("ended_session");
}

QByteArray undoOrNull(const std::shared_ptr<const UndoOffer> &undo)
{
    if (!undo)
        return QByteArrayLiteral("null");
    if (undo->act == UndoOffer::Act::Word) // with each step: nothing else is told of it
        return QByteArrayLiteral("{\"what\":\"word\"}");
    QJsonObject object{{QStringLiteral("what"), nameOf(undo->act)}};
    if (undo->act == UndoOffer::Act::Next || undo->act == UndoOffer::Act::RemovedItem
        || undo->act == UndoOffer::Act::MovedItem)
        object.insert(QStringLiteral("text"), undo->text);
    if (undo->act == UndoOffer::Act::Mark || undo->act == UndoOffer::Act::Unmark
        || undo->act == UndoOffer::Act::LastWord)
        object.insert(QStringLiteral("word"), undo->text);
    if (undo->act == UndoOffer::Act::EndedSession)
        object.insert(QStringLiteral("unread"), undo->unread);
    return json(object);
}

/// Null where free minutes are switched off.
QByteArray minuteOrNull(const ReadingSnapshot &snapshot, std::chrono::milliseconds now)
{
    const std::shared_ptr<const FreeMinute> &minute = snapshot.freeMinute;
    if (!minute) {
        return snapshot.offersFreeMinute ? QByteArrayLiteral("{\"stage\":\"none\"}")
                                         : QByteArrayLiteral("null");
    }
    const QString stage = minute->lastWord ? QStringLiteral("over")
        : minute->took                     ? QStringLiteral("stopped")
                                           : QStringLiteral("running");
    QJsonObject object{{QStringLiteral("stage"), stage},
                       {QStringLiteral("ms"), qint64(minute->passed(now).count())}};
    if (minute->lastWord)
        object.insert(QStringLiteral("last_word"), *minute->lastWord);
    return json(object);
}

QByteArray idOrNull(const std::optional<QUuid> &id)
{
    return id ? QByteArray('"' % id->toByteArray(QUuid::WithoutBraces) % '"') : "null";
}

/// Whether nothing has changed but what does with a step, and a free minute that goes on.
bool isStepFrom(const ReadingSnapshot &before, const ReadingSnapshot &now)
{
    return before.current == now.current && before.sessionId == now.sessionId
        && before.language == now.language && before.illustrationId == now.illustrationId
        && before.queue == now.queue && before.curtainClosed == now.curtainClosed
        && before.marks == now.marks && before.reader == now.reader && before.style == now.style
        && before.growing == now.growing;
}

} // namespace

void StateEncoder::writeText(const ReadingText &text)
{
    m_words = "\"words\":" % json(QJsonArray::fromStringList(text.words)) % ",\"syllables\":"
        % json(nested(text.syllables));
    m_shown = json(nested(text.shown)) % ",\"verses\":" % json(indices(text.verses))
        % ",\"stanzas\":" % json(indices(text.stanzas)) % ",\"lone_marks\":"
        % json(indices(text.marks)) % ",\"clinging\":" % json(indices(text.clinging));
}

void StateEncoder::writeMarks(const QMap<int, WordMark> &marks)
{
    QJsonObject object;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        object.insert(QString::number(mark.key()), wordMarkCode(mark.value()));
    m_marks = json(object);
}

void StateEncoder::writeGrowth(const Growth *growing)
{
    if (!growing) {
        m_growing = "null";
        return;
    }
    const QJsonObject object{
        {QStringLiteral("seed"), qint64(growing->seed)},
        {QStringLiteral("texts"), growing->texts},
        {QStringLiteral("words"), growing->words},
        {QStringLiteral("letters"), QJsonArray::fromStringList(growing->letters)}};
    m_growing = json(object);
}

void StateEncoder::writeQueue(const QList<QueueEntry> &queue)
{
    QJsonArray entries;
    for (const QueueEntry &entry : queue) {
        entries += QJsonObject{
            {QStringLiteral("session_item_id"), entry.sessionItemId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("text"), entry.text},
        };
    }
    m_queueText = json(entries);
}

void StateEncoder::update(const ReadingSnapshot &snapshot)
{
    if (m_kept && isStepFrom(*m_kept, snapshot))
        return;
    if (!m_kept || m_kept->current != snapshot.current)
        writeText(snapshot.current ? snapshot.current->reading : ReadingText());
    if (!m_kept || m_kept->marks != snapshot.marks)
        writeMarks(*snapshot.marks);
    if (!m_kept || m_kept->queue != snapshot.queue)
        writeQueue(*snapshot.queue);
    if (!m_kept || m_kept->style != snapshot.style)
        m_style = json(snapshot.style->toJson());
    if (!m_kept || m_kept->growing != snapshot.growing)
        writeGrowth(snapshot.growing.get());
    m_kept = snapshot;
    const QByteArray language = snapshot.language
        ? QByteArray('"' % languageCode(*snapshot.language).toLatin1() % '"')
        : "null";
    m_beforeIndex = "{\"type\":\"state\",\"payload\":{\"session_id\":"
        % idOrNull(snapshot.sessionId) % ",\"language\":" % language % ',' % m_words
        % ",\"current_word_index\":";
    m_beforeMinute = ",\"illustration_id\":" % idOrNull(snapshot.illustrationId) % ",\"queue\":"
        % m_queueText % ",\"shown\":" % m_shown % ",\"curtain\":"
        % (snapshot.curtainClosed ? "true" : "false") % ",\"free_minute\":";
    m_beforeNext = ",\"marks\":" % m_marks % ",\"reader\":" % idOrNull(snapshot.reader)
        % ",\"style\":" % m_style % ",\"growing\":" % m_growing % ",\"next_step\":\"";
}

QByteArray StateEncoder::encode(const ReadingSnapshot &snapshot, std::chrono::milliseconds now)
{
    update(snapshot);
    const QByteArray index
        = snapshot.wordIndex ? QByteArray::number(*snapshot.wordIndex) : QByteArrayLiteral("null");
    return m_beforeIndex % index % m_beforeMinute % minuteOrNull(snapshot, now) % m_beforeNext
        % nameOf(snapshot.nextStep) % "\",\"undo\":" % undoOrNull(snapshot.undo) % ",\"revision\":"
        % QByteArray::number(snapshot.revision) % "}}";
}

QByteArray withTap(QByteArrayView state, qint64 tap)
{
    // The text of a state is shared by all clients, and ends with the end of its payload.
    return state.chopped(2) % QByteArrayView(",\"tap\":") % QByteArray::number(tap) % "}}";
}

QByteArray encodeLineOk()
{
    return "{\"type\":\"line_ok\"}";
}

QByteArray encodeTrouble(const LaptopTrouble &trouble)
{
    QJsonObject payload{
        {QStringLiteral("backup"),
         trouble.backup ? QJsonValue(errorCodeName(trouble.backup->code)) : QJsonValue()}};
    if (trouble.waiting)
        payload.insert(QStringLiteral("server_away"), *trouble.waiting);
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("trouble")},
        {QStringLiteral("payload"), payload},
    };
    return json(message);
}

QByteArray encodeError(const Error &error)
{
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("error")},
        {QStringLiteral("payload"),
         QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                     {QStringLiteral("message"), error.message}}},
    };
    return json(message);
}

} // namespace chitai
