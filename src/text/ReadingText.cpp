// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"

#include "base/DisplayFacts.h"
#include "base/Verses.h"
#include "text/Syllabifier.h"

#include <QStringBuilder>
#include <algorithm>
#include <utility>

namespace chitai {

namespace {

// What the protocol leaves out of words (docs/protocol-reading.md).
bool isDropped(QChar character)
{
    return QStringView(facts::words::dropped).contains(character);
}

/// Signs that a sentence is read with. Pictures are none: hearts, stars, notes, smileys, hands.
bool isSignOfWords(char32_t character)
{
    return QStringView(u"°№©®™℃℉➕➖➗&%‰§#@").contains(QChar(char16_t(character)));
}

bool isReadAloud(char32_t character)
{
    if (QChar::isLetterOrNumber(character))
        return true;
    switch (QChar::category(character)) {
    case QChar::Symbol_Math: {
        const bool isArrow = (character >= 0x2190 && character <= 0x21ff)
            || (character >= 0x27f0 && character <= 0x27ff)
            || (character >= 0x2900 && character <= 0x297f);
        const bool isShape
            = character >= 0x25a0 && character <= 0x266f; // of a list, a flat, a sharp
        return character != U'|' && character != U'~' && !isArrow && !isShape;
    }
    case QChar::Symbol_Currency:
        return true;
    default:
        return character <= 0xffff && isSignOfWords(character);
    }
}

bool isDoubleQuote(QChar character)
{
    return QStringView(u"\"“”„‟«»").contains(character);
}

qsizetype doubleQuotes(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDoubleQuote);
}

/// Whether a mark that stands alone opens what follows it. Which quotation marks do that is another
/// matter in each language, so they take turns.
bool opens(QStringView mark, qsizetype quotesBefore)
{
    if (isDoubleQuote(mark.back()))
        return (quotesBefore + doubleQuotes(mark)) % 2 == 1;
    const QChar::Category category = mark.back().category();
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote
        || mark.back() == u'¿' || mark.back() == u'¡';
}

QString withoutDropped(QString text)
{
    return text.removeIf(isDropped);
}

/// The syllables of a word, and the same as it is written. What the word lacks parts syllables, as
/// every mark does, and goes with the syllable before it; at the beginning with the first.
struct WordPieces
{
    QStringList syllables;
    QStringList shown;
};

WordPieces piecesOf(const QString &written, const Syllabifier &syllabifier)
{
    WordPieces pieces;
    QString before;
    for (const QString &piece : syllabifier.split(written)) {
        const QString syllable = withoutDropped(piece);
        if (!syllable.isEmpty()) {
            pieces.syllables += syllable;
            pieces.shown += before + piece;
            before.clear();
        } else if (pieces.shown.isEmpty()) {
            before += piece;
        } else {
            pieces.shown.back() += piece;
        }
    }
    return pieces;
}

/// Makes a text ready, written word by written word.
class TextReader
{
public:
    explicit TextReader(const Syllabifier &syllabifier)
        : m_syllabifier(syllabifier)
    {
    }

    void addLine(const QString &line)
    {
        const qsizetype first = m_text.words.size();
        m_isLineStart = true;
        m_joinsNext = false;
        m_hasGap = m_hasGap || line.isEmpty();
        for (const QString &written : line.split(u' ', Qt::SkipEmptyParts))
            addWritten(written);
        if (m_text.words.size() == first)
            return;
        m_text.verses += first;
        if (std::exchange(m_hasGap, false) && first > 0)
            m_text.stanzas += first;
    }

    [[nodiscard]] ReadingText result()
    {
        if (!m_marksBefore.isEmpty() && !m_text.shown.isEmpty())
            m_text.shown.back().back() += u' ' + m_marksBefore.trimmed();
        if (m_text.marks.size() == m_text.words.size())
            m_text.marks.clear();
        if (m_text.verses.size() < 2)
            m_text.verses.clear();
        return m_text;
    }

private:
    void addWritten(const QString &written)
    {
        const bool isMark = isOnlyMarks(written);
        const bool goesAhead = isMark && (m_isLineStart || opens(written, m_quotes));
        m_isLineStart = m_isLineStart && isMark;
        m_quotes += doubleQuotes(written);
        const WordPieces pieces = piecesOf(written, m_syllabifier);
        if (pieces.syllables.isEmpty()) {
            // What follows a mark that waits for its word waits too, or they would change places.
            if (goesAhead || m_text.shown.isEmpty() || !m_marksBefore.isEmpty())
                m_marksBefore += written + u' ';
            else
                m_text.shown.back().back() += u' ' + written;
            return;
        }
        const qsizetype index = m_text.words.size();
        if (isMark)
            m_text.marks += index;
        if (index > 0 && (m_joinsNext || (isMark && !goesAhead)))
            m_text.clinging += index;
        m_joinsNext = goesAhead;
        m_text.words += pieces.syllables.join(QString());
        m_text.syllables += pieces.syllables;
        m_text.shown += pieces.shown;
        m_text.shown.back().front().prepend(m_marksBefore);
        m_marksBefore.clear();
    }

    const Syllabifier &m_syllabifier;
    ReadingText m_text;
    QString m_marksBefore; ///< that words lack, and that stand alone before a word
    qsizetype m_quotes = 0; ///< double quotation marks so far
    bool m_isLineStart = true;
    bool m_hasGap = false; ///< an empty line since the last word
    bool m_joinsNext = false;
};

} // namespace

qsizetype ReadingText::stepNear(qsizetype word, bool forwards) const
{
    const qsizetype last = words.size() - 1;
    const qsizetype asked = std::clamp<qsizetype>(word, 0, std::max<qsizetype>(last, 0));
    for (const qsizetype step : {forwards ? 1 : -1, forwards ? -1 : 1}) {
        for (qsizetype i = asked; i >= 0 && i <= last; i += step) {
            if (!isMark(i))
                return i;
        }
    }
    return asked;
}

qsizetype ReadingText::hostOf(qsizetype word) const
{
    if (!isMark(word))
        return word;
    const auto clings = [this](qsizetype other) {
        return std::binary_search(clinging.cbegin(), clinging.cend(), other);
    };
    for (qsizetype i = word; i > 0 && clings(i); --i) {
        if (!isMark(i - 1))
            return i - 1;
    }
    for (qsizetype i = word + 1; i < words.size() && clings(i); ++i) {
        if (!isMark(i))
            return i;
    }
    return word;
}

qsizetype ReadingText::spokenUpTo(qsizetype word) const
{
    const auto next = std::upper_bound(marks.cbegin(), marks.cend(), word);
    return word + 1 - (next - marks.cbegin());
}

bool ReadingText::isMark(qsizetype word) const
{
    return std::binary_search(marks.cbegin(), marks.cend(), word);
}

bool isOnlyMarks(QStringView word)
{
    if (word == u"<3")
        return true; // a heart, as it is typed
    const QList<uint> characters = word.toUcs4();
    return std::none_of(characters.cbegin(), characters.cend(), isReadAloud);
}

ReadingText prepareText(const QString &text, const Syllabifier &syllabifier)
{
    TextReader reader(syllabifier);
    for (const QString &line : versesOf(text))
        reader.addLine(line);
    return reader.result();
}

QList<qsizetype> listedLines(const QList<QStringList> &shown)
{
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < shown.size() && (i == 0 || !lines.isEmpty()); ++i) {
        const QString number = QString::number(lines.size() + 1);
        const QString word = shown[i].join(QString());
        if (word == number % u'.' || word == number % u')')
            lines += i;
    }
    return lines.size() > 1 ? lines : QList<qsizetype>();
}

} // namespace chitai
