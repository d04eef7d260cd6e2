// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ChildJson.h"

#include <QJsonArray>

namespace chitai {

namespace {

QJsonValue idJson(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonValue momentJson(const std::optional<QDateTime> &moment)
{
    return moment ? QJsonValue(moment->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject childProfileJson(const Profile &child)
{
    return {{QStringLiteral("id"), idJson(child.id)},
            {QStringLiteral("name"), child.name},
            {QStringLiteral("colour"), child.colour},
            {QStringLiteral("face"), child.face},
            {QStringLiteral("picture"), child.picture ? idJson(*child.picture) : QJsonValue()},
            {QStringLiteral("language"),
             child.language ? QJsonValue(languageCode(*child.language)) : QJsonValue()},
            {QStringLiteral("display_style"), child.style.toJson()}};
}

QJsonObject childSessionJson(const SessionRecord &session, const QList<SessionItemRecord> &items)
{
    QJsonArray texts;
    for (const SessionItemRecord &item : items) {
        texts += QJsonObject{{QStringLiteral("id"), idJson(item.id)},
                             {QStringLiteral("item_id"), idJson(item.itemId)},
                             {QStringLiteral("text"), item.text},
                             {QStringLiteral("displayed_at"), momentJson(item.displayedAt)},
                             {QStringLiteral("completed_at"), momentJson(item.completedAt)}};
    }
    return {{QStringLiteral("id"), idJson(session.id)},
            {QStringLiteral("language"), languageCode(session.language)},
            {QStringLiteral("started_at"), momentJson(session.startedAt)},
            {QStringLiteral("ended_at"), momentJson(session.endedAt)},
            {QStringLiteral("texts"), texts}};
}

QJsonObject childEventJson(const ReadingEvent &event)
{
    return {{QStringLiteral("id"), idJson(event.id)},
            {QStringLiteral("session_id"), idJson(event.sessionId)},
            {QStringLiteral("text_id"), idJson(event.sessionItemId)},
            {QStringLiteral("word_index"),
             event.wordIndex ? QJsonValue(*event.wordIndex) : QJsonValue()},
            {QStringLiteral("kind"), readingEventCode(event.kind)},
            {QStringLiteral("at"), momentJson(event.at)},
            {QStringLiteral("device"), event.device},
            {QStringLiteral("payload"), event.payload}};
}

QJsonObject childReadingJson(const ReadingFigures &reading)
{
    return {{QStringLiteral("text_id"), idJson(reading.sessionItemId)},
            {QStringLiteral("language"), languageCode(reading.language)},
            {QStringLiteral("day"), dayJson(reading.day)},
            {QStringLiteral("is_whole"), reading.isWhole},
            {QStringLiteral("is_first"), reading.isFirst},
            {QStringLiteral("words"), reading.words},
            {QStringLiteral("errors"), reading.errors},
            {QStringLiteral("self_corrected"), reading.selfCorrected},
            {QStringLiteral("paced_words"), reading.pacedWords},
            {QStringLiteral("paced_ms"), reading.pacedMs}};
}

QJsonObject childMinuteJson(const FreeMinuteResult &minute)
{
    const std::optional<double> perMinute = minute.perMinute();
    return {{QStringLiteral("text_id"), idJson(minute.sessionItemId)},
            {QStringLiteral("day"), dayJson(minute.day)},
            {QStringLiteral("ms"), qint64(minute.took.count())},
            {QStringLiteral("words"), minute.words},
            {QStringLiteral("misread"), minute.misread},
            {QStringLiteral("per_minute"), perMinute ? QJsonValue(*perMinute) : QJsonValue()}};
}

QJsonObject childWordJson(Language language, const WordProgress &word)
{
    return {{QStringLiteral("language"), languageCode(language)},
            {QStringLiteral("word"), word.word},
            {QStringLiteral("read"), word.read},
            {QStringLiteral("clean"), word.clean},
            {QStringLiteral("marked"), word.marked},
            {QStringLiteral("last_mark"),
             word.lastMark ? QJsonValue(wordMarkCode(*word.lastMark)) : QJsonValue()},
            {QStringLiteral("stability"), word.stability},
            {QStringLiteral("difficulty"), word.difficulty},
            {QStringLiteral("last_day"), dayJson(word.lastDay)},
            {QStringLiteral("due_day"), dayJson(word.dueDay)},
            {QStringLiteral("clean_days"), word.cleanDays},
            {QStringLiteral("tamed_day"), dayJson(word.tamedDay)}};
}

} // namespace chitai
