// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/SentencePlace.h"

#include "text/WordLetters.h"

#include <algorithm>

namespace chitai {

namespace {

// How far is looked, so that a text of blanks alone costs no more than another one.
constexpr qsizetype reach = 64;

constexpr QStringView quotes = u"\"'«»„“”‚‘’‹›";

} // namespace

bool isAtSentenceStart(QStringView text, qsizetype place)
{
    bool isQuoted = false;
    const qsizetype last = std::max<qsizetype>(place - reach, 0);
    while (place > last) {
        const QChar before = text[--place];
        if (before == u'\n' || QStringView(u".!?…").contains(before))
            return true;
        if (quotes.contains(before))
            isQuoted = true;
        else if (!before.isSpace() && !isDash(before) && !QStringView(u"*_#>()[]").contains(before))
            return isQuoted;
    }
    return place == 0;
}

QStringView wordBehind(QStringView text, qsizetype place)
{
    text = text.left(place + reach);
    qsizetype start = place;
    while (start < text.size() && text[start].isSpace() && text[start] != u'\n')
        ++start;
    if (start == place)
        return {};
    qsizetype end = start;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(start, end - start);
}

bool hasMarkBehind(QStringView text, qsizetype place)
{
    text = text.left(place + reach);
    while (place < text.size() && text[place].isSpace() && text[place] != u'\n')
        ++place;
    return place >= text.size() || QStringView(u"\n,;:.!?…").contains(text[place]);
}

bool isLinked(QStringView text, const TextWord &left, const TextWord &right)
{
    return right.start == left.end + 1 && isDash(text[left.end]);
}

} // namespace chitai
