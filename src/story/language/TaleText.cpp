// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/TaleText.h"

#include "base/ExpressionMatch.h"

namespace chitai {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

std::optional<NameCase> nameCaseOf(QStringView inside)
{
    if (inside == u"name")
        return NameCase::Nominative;
    if (inside.startsWith(u"name."))
        return nameCaseFromKey(inside.mid(5));
    return {};
}

/// Whether a sentence, or what somebody says, begins behind this text and before the rest.
bool isSentenceBegun(QStringView before, QStringView rest)
{
    static const QRegularExpression said(
        QStringLiteral("^ (said|asked|called|cried|shouted|whispered|answered|laughed)\\b"));
    static constexpr QStringView quotes = u"\"«»„“”'(";
    qsizetype end = before.size();
    while (end > 0 && (before[end - 1].isSpace() || quotes.contains(before[end - 1])))
        --end;
    if (end == 0)
        return true;
    const bool isQuoteOpen = !before.back().isSpace() && quotes.contains(before.back());
    if (isQuoteOpen)
        return true;
    const bool isSpeechOver = end < before.size() && quotes.contains(before[end]);
    return QStringView(u".!?…").contains(before[end - 1])
        && !(isSpeechOver && hasMatch(said, rest));
}

} // namespace

QString fillIn(const QString &text, const Character &character,
               const QHash<QString, QString> &values)
{
    QString result;
    qsizetype position = 0;
    QRegularExpressionMatchIterator matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(position, match.capturedStart() - position);
        position = match.capturedEnd();
        const QString inside = match.captured(1);
        QString value;
        if (const std::optional<NameCase> nameCase = nameCaseOf(inside)) {
            value = character.form(*nameCase);
        } else if (inside.contains(u'|')) {
            const bool isFeminine = character.gender == Gender::Feminine;
            value = inside.section(u'|', isFeminine ? 1 : 0, isFeminine ? 1 : 0);
        } else {
            value = values.value(inside);
        }
        if (!value.isEmpty() && isSentenceBegun(result, QStringView(text).mid(position)))
            value[0] = value[0].toUpper();
        result += value;
    }
    result += QStringView(text).mid(position);
    result = result.simplified();
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    return result;
}

QStringList unknownPlaceholders(const QString &text, const QStringList &keys)
{
    QStringList unknown;
    QString rest = text;
    QRegularExpressionMatchIterator matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString inside = match.captured(1);
        if (!nameCaseOf(inside) && inside.count(u'|') != 1 && !keys.contains(inside))
            unknown += match.captured();
    }
    // A brace without its partner would be read out.
    rest.remove(placeholder());
    if (rest.contains(u'{') || rest.contains(u'}'))
        unknown += rest;
    return unknown;
}

} // namespace chitai
