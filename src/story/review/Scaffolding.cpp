// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/Scaffolding.h"

#include "story/review/ScaffoldingSigns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace chitai {

namespace {

const ScaffoldingSigns &scaffoldingSigns()
{
    static const ScaffoldingSigns signs;
    return signs;
}

QString withoutThoughts(QString text)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    text.remove(signs.thought);
    text.remove(signs.analysisChannel);
    text.remove(signs.thoughtThatOnlyEnds);
    text.remove(signs.thoughtThatOnlyBegins);
    return text;
}

QString withoutTokens(QString text)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    const QRegularExpressionMatch other = signs.turnOfOther.match(text);
    if (other.hasMatch() && other.capturedStart() > 0)
        text.truncate(other.capturedStart());
    text.remove(signs.turnOfModel);
    text.remove(signs.token);
    return text;
}

QString withoutTags(QString text)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    text.remove(signs.comment);
    text.remove(signs.unseenElement);
    text.replace(signs.entryTag, QStringLiteral("\n- "));
    text.replace(signs.blockTag, QStringLiteral("\n"));
    text.remove(signs.inlineTag);
    for (const auto &[entity, character] : signs.entities)
        text.replace(QLatin1StringView(entity), QString(character), Qt::CaseInsensitive);
    text.remove(signs.pictureLink);
    text.replace(signs.link, QStringLiteral("\\1"));
    return text;
}

QString withoutEmoji(QString text)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    text.replace(signs.keycap, QStringLiteral("\\1."));
    text.remove(signs.emoji);
    return text;
}

QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            texts += entry.toString();
        else if (entry.isObject())
            texts += textsOf(entry[u"text"]);
    }
    return texts;
}

/// The story that a JSON document holds; the reply itself where it holds none.
QString outOfJson(const QString &reply)
{
    static const QStringList storyKeys{QStringLiteral("story"),     QStringLiteral("text"),
                                       QStringLiteral("sentences"), QStringLiteral("content"),
                                       QStringLiteral("reply"),     QStringLiteral("response"),
                                       QStringLiteral("message"),   QStringLiteral("narration"),
                                       QStringLiteral("answer"),    QStringLiteral("paragraphs")};
    static const QStringList choiceKeys{QStringLiteral("choices"), QStringLiteral("options"),
                                        QStringLiteral("actions")};
    QStringList lines = reply.split(u'\n');
    lines.removeIf(
        [](const QString &line) { return scaffoldingSigns().fence.match(line).hasMatch(); });
    const QString bare = lines.join(u'\n').trimmed();
    if (!bare.startsWith(u'{'))
        return reply;
    const QJsonObject object = QJsonDocument::fromJson(bare.toUtf8()).object();
    const auto firstOf = [&object](const QStringList &keys) {
        for (const QString &key : keys) {
            if (const QStringList texts = textsOf(object.value(key)); !texts.isEmpty())
                return texts;
        }
        return QStringList();
    };
    const QStringList story = firstOf(storyKeys);
    if (story.isEmpty())
        return reply;
    QString text = story.join(u'\n') + u'\n';
    for (const QString &choice : firstOf(choiceKeys))
        text += u"\n- " + choice;
    return text;
}

/// Whether nothing of a line belongs to the story.
bool isAside(const QString &line)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    if (signs.note.match(line).hasMatch() || signs.titleLine.match(line).hasMatch())
        return true;
    const QRegularExpressionMatch heading = signs.headingLine.match(line);
    if (!heading.hasMatch())
        return false;
    const QString words = heading.captured(1) + heading.captured(2);
    return !signs.sentenceEnd.match(words).hasMatch() && !signs.anyEntry.match(words).hasMatch();
}

/// Takes away what stands before the story.
void dropIntroduction(QStringList &lines)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    constexpr int mostLines = 3;
    for (int i = 0; i < mostLines; ++i) {
        while (!lines.isEmpty() && lines.front().trimmed().isEmpty())
            lines.removeFirst();
        if (lines.size() < 2)
            break;
        if (!signs.introduction.match(lines.front()).hasMatch())
            break;
        lines.removeFirst();
    }
    if (!lines.isEmpty())
        lines.front().remove(signs.introductionOfLine);
    // A first line without an end, and room below it: a title.
    const bool isTitle = lines.size() > 2 && lines[1].trimmed().isEmpty()
        && !signs.sentenceEnd.match(lines.front()).hasMatch()
        && !signs.anyEntry.match(lines.front()).hasMatch()
        && lines.front().split(u' ', Qt::SkipEmptyParts).size()
            <= ScaffoldingSigns::mostWordsOfTitle
        && !lines.front().trimmed().endsWith(u':');
    if (isTitle)
        lines.removeFirst();
}

void dropOffer(QStringList &lines)
{
    while (lines.size() > 1
           && (lines.back().trimmed().isEmpty()
               || scaffoldingSigns().offer.match(lines.back()).hasMatch()))
        lines.removeLast();
}

} // namespace

QString withoutScaffolding(const QString &reply)
{
    const ScaffoldingSigns &signs = scaffoldingSigns();
    const QString text
        = withoutEmoji(withoutTags(outOfJson(withoutTokens(withoutThoughts(reply)))));
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        if (signs.lineOfOther.match(line).hasMatch() && !lines.join(QString()).trimmed().isEmpty())
            break;
        if (signs.fence.match(line).hasMatch())
            continue;
        line.remove(signs.label);
        if (!isAside(line))
            lines += line;
    }
    dropIntroduction(lines);
    dropOffer(lines);
    return lines.join(u'\n');
}

bool looksLikeScaffolding(const QString &sentence)
{
    return scaffoldingSigns().signOfMachine.match(sentence).hasMatch()
        || scaffoldingSigns().speechOfMachine.match(sentence).hasMatch();
}

} // namespace chitai
