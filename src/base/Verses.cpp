// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Verses.h"

#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

// Verses for children are shorter, and so is nothing that a program has wrapped.
constexpr qsizetype leastFullLine = 40;
constexpr qsizetype leastFullLines = 2; // and one behind them

/// Whether a sentence, or its beginning (:), ends here, in quotation marks and brackets or not.
bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"»«\"“”„’‘')]").contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".!?…:;").contains(line.back());
}

/// The lines behind which a line break was made for want of room; none where lines are meant.
QSet<qsizetype> fullLines(const QStringList &lines)
{
    qsizetype width = 0;
    for (const QString &line : lines)
        width = std::max(width, line.size());
    if (width < leastFullLine)
        return {};
    QSet<qsizetype> full;
    bool goesOn = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString &line = lines[i];
        const QString &next = lines[i + 1];
        if (line.isEmpty() || next.isEmpty())
            continue;
        const qsizetype word = next.indexOf(u' ') < 0 ? next.size() : next.indexOf(u' ');
        if (line.size() + 1 + word > width) {
            full += i;
            goesOn = goesOn || (line.back().isLetter() && next.front().isLower());
        } else if (!endsSentence(line)) {
            return {};
        }
    }
    return goesOn && full.size() >= leastFullLines ? full : QSet<qsizetype>();
}

} // namespace

QStringList versesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += line.simplified();
    const QSet<qsizetype> full = fullLines(lines);
    QStringList verses;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (full.contains(i - 1))
            verses.back() += u' ' + lines[i];
        else
            verses += lines[i];
    }
    return verses;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = versesOf(text);
    lines.removeAll(QString());
    return lines;
}

} // namespace chitai
