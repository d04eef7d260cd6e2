// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ClassWords.h"

#include <QLocale>

namespace chitai {

namespace {

constexpr qint64 daysTold = 30; // of a day that is longer ago, its date is told

} // namespace

QString ClassWords::last(const ChildAtAGlance &child, const QDate &today)
{
    if (!child.lastDay.isValid())
        return tr("has not read yet");
    const qint64 days = child.lastDay.daysTo(today);
    if (days <= 0)
        return tr("read today");
    if (days == 1)
        return tr("read yesterday");
    if (days <= daysTold)
        return tr("read %n day(s) ago", "", int(days));
    return tr("read on %1").arg(QLocale().toString(child.lastDay, QLocale::ShortFormat));
}

QString ClassWords::days(const ChildAtAGlance &child)
{
    const auto read = int(child.days.count(true));
    if (read == 0)
        return {};
    return tr("%1 of %2 days").arg(read).arg(child.days.size()) % QStringLiteral(", ")
        % tr("%n minute(s)", "", child.minutes);
}

QString ClassWords::due(const ChildAtAGlance &child)
{
    QStringList due;
    if (child.dueWords > 0)
        due += tr("%n hard word(s) due", "", child.dueWords);
    if (!child.letters.isEmpty())
        due += tr("next: %1", "letters").arg(child.letters.join(QStringLiteral(" ")));
    return due.join(QStringLiteral(" · "));
}

QString ClassWords::missed(const QStringList &names, qsizetype children)
{
    if (children == 0)
        return {};
    if (names.isEmpty())
        return tr("Everybody has read in the last seven days.");
    if (names.size() == children)
        return tr("Nobody has read for seven days.");
    return tr("Not read for seven days: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace chitai
