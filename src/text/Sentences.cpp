// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sentences.h"

#include "base/ExpressionMatch.h"
#include "text/Abbreviations.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace chitai {

namespace {

/// Follows the quotation marks of a text. Straight ones open and close in turn.
class Quotations
{
public:
    explicit Quotations(Language language)
        : m_opening(language == Language::German ? u'„' : u'“')
        , m_closing(language == Language::German ? u'“' : u'”')
    {
    }

    void take(QChar character)
    {
        if (character == u'«' || character == m_opening)
            ++m_depth;
        else if (character == u'»' || character == m_closing)
            m_depth = std::max(0, m_depth - 1);
        else if (character == u'"')
            m_isStraight = !m_isStraight;
    }
    [[nodiscard]] bool isOpen() const { return m_depth > 0 || m_isStraight; }

private:
    QChar m_opening;
    QChar m_closing;
    int m_depth = 0;
    bool m_isStraight = false;
};

/// Whether the quotation that the text ends within, if it does, is closed soon; one that is not is
/// a slip.
bool isClosedSoon(Quotations quotations, QStringView rest)
{
    constexpr qsizetype longest = 600;
    if (!quotations.isOpen())
        return false;
    for (const QChar character : rest.left(longest)) {
        quotations.take(character);
        if (!quotations.isOpen())
            return true;
    }
    return false;
}

/// The words at the front with the blanks between them, as many as it takes to tell who spoke.
QStringView firstWords(QStringView rest)
{
    qsizetype end = 0;
    for (int blanks = 0; end < rest.size(); ++end) {
        const QChar character = rest[end];
        if (character == u' ' ? ++blanks > 5 : !character.isLetterOrNumber() && character != u'_')
            break;
    }
    return rest.first(end);
}

/// "Hello!" Nell said. The quotation has ended, and who spoke is told behind it.
bool tellsWhoSpoke(QStringView sentence, QStringView rest, Language language)
{
    static const QRegularExpression english(QStringLiteral(
        "^\\s*(?!(?:Then|So|And|But|Now|When|Where|What|There|Here|That|Suddenly)\\b)"
        "(?:[A-Z]\\w*|The \\w+)(?: \\w+)? (?:said|says|asked|asks|cried|called|calls|answered|"
        "replied|whispered|shouted|yelled|exclaimed|murmured|added|squeaked|growled)\\b"));
    static const QRegularExpression german(QStringLiteral(
        "^\\s*(?!(?:Dann|Da|So|Und|Aber|Nun|Jetzt|Plötzlich)\\b)"
        "(?:[A-ZÄÖÜ]\\w*|(?:Der|Die|Das) \\w+) (?:sagte|sagt|fragte|fragt|rief|ruft|antwortete|"
        "flüsterte|meinte|schrie|murmelte|brummte)\\b"));
    if (!QStringView(u"\"”“»’'").contains(sentence.back()))
        return false;
    if (language == Language::Russian)
        return false; // a dash says it
    return hasMatch(language == Language::German ? german : english, firstWords(rest));
}

/// Goes through a paragraph once. A sentence may have many places where it could end, as in
/// "a! a! a!", so that none of them may cost a look at the whole of it, or at all that follows.
class ParagraphSplitter
{
public:
    ParagraphSplitter(QStringView paragraph, Language language)
        : m_paragraph(paragraph)
        , m_language(language)
        , m_quotations(language)
    {
    }

    void split(QStringList &sentences)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, m_paragraph.data(),
                                   m_paragraph.size());
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            const QStringView sentence = m_paragraph.sliced(start, end - start).trimmed();
            take(end);
            if (sentence.isEmpty() || (end < m_paragraph.size() && continues(sentence)))
                continue;
            sentences += sentence.toString();
            start = end;
            m_quotations = Quotations(m_language);
        }
        const QStringView left = m_paragraph.sliced(start).trimmed();
        if (!left.isEmpty())
            sentences += left.toString();
    }

private:
    void take(qsizetype end)
    {
        for (; m_end < end; ++m_end)
            m_quotations.take(m_paragraph[m_end]);
    }

    /// The next one from here on that is like this; `known` was the one before.
    template <typename IsIt>
    qsizetype next(qsizetype &known, IsIt isIt) const
    {
        known = std::max(known, m_end);
        while (known < m_paragraph.size() && !isIt(m_paragraph[known]))
            ++known;
        return known;
    }

    /// Whether the sentence, which could end here, goes on.
    bool continues(QStringView sentence)
    {
        // What somebody says behind a dash, with what is told in between: — Привет! — Варя
        // улыбнулась.
        if (isSpeechDash(sentence.front()) && sentence.size() > 1 && sentence[1].isSpace())
            return true;
        if (isSpeechDash(sentence.back())) // «Привет!» — Варя
            return true;
        // "Да!" — сказал он. What follows goes on in lower case, perhaps after a dash.
        const qsizetype first = next(m_letter, [](QChar c) { return c.isLetter() || c.isDigit(); });
        if (first < m_paragraph.size() && m_paragraph[first].isLower())
            return true;
        const QStringView rest = m_paragraph.sliced(m_end);
        const qsizetype word = next(m_word, [](QChar c) { return c.isLetterOrNumber(); });
        return endsWithAbbreviation(sentence, m_paragraph.sliced(word), m_language)
            || tellsWhoSpoke(sentence, rest, m_language) || isClosedSoon(m_quotations, rest);
    }

    const QStringView m_paragraph;
    const Language m_language;
    Quotations m_quotations; // since the sentence began
    qsizetype m_end = 0;
    qsizetype m_word = 0; // where the next letter or number stands
    qsizetype m_letter = 0; // where the next letter or digit stands
};

} // namespace

bool isSpeechDash(QChar character)
{
    return character == u'—' || character == u'–' || character == u'-';
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?…][\"'»“”’)]*\\s*$"));
    return end.match(text).hasMatch();
}

QStringList splitSentences(const QString &text, Language language)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\r?\\n\\s*\\n"));
    QStringList sentences;
    for (const QString &part : text.split(emptyLine)) {
        const QString paragraph = part.simplified();
        ParagraphSplitter(paragraph, language).split(sentences);
    }
    return sentences;
}

} // namespace chitai
