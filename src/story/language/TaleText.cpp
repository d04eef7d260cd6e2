// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/TaleText.h"

#include <QRegularExpression>

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
        if (const std::optional<NameCase> nameCase = nameCaseOf(inside)) {
            result += character.form(*nameCase);
        } else if (inside.contains(u'|')) {
            const bool isFeminine = character.gender == Gender::Feminine;
            result += inside.section(u'|', isFeminine ? 1 : 0, isFeminine ? 1 : 0);
        } else {
            result += values.value(inside);
        }
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
