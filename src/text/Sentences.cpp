// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sentences.h"

#include "base/ExpressionMatch.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace chitai {

namespace {

QStringList wordsOf(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Words that end in a full stop without ending a sentence.
const QStringList &abbreviations(Language language)
{
    static const QStringList russian = wordsOf("т. е. д. г. ул. им. см. стр. руб. коп. др. п.");
    static const QStringList german
        = wordsOf("z. b. d. h. u. a. dr. hr. fr. nr. st. bzw. ca. prof. str.");
    static const QStringList english = wordsOf("mr. mrs. ms. dr. st. e.g. i.e. vs. prof.");
    switch (language) {
    case Language::Russian:
        return russian;
    case Language::German:
        return german;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE();
}

/// With a capital they begin a sentence, and are no name behind an abbreviation.
bool beginsSentence(const QString &word, Language language)
{
    static const QStringList russian = wordsOf(
        "Я Ты Он Она Оно Мы Вы Они И А Но Да Нет Это Вот Тут Там Так Потом Тогда Вдруг Где "
        "Кто Что Как Когда Все Всё В На С У За К По Его Её Ее Их");
    static const QStringList german
        = wordsOf("Ich Du Er Sie Es Wir Ihr Und Aber Oder Da Dann Dort Hier So Was Wer Wie Wo Wann "
                  "Der Die Das Ein Eine Im In Am Auf Nun Plötzlich");
    static const QStringList english = wordsOf(
        "I You He She It We They And But Or So Then There Here What Who How Where When The "
        "A An In On At Now Suddenly His Her Their");
    switch (language) {
    case Language::Russian:
        return russian.contains(word);
    case Language::German:
        return german.contains(word);
    case Language::English:
        return english.contains(word);
    }
    Q_UNREACHABLE();
}

QString firstWord(QStringView rest)
{
    qsizetype start = 0;
    while (start < rest.size() && !rest[start].isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < rest.size() && rest[end].isLetterOrNumber())
        ++end;
    return rest.mid(start, end - start).toString();
}

/// Whether the full stop at the end is that of an abbreviation, an initial or an ordinal.
bool endsWithAbbreviation(QStringView sentence, const QString &next, Language language)
{
    const QString last = sentence.mid(sentence.lastIndexOf(u' ') + 1)
                             .toString()
                             .toLower()
                             .remove(QLatin1Char('('));
    if (!last.endsWith(u'.'))
        return false;
    // "No. 5", but "Oh, no."
    if (language == Language::English && last == u"no.")
        return !next.isEmpty() && next.front().isDigit();
    if (abbreviations(language).contains(last)) {
        // "и т. д. Кот спал."
        const bool endsList = language == Language::Russian
            && (last == u"д." || last == u"п." || last == u"др.") && !next.isEmpty()
            && next.front().isUpper();
        return !endsList && !beginsSentence(next, language);
    }
    const QStringView stem = QStringView(last).chopped(1);
    const bool isInitial
        = stem.size() == 1 && stem.front().isLetter() && sentence[sentence.size() - 2].isUpper();
    if (isInitial)
        return next.size() == 1 || !beginsSentence(next, language);
    const bool isNumber = !stem.isEmpty() && stem.size() <= 2
        && std::all_of(stem.begin(), stem.end(), [](QChar digit) { return digit.isDigit(); });
    return language == Language::German && isNumber && !beginsSentence(next, language);
}

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
    const QChar m_opening;
    const QChar m_closing;
    int m_depth = 0;
    bool m_isStraight = false;
};

/// Whether the text ends within a quotation that is closed soon; one that is not is a slip.
bool endsWithinQuotation(QStringView sentence, QStringView rest, Language language)
{
    constexpr qsizetype longest = 600;
    Quotations quotations(language);
    for (const QChar character : sentence)
        quotations.take(character);
    if (!quotations.isOpen())
        return false;
    for (const QChar character : rest.left(longest)) {
        quotations.take(character);
        if (!quotations.isOpen())
            return true;
    }
    return false;
}

/// "Hello!" Nell said. The quotation has ended, and who spoke is told behind it.
bool tellsWhoSpoke(QStringView sentence, QStringView rest, Language language)
{
    static const QRegularExpression closed(QStringLiteral("[\"”“»’']$"));
    static const QRegularExpression english(QStringLiteral(
        "^\\s*(?!(?:Then|So|And|But|Now|When|Where|What|There|Here|That|Suddenly)\\b)"
        "(?:[A-Z]\\w*|The \\w+)(?: \\w+)? (?:said|says|asked|asks|cried|called|calls|answered|"
        "replied|whispered|shouted|yelled|exclaimed|murmured|added|squeaked|growled)\\b"));
    static const QRegularExpression german(QStringLiteral(
        "^\\s*(?!(?:Dann|Da|So|Und|Aber|Nun|Jetzt|Plötzlich)\\b)"
        "(?:[A-ZÄÖÜ]\\w*|(?:Der|Die|Das) \\w+) (?:sagte|sagt|fragte|fragt|rief|ruft|antwortete|"
        "flüsterte|meinte|schrie|murmelte|brummte)\\b"));
    if (!hasMatch(closed, sentence))
        return false;
    if (language == Language::Russian)
        return false; // a dash says it
    return hasMatch(language == Language::German ? german : english, rest);
}

/// Whether a text that ends here, and goes on with `rest`, is still in its sentence.
bool continues(QStringView sentence, QStringView rest, Language language)
{
    // What somebody says behind a dash, with what is told in between: — Привет! — Варя улыбнулась.
    const QChar first = sentence.front();
    if (isSpeechDash(first) && sentence.size() > 1 && sentence[1].isSpace())
        return true;
    if (isSpeechDash(sentence.back())) // «Привет!» — Варя
        return true;
    if (endsWithAbbreviation(sentence, firstWord(rest), language)
        || tellsWhoSpoke(sentence, rest, language) || endsWithinQuotation(sentence, rest, language))
        return true;
    // "Да!" — сказал он. What follows goes on in lower case, perhaps after a dash.
    for (const QChar character : rest) {
        if (character.isLetter())
            return character.isLower();
        if (character.isDigit())
            return false;
    }
    return false;
}

void splitParagraph(const QString &paragraph, Language language, QStringList &sentences)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView sentence = QStringView(paragraph).mid(start, end - start).trimmed();
        if (sentence.isEmpty()
            || (end < paragraph.size()
                && continues(sentence, QStringView(paragraph).mid(end), language)))
            continue;
        sentences += sentence.toString();
        start = end;
    }
    const QStringView left = QStringView(paragraph).mid(start).trimmed();
    if (!left.isEmpty())
        sentences += left.toString();
}

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
    for (const QString &paragraph : text.split(emptyLine))
        splitParagraph(paragraph.simplified(), language, sentences);
    return sentences;
}

} // namespace chitai
