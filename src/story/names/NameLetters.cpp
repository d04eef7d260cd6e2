// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameLetters.h"

#include <algorithm>

namespace chitai {

namespace {

// Letters that look alike, at the same places.
constexpr QStringView likeLatin = u"abcehikmoptxyjs";
constexpr QStringView likeCyrillic = u"авсенікмортхујѕ";
constexpr QStringView greek = u"αβεζηικμνορτυχ";
constexpr QStringView likeGreek = u"abezhikmvoptyx";
// Those that look alike as they are printed, capitals and small ones.
constexpr QStringView sameInPrint = u"ABCEHKMOPTXYaceopxyАВСЕНКМОРТХУасеорху";

bool isUnseen(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

bool isLetterOfWord(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool isApostrophe = c >= 0x2b9 && c <= 0x2bf;
    return QChar::isLetter(c) && !isApostrophe;
}

/// Nothing where the word has letters beside the plain Latin and Russian ones.
std::optional<QString> quicklyFolded(QStringView word)
{
    QString folded(word.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < word.size(); ++i) {
        char16_t c = word[i].unicode();
        if ((c >= u'A' && c <= u'Z') || (c >= u'А' && c <= u'Я'))
            c += 0x20;
        else if (c == u'ё' || c == u'Ё')
            c = u'е';
        else if (!(c >= u'a' && c <= u'z') && !(c >= u'а' && c <= u'я'))
            return {};
        folded[i] = c;
    }
    return folded;
}

QString withoutUnseen(QStringView word)
{
    QString seen;
    for (qsizetype i = 0; i < word.size();) {
        const char32_t c = codePointAt(word, i);
        const qsizetype size = QChar::requiresSurrogates(c) ? 2 : 1;
        if (!isUnseen(c))
            seen += word.mid(i, size);
        i += size;
    }
    return seen;
}

/// Letters that have no decomposition.
QStringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

QString mapped(const QString &word, QStringView from, QStringView to)
{
    QString other = word;
    for (QChar &letter : other) {
        if (const qsizetype at = from.indexOf(letter); at >= 0)
            letter = to[at];
    }
    return other;
}

bool hasLetterOf(QStringView word, QChar::Script script)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [script](QChar letter) { return letter.script() == script; });
}

bool isSameInPrint(QStringView word)
{
    return word.size() > 2 && word.front().isUpper()
        && std::all_of(word.cbegin(), word.cend(),
                       [](QChar letter) { return sameInPrint.contains(letter); });
}

QString umlautsAsTwoLetters(QStringView word)
{
    QString two = withoutUnseen(word).normalized(QString::NormalizationForm_C).toLower();
    two.replace(u'ä', QStringLiteral("ae"));
    two.replace(u'ö', QStringLiteral("oe"));
    two.replace(u'ü', QStringLiteral("ue"));
    return two;
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[index + 1]);
    return first.unicode();
}

bool canBelongToWord(char32_t c)
{
    return isLetterOfWord(c) || (c >= 0x80 && (QChar::isMark(c) || isUnseen(c)));
}

QList<TextWord> wordsOf(QStringView text)
{
    QList<TextWord> words;
    bool isWithin = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype next = i + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (isLetterOfWord(c)) {
            if (!isWithin)
                words += {i, next};
            isWithin = true;
            words.back().end = next;
        } else if (isWithin && c >= 0x80 && QChar::isMark(c)) {
            words.back().end = next;
        } else if (!isWithin || !isUnseen(c)) {
            isWithin = false;
        }
        i = next;
    }
    return words;
}

QString foldedWord(QStringView word)
{
    if (std::optional<QString> folded = quicklyFolded(word))
        return *folded;
    const QString parted
        = withoutUnseen(word).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const QChar letter : parted) {
        const QStringView plain = plainLetter(letter);
        if (!plain.isEmpty())
            folded += plain;
        else if (letter == u'\u0306' && folded.endsWith(u'и'))
            folded.back() = u'й';
        else if (!letter.isMark())
            folded += letter;
    }
    return folded;
}

QVarLengthArray<QString, 4> spellingsOf(QStringView word)
{
    QVarLengthArray<QString, 4> spellings{foldedWord(word)};
    const auto add = [&spellings](const QString &spelling) {
        if (spelling != spellings.front())
            spellings.append(spelling);
    };
    if (hasUmlaut(word))
        add(foldedWord(umlautsAsTwoLetters(word)));
    QString folded = spellings.front();
    if (hasLetterOf(folded, QChar::Script_Greek)) {
        folded = mapped(folded, greek, likeGreek);
        add(folded);
        add(mapped(folded, likeLatin, likeCyrillic));
    }
    const bool isLatin = hasLetterOf(folded, QChar::Script_Latin);
    const bool isCyrillic = hasLetterOf(folded, QChar::Script_Cyrillic);
    if ((isLatin && isCyrillic) || isSameInPrint(word)) {
        add(mapped(folded, likeLatin, likeCyrillic));
        add(mapped(folded, likeCyrillic, likeLatin));
    }
    return spellings;
}

Capitals capitalsOf(QStringView word)
{
    int capitals = 0;
    int small = 0;
    for (const QChar letter : word) {
        capitals += letter.isUpper() || letter.isTitleCase() ? 1 : 0;
        small += letter.isLower() ? 1 : 0;
    }
    if (capitals == 0)
        return Capitals::None;
    return small == 0 && capitals > 1 ? Capitals::All : Capitals::First;
}

QString withCapitals(const QString &word, Capitals capitals)
{
    switch (capitals) {
    case Capitals::None:
        return word.toLower();
    case Capitals::All:
        return word.toUpper();
    case Capitals::First:
        return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    }
    Q_UNREACHABLE();
}

bool isCyrillicWord(QStringView word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Cyrillic;
}

bool hasUmlaut(QStringView word)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [](QChar letter) { return QStringView(u"äöüÄÖÜ\u0308").contains(letter); });
}

} // namespace chitai
