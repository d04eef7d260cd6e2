// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ChildExport.h"

#include "practice/ChildJson.h"
#include "storage/GroupStore.h"
#include "storage/PracticeStore.h"
#include "storage/ProfileStore.h"
#include "storage/SessionStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace chitai {

namespace {

/// A field of a table: between quotation marks where it needs them.
QString tableField(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool isPlain = std::none_of(text.cbegin(), text.cend(),
                                      [](QChar letter) { return special.contains(letter); });
    return isPlain ? text
                   : QString(u'"' % QString(text).replace(u'"', QStringLiteral("\"\"")) % u'"');
}

QByteArray tableLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written += tableField(field);
    return (written.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

QString tenths(const std::optional<double> &value)
{
    return value ? QString::number(std::round(*value * 10) / 10) : QString();
}

QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QStringList sessionFields(const SessionRecord &session, const ReadingSummary &summary,
                          const std::optional<double> &freeMinute)
{
    const QDateTime started = session.startedAt.toLocalTime();
    return {isoDay(started.date()),
            started.time().toString(QStringLiteral("HH:mm")),
            session.endedAt
                ? QString::number((session.startedAt.secsTo(*session.endedAt) + 59) / 60)
                : QString(),
            languageCode(session.language),
            QString::number(summary.texts),
            QString::number(summary.words),
            QString::number(summary.errors),
            QString::number(summary.selfCorrected),
            tenths(summary.accuracy),
            readingBandCode(summary.band),
            tenths(summary.firstPace),
            tenths(summary.repeatedPace),
            tenths(freeMinute)};
}

} // namespace

Result<QList<ReadingFigures>> ChildExport::readings(const QUuid &profileId) const
{
    QList<ReadingFigures> all;
    for (const Language language : allLanguages) {
        const Result<QList<ReadingFigures>> some = m_deps.figures.readings(profileId, language);
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

Result<QList<FreeMinuteResult>> ChildExport::freeMinutes(const QUuid &profileId) const
{
    QList<FreeMinuteResult> all;
    for (const Language language : allLanguages) {
        CHITAI_TRY_ASSIGN(const QList<FreeMinuteResult> some,
                          m_deps.practice.freeMinutes(profileId, language));
        all += some;
    }
    return all;
}

Result<QList<std::pair<Language, WordProgress>>> ChildExport::words(const QUuid &profileId) const
{
    QList<std::pair<Language, WordProgress>> all;
    for (const Language language : allLanguages) {
        const Result<QList<WordProgress>> some = m_deps.figures.words(profileId, language);
        if (!some)
            return tl::unexpected(some.error());
        for (const WordProgress &word : *some)
            all += {language, word};
    }
    return all;
}

Result<QByteArray> ChildExport::sessionsTable(const QUuid &profileId) const
{
    CHITAI_TRY(m_deps.practice.update());
    CHITAI_TRY_ASSIGN(const QList<SessionRecord> sessions, m_deps.sessions.sessions(profileId));
    CHITAI_TRY_ASSIGN(const QList<ReadingFigures> all, readings(profileId));
    QHash<QUuid, QList<ReadingFigures>> bySession;
    for (const ReadingFigures &reading : all)
        bySession[reading.sessionId] += reading;
    CHITAI_TRY_ASSIGN(const QList<FreeMinuteResult> minutes, freeMinutes(profileId));
    QHash<QUuid, std::optional<double>> newestMinute;
    for (const FreeMinuteResult &minute : minutes)
        newestMinute[minute.sessionId] = minute.perMinute();
    QByteArray table = tableLine(
        {QStringLiteral("day"), QStringLiteral("time"), QStringLiteral("minutes"),
         QStringLiteral("language"), QStringLiteral("texts"), QStringLiteral("words"),
         QStringLiteral("errors"), QStringLiteral("self_corrected"), QStringLiteral("accuracy"),
         QStringLiteral("band"), QStringLiteral("first_pace"), QStringLiteral("repeated_pace"),
         QStringLiteral("free_minute")});
    for (auto session = sessions.crbegin(); session != sessions.crend(); ++session)
        table += tableLine(sessionFields(*session, summaryOf(bySession.value(session->id)),
                                         newestMinute.value(session->id)));
    return table;
}

Result<QByteArray> ChildExport::wordsTable(const QUuid &profileId) const
{
    CHITAI_TRY(m_deps.practice.update());
    CHITAI_TRY_ASSIGN(const auto all, words(profileId));
    QByteArray table
        = tableLine({QStringLiteral("language"), QStringLiteral("word"), QStringLiteral("read"),
                     QStringLiteral("clean"), QStringLiteral("marked"), QStringLiteral("last_mark"),
                     QStringLiteral("last_day"), QStringLiteral("due_day"),
                     QStringLiteral("clean_days"), QStringLiteral("tamed_day")});
    for (const auto &[language, word] : all) {
        table += tableLine({languageCode(language), word.word, QString::number(word.read),
                            QString::number(word.clean), QString::number(word.marked),
                            word.lastMark ? wordMarkCode(*word.lastMark) : QString(),
                            isoDay(word.lastDay), isoDay(word.dueDay),
                            QString::number(word.cleanDays), isoDay(word.tamedDay)});
    }
    return table;
}

Result<QByteArray> ChildExport::everything(const Profile &child) const
{
    CHITAI_TRY(m_deps.practice.update());
    CHITAI_TRY_ASSIGN(const QList<SessionRecord> sessions, m_deps.sessions.sessions(child.id));
    QJsonArray sessionList;
    for (auto session = sessions.crbegin(); session != sessions.crend(); ++session) {
        CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, m_deps.sessions.items(session->id));
        sessionList += childSessionJson(*session, items);
    }
    CHITAI_TRY_ASSIGN(const QList<ReadingEvent> events, m_deps.events.ofProfile(child.id));
    QJsonArray eventList;
    for (const ReadingEvent &event : events)
        eventList += childEventJson(event);
    CHITAI_TRY_ASSIGN(const QList<ReadingFigures> figures, readings(child.id));
    QJsonArray readingList;
    for (const ReadingFigures &reading : figures)
        readingList += childReadingJson(reading);
    CHITAI_TRY_ASSIGN(const QList<FreeMinuteResult> minutes, freeMinutes(child.id));
    QJsonArray minuteList;
    for (const FreeMinuteResult &minute : minutes)
        minuteList += childMinuteJson(minute);
    CHITAI_TRY_ASSIGN(const auto words, this->words(child.id));
    QJsonArray wordList;
    for (const auto &[language, word] : words)
        wordList += childWordJson(language, word);
    CHITAI_TRY_ASSIGN(const QList<ChildGroup> groups, m_deps.groups.all());
    QJsonArray groupList;
    for (const ChildGroup &group : groups) {
        if (group.children.contains(child.id))
            groupList += group.name;
    }
    QJsonObject letters;
    for (const Language language : allLanguages) {
        CHITAI_TRY_ASSIGN(const LetterChoice choice,
                          m_deps.practice.letterChoice(child.id, language));
        if (choice != LetterChoice())
            letters.insert(languageCode(language), choice.toJson());
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("chitai-child")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("child"), childProfileJson(child)},
                                     {QStringLiteral("groups"), groupList},
                                     {QStringLiteral("letters"), letters},
                                     {QStringLiteral("sessions"), sessionList},
                                     {QStringLiteral("events"), eventList},
                                     {QStringLiteral("readings"), readingList},
                                     {QStringLiteral("free_minutes"), minuteList},
                                     {QStringLiteral("words"), wordList}})
        .toJson();
}

} // namespace chitai
