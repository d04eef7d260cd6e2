// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Text.h"

#include "base/Verses.h"

#include <QStringList>
#include <algorithm>

namespace chitai {

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString oneLine(const QString &text)
{
    QStringList lines = versesOf(text);
    lines.removeAll(QString());
    return lines.join(QStringLiteral(" / "));
}

QString bareWord(const QString &word)
{
    const auto belongs = [](QChar letter) {
        return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
    };
    const auto first = std::find_if(word.cbegin(), word.cend(), belongs);
    const auto end = std::find_if(word.crbegin(), word.crend(), belongs).base();
    return first < end ? word.mid(first - word.cbegin(), end - first) : word;
}

QString firstCharacters(const QString &text, qsizetype count)
{
    qsizetype end = 0;
    for (qsizetype taken = 0; taken < count && end < text.size(); ++taken) {
        const bool isPair = text[end].isHighSurrogate() && end + 1 < text.size()
            && text[end + 1].isLowSurrogate();
        end += isPair ? 2 : 1;
    }
    return text.left(end);
}

} // namespace chitai
