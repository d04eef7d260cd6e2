// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EnglishSyllabifier.h"

#include "text/EnglishForms.h"

#include <algorithm>

namespace chitai {

namespace {

/// é as e.
QChar plainLetter(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter;
    const QString parts = letter.decomposition();
    return parts.isEmpty() ? letter : parts.front();
}

bool isPlainVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

/// The letter that the word's last sound is written with: t of ate. Null where that is a vowel (he,
/// she, they, how), which e, w and y at the end of a word tell.
QChar lastConsonant(QStringView letters)
{
    const QStringView before = letters.chopped(1);
    const bool hasSilentE = before.size() > 1 && letters.back() == u'e'
        && !isPlainVowel(before.back()) && std::any_of(before.begin(), before.end(), isPlainVowel);
    const QChar last = hasSilentE ? before.back() : letters.back();
    return isPlainVowel(last) || last == u'w' ? QChar() : last;
}

/// Whether s behind these letters is one more syllable: James's, the fox's, but the cat's.
bool endsInHiss(QStringView letters)
{
    const QStringView last(u"sxz");
    return last.contains(letters.back()) || letters.endsWith(u"ch") || letters.endsWith(u"sh");
}

/// Whether what an apostrophe shortens to these consonants is a syllable behind the word: didn't,
/// it'll, it'd, could've, but don't, she'll, we'd, I've.
bool isSyllableBehind(QStringView word, QStringView shortened)
{
    const QChar last = lastConsonant(word);
    if (shortened == u"s")
        return endsInHiss(word);
    if (shortened == u"d")
        return last == u't' || last == u'd';
    if (shortened == u"nt")
        return !last.isNull() && !QStringView(u"rln").contains(last);
    return !last.isNull() && last != u'r'
        && (shortened == u"ll" || shortened == u"ve" || shortened == u"re");
}

/// Of couldn't the letters could, of it'll it; the whole where no shortened word is behind it.
QStringView beforeShortened(QStringView letters, qsizetype apostrophe)
{
    const QStringView behind = letters.mid(apostrophe);
    if (behind == u"t" && apostrophe > 1 && letters[apostrophe - 1] == u'n')
        return letters.first(apostrophe - 1);
    for (const QStringView shortened :
         {QStringView(u"s"), QStringView(u"d"), QStringView(u"m"), QStringView(u"ll"),
          QStringView(u"ve"), QStringView(u"re")}) {
        if (behind == shortened)
            return letters.first(apostrophe);
    }
    return letters;
}

/// Beginnings of words that are spoken in another way than their letters tell: "every" has two
/// syllables, "poet" has two, and scamp-er would be somebody who scamps.
constexpr QStringView stems[]{u"can|ter",  u"el|dest",      u"ev|ery",  u"hal|ter",
                              u"han|ker",  u"nec|es|sar|y", u"po|et",   u"se|ries",
                              u"scam|per", u"splin|ter",    u"tin|ker", u"wen|dy"};

/// Whether a word begins with the letters of a stem.
bool beginsWith(QStringView letters, QStringView stem)
{
    qsizetype i = 0;
    for (const QChar letter : stem) {
        if (letter == u'|')
            continue;
        if (i == letters.size() || letters[i] != letter)
            return false;
        ++i;
    }
    return true;
}

} // namespace

EnglishSyllabifier::EnglishSyllabifier(Words words)
    : LetterSyllabifier(QChar::Script_Latin)
    , m_listed(words == Words::Listed ? SplitList(QStringLiteral(":/chitai/syllables/words-en.txt"))
                                      : SplitList())
    , m_model(QStringLiteral(":/chitai/syllables/en.model"))
{
}

bool EnglishSyllabifier::isLetter(QChar letter) const
{
    return letter.unicode() < 0x80 || letter.script() == QChar::Script_Latin;
}

bool EnglishSyllabifier::isVowel(QChar letter) const
{
    return isPlainVowel(plainLetter(letter));
}

bool EnglishSyllabifier::isSyllable(QStringView letters, qsizetype start, qsizetype end) const
{
    if (LetterSyllabifier::isSyllable(letters, start, end))
        return true;
    // did-n't, it'll, James's
    const QStringView piece = letters.mid(start, end - start);
    return start > 0 && end == letters.size()
        && (piece == u"nt" || piece == u"ll" || piece == u"d" || piece == u"s");
}

LetterSyllabifier::Borders EnglishSyllabifier::borders(QStringView letters,
                                                       qsizetype apostrophe) const
{
    if (apostrophe == letters.size() && letters.endsWith(u"in")) // lookin'
        return plainBorders(QString(letters.toString() + u'g'));
    if (apostrophe > 0 && apostrophe < letters.size()) {
        const QStringView word = beforeShortened(letters, apostrophe);
        const QStringView shortened = letters.mid(word.size());
        // Alice's is spoken, and split, like horses.
        const bool isLikePlural = shortened == u"s" && word.size() > 2 && word.back() == u'e'
            && (endsInHiss(word.chopped(1)) || QStringView(u"cg").contains(word.chopped(1).back()));
        if (!shortened.isEmpty() && !isLikePlural) {
            Borders borders = plainBorders(word);
            if (isSyllableBehind(word, shortened))
                borders += word.size();
            return borders;
        }
        if (letters.first(apostrophe) == u"o" && letters.size() > 4) { // o'clock, O'Brien
            Borders borders{1};
            for (const qsizetype border : plainBorders(letters.mid(1)))
                borders += border + 1;
            return borders;
        }
    } else if (letters.size() > 4 && letters.endsWith(u"nt")
               && QStringView(u"dst").contains(letters.chopped(2).back())) {
        // didnt, as the reading protocol writes it
        Borders borders = plainBorders(letters.chopped(2));
        borders += letters.size() - 2;
        return borders;
    }
    return plainBorders(letters);
}

LetterSyllabifier::Borders EnglishSyllabifier::plainBorders(QStringView letters) const
{
    if (letters.size() < 2)
        return {};
    const bool isAscii = std::all_of(letters.begin(), letters.end(),
                                     [](QChar letter) { return letter.unicode() < 0x80; });
    if (!isAscii)
        return marked(letters);
    if (const std::optional<Borders> listed = m_listed.borders(letters))
        return *listed;
    const auto isWord = [this](QStringView word) {
        return m_model.isWord(word) || m_listed.borders(word).has_value();
    };
    const std::optional<EnglishForm> form = englishForm(letters, isWord);
    if (!form)
        return withStem(letters, m_model.borders(letters));
    Borders borders = plainBorders(form->base);
    if (form->lastBorder > 0)
        borders += form->lastBorder;
    return borders;
}

LetterSyllabifier::Borders EnglishSyllabifier::withStem(QStringView letters, const Borders &borders)
{
    const auto *stem
        = std::find_if(std::begin(stems), std::end(stems),
                       [letters](QStringView known) { return beginsWith(letters, known); });
    if (stem == std::end(stems))
        return borders;
    Borders known;
    qsizetype end = 0;
    for (const QChar letter : *stem) {
        if (letter == u'|')
            known += end;
        else
            ++end;
    }
    for (const qsizetype border : borders) {
        if (border >= end)
            known += border;
    }
    return known;
}

/// Two dots tell that a vowel is no part of the one before it: na-ïve, co-öp-er-ate, Zo-ë. A grave
/// accent tells that an e is spoken: learn-èd.
LetterSyllabifier::Borders EnglishSyllabifier::marked(QStringView letters) const
{
    for (qsizetype i = 1; i < letters.size(); ++i) {
        const bool isParted = QStringView(u"äëïöü").contains(letters[i]) && isVowel(letters[i - 1]);
        const bool isSpoken = letters[i] == u'è' && i > 1 && letters.mid(i + 1) == u"d";
        if (!isParted && !isSpoken)
            continue;
        Borders borders = plainBorders(letters.first(i));
        borders += i;
        for (const qsizetype next : plainBorders(letters.mid(i)))
            borders += i + next;
        return borders;
    }
    return m_model.borders(letters);
}

} // namespace chitai
