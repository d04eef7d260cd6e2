// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/DraftStore.h"

#include "storage/SettingsStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chitai {

namespace {

constexpr QLatin1StringView draftsKey("story_drafts");
constexpr qsizetype mostDrafts = 40;

QJsonArray read(const SettingsStore &settings)
{
    return QJsonDocument::fromJson(settings.value(draftsKey).value_or(QString()).toUtf8()).array();
}

bool isAbout(const QJsonValue &stored, const StoryDraft &draft)
{
    return stored[u"session"].toString() == draft.sessionId
        && stored[u"message"].toInteger() == draft.messageNumber;
}

void insertId(QJsonObject &object, const QString &key, const QUuid &id)
{
    if (!id.isNull())
        object.insert(key, id.toString(QUuid::WithoutBraces));
}

QJsonArray toJson(const QList<LineDecision> &decisions)
{
    QJsonArray array;
    for (const LineDecision &decision : decisions) {
        QJsonObject object{{QStringLiteral("state"), draftStateName(decision.state)}};
        if (decision.isOnItsWay)
            object.insert(QStringLiteral("on_its_way"), true);
        if (decision.isRead)
            object.insert(QStringLiteral("read"), true);
        insertId(object, QStringLiteral("session_item"), decision.sessionItem);
        insertId(object, QStringLiteral("last_item"), decision.lastItem);
        if (decision.text)
            object.insert(QStringLiteral("text"), *decision.text);
        array += object;
    }
    return array;
}

QList<LineDecision> decisionsFromJson(const QJsonValue &json)
{
    QList<LineDecision> decisions;
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject object = value.toObject();
        LineDecision decision{.state = draftStateFromName(object[u"state"].toString()),
                              .sessionItem = QUuid::fromString(object[u"session_item"].toString()),
                              .lastItem = QUuid::fromString(object[u"last_item"].toString()),
                              .isOnItsWay = object[u"on_its_way"].toBool(),
                              .isRead = object[u"read"].toBool()};
        if (object.contains(u"text"))
            decision.text = object[u"text"].toString();
        decisions += decision;
    }
    return decisions;
}

QJsonObject toJson(const StoryDraft &draft)
{
    QJsonObject others;
    for (auto version = draft.decisions.cbegin(); version != draft.decisions.cend(); ++version) {
        if (version.key() != draft.originalFingerprint)
            others.insert(version.key(), toJson(version.value()));
    }
    return {
        {QStringLiteral("session"), draft.sessionId},
        {QStringLiteral("message"), draft.messageNumber},
        {QStringLiteral("told"), draft.originalFingerprint},
        {QStringLiteral("versions"), QJsonArray::fromStringList(draft.versions)},
        {QStringLiteral("lines"), toJson(draft.lineDecisions())},
        {QStringLiteral("decisions"), others},
        {QStringLiteral("reading_session"), draft.readingSession.toString(QUuid::WithoutBraces)}};
}

} // namespace

void DraftStore::restore(StoryDraft &draft) const
{
    for (const QJsonValue stored : read(m_settings)) {
        if (!isAbout(stored, draft))
            continue;
        for (const QJsonValue version : stored[u"versions"].toArray())
            draft.versions += version.toString();
        draft.decisions.clear();
        const QJsonObject others = stored[u"decisions"].toObject();
        for (auto version = others.constBegin(); version != others.constEnd(); ++version)
            draft.decisions.insert(version.key(), decisionsFromJson(version.value()));
        const QString shown = stored[u"told"].toString();
        draft.decisions.insert(shown, decisionsFromJson(stored[u"lines"]));
        if (draft.applyDecisions(draft.decisions.value(draft.originalFingerprint))
            && shown == draft.originalFingerprint)
            draft.readingSession = QUuid::fromString(stored[u"reading_session"].toString());
    }
}

Result<void> DraftStore::save(const StoryDraft &draft)
{
    QJsonArray drafts = read(m_settings);
    for (qsizetype i = drafts.size() - 1; i >= 0; --i) {
        if (isAbout(drafts[i], draft))
            drafts.removeAt(i);
    }
    drafts += toJson(draft);
    while (drafts.size() > mostDrafts)
        drafts.removeFirst();
    return m_settings.setValue(
        draftsKey, QString::fromUtf8(QJsonDocument(drafts).toJson(QJsonDocument::Compact)));
}

QList<QUuid> DraftStore::itemsAfter(const QString &storySessionId, qint64 messageNumber) const
{
    QList<QUuid> items;
    for (const QJsonValue stored : read(m_settings)) {
        if (stored[u"session"].toString() != storySessionId
            || stored[u"message"].toInteger() <= messageNumber)
            continue;
        for (const LineDecision &decision : decisionsFromJson(stored[u"lines"]))
            items += decision.sessionItem;
    }
    return items;
}

bool DraftStore::hasSentTo(const QUuid &readingSession) const
{
    const QJsonArray drafts = read(m_settings);
    return std::any_of(drafts.begin(), drafts.end(), [&readingSession](const QJsonValue &stored) {
        const QJsonArray lines = stored[u"lines"].toArray();
        return QUuid::fromString(stored[u"reading_session"].toString()) == readingSession
            || std::any_of(lines.begin(), lines.end(),
                           [](const QJsonValue &line) { return line[u"on_its_way"].toBool(); });
    });
}

} // namespace chitai
