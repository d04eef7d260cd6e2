// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StateEncoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
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

QString nameOf(NextStep step)
{
    switch (step) {
    case NextStep::Start:
        return QStringLiteral("start");
    case NextStep::Bring:
        return QStringLiteral("bring");
    case NextStep::Word:
        return QStringLiteral("word");
    case NextStep::Finish:
        return QStringLiteral("finish");
    case NextStep::Next:
        break;
    }
    return QStringLiteral("next");
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

QString undoOrNull(const std::shared_ptr<const UndoOffer> &undo)
{
    if (!undo)
        return QStringLiteral("null");
    QJsonObject object{{QStringLiteral("what"), nameOf(undo->act)}};
    if (undo->act == UndoOffer::Act::Next || undo->act == UndoOffer::Act::RemovedItem
        || undo->act == UndoOffer::Act::MovedItem)
        object.insert(QStringLiteral("text"), undo->text);
    if (undo->act == UndoOffer::Act::Mark || undo->act == UndoOffer::Act::Unmark
        || undo->act == UndoOffer::Act::LastWord)
        object.insert(QStringLiteral("word"), undo->text);
    if (undo->act == UndoOffer::Act::EndedSession)
        object.insert(QStringLiteral("unread"), undo->unread);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Null where free minutes are switched off.
QString minuteOrNull(const ReadingSnapshot &snapshot, std::chrono::milliseconds now)
{
    const std::shared_ptr<const FreeMinute> &minute = snapshot.freeMinute;
    if (!snapshot.offersFreeMinute && !minute)
        return QStringLiteral("null");
    QString stage = QStringLiteral("none");
    if (minute)
        stage = minute->lastWord ? QStringLiteral("over")
            : minute->took       ? QStringLiteral("stopped")
                                 : QStringLiteral("running");
    QJsonObject object{{QStringLiteral("stage"), stage}};
    if (minute)
        object.insert(QStringLiteral("ms"), qint64(minute->passed(now).count()));
    if (minute && minute->lastWord)
        object.insert(QStringLiteral("last_word"), *minute->lastWord);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString idOrNull(const std::optional<QUuid> &id)
{
    return id ? QString(u'"' % id->toString(QUuid::WithoutBraces) % u'"') : QStringLiteral("null");
}

} // namespace

void StateEncoder::updateText(const std::shared_ptr<const DisplayedItem> &current)
{
    if (current == m_current && !m_words.isEmpty())
        return;
    m_current = current;
    const ReadingText &text = current ? current->reading : ReadingText();
    m_words = u"\"words\":" % json(QJsonArray::fromStringList(text.words)) % u",\"syllables\":"
        % json(nested(text.syllables));
    m_shown = json(nested(text.shown)) % u",\"verses\":" % json(indices(text.verses))
        % u",\"stanzas\":" % json(indices(text.stanzas)) % u",\"lone_marks\":"
        % json(indices(text.marks)) % u",\"clinging\":" % json(indices(text.clinging));
}

void StateEncoder::updateMarks(const std::shared_ptr<const QMap<int, WordMark>> &marks)
{
    if (marks == m_wordMarks)
        return;
    m_wordMarks = marks;
    QJsonObject object;
    for (auto mark = marks->begin(); mark != marks->end(); ++mark)
        object.insert(QString::number(mark.key()), wordMarkCode(mark.value()));
    m_marks = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void StateEncoder::updateGrowth(const std::shared_ptr<const Growth> &growing)
{
    if (growing == m_growth)
        return;
    m_growth = growing;
    if (!growing) {
        m_growing = QStringLiteral("null");
        return;
    }
    const QJsonObject object{
        {QStringLiteral("seed"), qint64(growing->seed)},
        {QStringLiteral("texts"), growing->texts},
        {QStringLiteral("words"), growing->words},
        {QStringLiteral("letters"), QJsonArray::fromStringList(growing->letters)}};
    m_growing = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void StateEncoder::updateQueue(const std::shared_ptr<const QList<QueueEntry>> &queue)
{
    if (queue == m_queue)
        return;
    m_queue = queue;
    QJsonArray entries;
    for (const QueueEntry &entry : *queue) {
        entries += QJsonObject{
            {QStringLiteral("session_item_id"), entry.sessionItemId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("text"), entry.text},
        };
    }
    m_queueText = json(entries);
}

void StateEncoder::updateStyle(const std::shared_ptr<const DisplayStyle> &style)
{
    if (style == m_displayStyle)
        return;
    m_displayStyle = style;
    m_style = QString::fromUtf8(QJsonDocument(style->toJson()).toJson(QJsonDocument::Compact));
}

QString StateEncoder::encode(const ReadingSnapshot &snapshot, std::chrono::milliseconds now)
{
    updateText(snapshot.current);
    updateMarks(snapshot.marks);
    updateQueue(snapshot.queue);
    updateStyle(snapshot.style);
    updateGrowth(snapshot.growing);
    const QString language = snapshot.language
        ? QString(u'"' % languageCode(*snapshot.language) % u'"')
        : QStringLiteral("null");
    const QString index
        = snapshot.wordIndex ? QString::number(*snapshot.wordIndex) : QStringLiteral("null");
    const std::optional<QUuid> illustration = snapshot.illustrationId;
    return u"{\"type\":\"state\",\"payload\":{\"session_id\":" % idOrNull(snapshot.sessionId)
        % u",\"language\":" % language % u',' % m_words % u",\"current_word_index\":" % index
        % u",\"illustration_id\":" % idOrNull(illustration) % u",\"queue\":" % m_queueText
        % u",\"shown\":" % m_shown % u",\"curtain\":"
        % (snapshot.curtainClosed ? QStringLiteral("true") : QStringLiteral("false"))
        % u",\"free_minute\":" % minuteOrNull(snapshot, now) % u",\"marks\":" % m_marks
        % u",\"reader\":" % idOrNull(snapshot.reader) % u",\"style\":" % m_style % u",\"growing\":"
        % m_growing % u",\"next_step\":\"" % nameOf(snapshot.nextStep) % u"\",\"undo\":"
        % undoOrNull(snapshot.undo) % u",\"revision\":" % QString::number(snapshot.revision)
        % u"}}";
}

QString withTap(const QString &state, qint64 tap)
{
    // The text of a state is shared by all clients, and ends with the end of its payload.
    return QStringView(state).chopped(2) % u",\"tap\":" % QString::number(tap) % u"}}";
}

QString encodeLineOk()
{
    return QStringLiteral("{\"type\":\"line_ok\"}");
}

QString encodeTrouble(const LaptopTrouble &trouble)
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
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

QString encodeError(const Error &error)
{
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("error")},
        {QStringLiteral("payload"),
         QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                     {QStringLiteral("message"), error.message}}},
    };
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace chitai
