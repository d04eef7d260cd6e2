// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameRestorer.h"

#include "story/names/NameLetters.h"

namespace chitai {

namespace {

constexpr qsizetype longestWord = 80; // with marks; no stand-in comes near it

/// Where the first run of characters of a word ends that begins at `from`.
qsizetype endOfRun(QStringView text, qsizetype from)
{
    while (from < text.size()) {
        const char32_t c = codePointAt(text, from);
        if (!canBelongToWord(c))
            break;
        from += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return from;
}

} // namespace

NameRestorer::NameRestorer(const NameMask &mask)
    : m_mask(mask)
{
}

QString NameRestorer::restored(QStringView text) const
{
    QString whole;
    qsizetype copied = 0;
    for (const TextWord &word : wordsOf(text)) {
        if (word.end - word.start > longestWord)
            continue;
        const auto name = m_mask.nameBehind(text.mid(word.start, word.end - word.start));
        if (!name)
            continue;
        whole += text.mid(copied, word.start - copied);
        whole += *name;
        copied = word.end;
    }
    whole += text.mid(copied);
    return whole;
}

QString NameRestorer::feed(const QString &piece)
{
    if (m_mask.isEmpty() || piece.isEmpty())
        return piece;
    const QString joined = m_waiting + piece;
    m_waiting.clear();
    QStringView text = joined;
    QString out;
    if (m_isWithinWord) {
        const qsizetype end = endOfRun(text, 0);
        out += text.left(end);
        text = text.mid(end);
        m_isWithinWord = text.isEmpty();
    }
    const QList<TextWord> words = wordsOf(text);
    if (words.isEmpty() || endOfRun(text, words.back().start) < text.size())
        return out + restored(text);
    const QStringView last = text.mid(words.back().start);
    out += restored(text.chopped(last.size()));
    if (last.size() <= longestWord && m_mask.canBegin(last)) {
        m_waiting = last.toString();
    } else {
        out += last;
        m_isWithinWord = true;
    }
    return out;
}

QString NameRestorer::finish()
{
    return restored(std::exchange(m_waiting, {}));
}

} // namespace chitai
