// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sentences.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace chitai {

namespace {

/// Words that end in a full stop without ending a sentence.
const QStringList &abbreviations(Language language)
{
    static const QStringList russian{
        QStringLiteral("т."),   QStringLiteral("е."),   QStringLiteral("д."),
        QStringLiteral("г."),   QStringLiteral("ул."),  QStringLiteral("им."),
        QStringLiteral("см."),  QStringLiteral("стр."), QStringLiteral("руб."),
        QStringLiteral("коп."), QStringLiteral("др."),  QStringLiteral("п.")};
    static const QStringList german{
        QStringLiteral("z."),  QStringLiteral("b."),    QStringLiteral("d."),
        QStringLiteral("h."),  QStringLiteral("u."),    QStringLiteral("a."),
        QStringLiteral("dr."), QStringLiteral("hr."),   QStringLiteral("fr."),
        QStringLiteral("nr."), QStringLiteral("st."),   QStringLiteral("bzw."),
        QStringLiteral("ca."), QStringLiteral("prof."), QStringLiteral("str.")};
    static const QStringList english{QStringLiteral("mr."),  QStringLiteral("mrs."),
                                     QStringLiteral("ms."),  QStringLiteral("dr."),
                                     QStringLiteral("st."),  QStringLiteral("e.g."),
                                     QStringLiteral("i.e."), QStringLiteral("vs."),
                                     QStringLiteral("no."),  QStringLiteral("prof.")};
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

/// Whether a text that ends here, and goes on with `rest`, is still in its sentence.
bool continues(QStringView sentence, QStringView rest, Language language)
{
    const QString last = sentence.mid(sentence.lastIndexOf(u' ') + 1)
                             .toString()
                             .toLower()
                             .remove(QLatin1Char('('));
    if (last.endsWith(u'.')) {
        if (abbreviations(language).contains(last))
            return true;
        const QStringView stem = QStringView(last).chopped(1);
        const bool isInitial = stem.size() == 1 && stem.front().isLetter()
            && sentence[sentence.size() - 2].isUpper();
        if (isInitial)
            return true;
        const bool isOrdinal = stem.size() <= 2
            && std::all_of(stem.begin(), stem.end(), [](QChar digit) { return digit.isDigit(); });
        if (language == Language::German && isOrdinal)
            return true;
    }
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

QStringList splitSentences(const QString &text, Language language)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\r?\\n\\s*\\n"));
    QStringList sentences;
    for (const QString &paragraph : text.split(emptyLine))
        splitParagraph(paragraph.simplified(), language, sentences);
    return sentences;
}

} // namespace chitai
