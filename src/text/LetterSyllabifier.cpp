// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LetterSyllabifier.h"

#include "base/TextFolding.h"
#include "text/LetterFold.h"
#include "text/WordLetters.h"

namespace chitai {

namespace {

/// How a character that is no letter stands between two letters.
enum class Between {
    Dash, ///< a piece of its own
    Mark, ///< with its neighbours a piece of its own: und/oder
    Digit, ///< clings to the letter before it, and syllables end there
    Nothing, ///< clings to the letter before it: an apostrophe, a soft hyphen
};

/// A letter that is spoken, of any script and plane.
bool isLetterAt(QStringView word, qsizetype i)
{
    const QChar character = word[i];
    if (character.isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate())
        return QChar::isLetter(QChar::surrogateToUcs4(character, word[i + 1]));
    return character.isLetter() && !isApostrophe(character);
}

Between betweenOf(QChar character)
{
    if (isDash(character))
        return Between::Dash;
    if (isApostrophe(character) || character.category() == QChar::Other_Format)
        return Between::Nothing;
    return character.isDigit() ? Between::Digit : Between::Mark;
}

/// In lower case the letters that nearly all words consist of; 0 for every other character.
char16_t usualLetter(QChar character)
{
    const char16_t unit = character.unicode();
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'а' && unit <= u'я') || unit == u'ё'
        || unit == u'ä' || unit == u'ö' || unit == u'ü' || unit == u'ß')
        return unit;
    if ((unit >= u'A' && unit <= u'Z') || (unit >= u'А' && unit <= u'Я') || unit == u'Ä'
        || unit == u'Ö' || unit == u'Ü')
        return unit + 32;
    return unit == u'Ё' ? u'ё' : u'\0';
}

/// Whether nothing that follows can belong to the character before `i`.
bool endsCluster(QStringView word, qsizetype i)
{
    return i == word.size() || word[i].unicode() < 0x80 || usualLetter(word[i]) != 0;
}

/// Behind a character and what can't be parted from it: marks, and joiners of zero width.
qsizetype clusterEnd(QStringView word, qsizetype i)
{
    const bool isPair
        = word[i].isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate();
    qsizetype end = i + (isPair ? 2 : 1);
    while (end < word.size()
           && (word[end].isMark() || word[end] == u'\u200c' || word[end] == u'\u200d'))
        ++end;
    return end;
}

} // namespace

/// The letters between two marks.
struct LetterSyllabifier::Run
{
    RunLetters text;
    QVarLengthArray<qsizetype, 64> starts; ///< of the character of each letter
    QVarLengthArray<qsizetype, 4> parts{0}; ///< letters that digits stand before; 0
    qsizetype apostrophe = -1; ///< the letter behind the last one
    bool isForeign = false;
};

QStringList LetterSyllabifier::split(const QString &word) const
{
    QStringList pieces;
    const QStringView view(word);
    if (std::all_of(view.begin(), view.end(), [](QChar c) { return usualLetter(c) != 0; })) {
        splitRun(view, pieces);
        return pieces;
    }
    qsizetype start = 0; // of the run
    qsizetype lettersEnd = -1; // behind its last letter
    bool hasMark = false; // behind that
    for (qsizetype i = 0; i < view.size();) {
        const qsizetype end = clusterEnd(view, i);
        if (isLetterAt(view, i)) {
            if (hasMark && lettersEnd >= 0) {
                splitRun(view.mid(start, lettersEnd - start), pieces);
                pieces += view.mid(lettersEnd, i - lettersEnd).toString();
                start = i;
            }
            lettersEnd = end;
            hasMark = false;
        } else if (const Between between = betweenOf(view[i]); between == Between::Dash) {
            splitRun(view.mid(start, i - start), pieces);
            pieces += view.mid(i, end - i).toString();
            start = end;
            lettersEnd = -1;
            hasMark = false;
        } else if (between == Between::Mark) {
            hasMark = true;
        }
        i = end;
    }
    splitRun(view.mid(start), pieces);
    return pieces;
}

void LetterSyllabifier::readLetters(QStringView run, Run &letters) const
{
    bool hasOtherScript = false;
    bool isNewPart = false;
    const auto add = [&](QChar letter, qsizetype at) {
        if (isNewPart && !letters.starts.isEmpty())
            letters.parts += letters.starts.size();
        isNewPart = false;
        letters.text.letters += letter;
        letters.text.written += run[at];
        letters.starts += at;
    };
    letters.text.letters.reserve(run.size());
    for (qsizetype i = 0; i < run.size();) {
        const char16_t usual = usualLetter(run[i]);
        if (usual != 0 && endsCluster(run, i + 1)) {
            hasOtherScript
                = hasOtherScript || (usual >= u'\u0400') != (m_script == QChar::Script_Cyrillic);
            add(usual, i);
            ++i;
            continue;
        }
        const qsizetype end = clusterEnd(run, i);
        if (isLetterAt(run, i)) {
            const char32_t letter = run[i].isHighSurrogate()
                ? QChar::surrogateToUcs4(run[i], run[i + 1])
                : run[i].unicode();
            const QString folded = foldedLetter(letter, run.mid(i + 1, end - i - 1));
            letters.isForeign = letters.isForeign || folded.isEmpty();
            for (const QChar part : folded) {
                hasOtherScript = hasOtherScript || !isLetter(part);
                add(part, i);
            }
        } else if (const Between between = betweenOf(run[i]); between == Between::Digit) {
            isNewPart = true;
        } else if (between == Between::Nothing && isApostrophe(run[i])
                   && !letters.starts.isEmpty()) {
            letters.apostrophe = letters.starts.size();
        }
        i = end;
    }
    if (hasOtherScript && !letters.isForeign) {
        unifyScript(letters.text, m_script);
        letters.isForeign = std::any_of(letters.text.letters.cbegin(), letters.text.letters.cend(),
                                        [this](QChar letter) { return !isLetter(letter); });
    }
}

LetterSyllabifier::Borders LetterSyllabifier::cutsOf(const Run &run) const
{
    const QStringView letters(run.text.letters);
    Borders cuts;
    const auto add = [&](qsizetype cut) {
        // A ligature is not cut in two: it goes with the letters behind it.
        while (cut > 0 && run.starts[cut] == run.starts[cut - 1])
            --cut;
        if (cut > 0 && (cuts.isEmpty() || cut > cuts.last()))
            cuts += cut;
    };
    for (qsizetype i = 0; i < run.parts.size(); ++i) {
        const qsizetype start = run.parts[i];
        const qsizetype end = i + 1 < run.parts.size() ? run.parts[i + 1] : letters.size();
        add(start);
        if (end - start < 2)
            continue;
        const qsizetype apostrophe = run.apostrophe - start;
        const bool isInside = apostrophe > 0 && apostrophe <= end - start;
        for (const qsizetype cut :
             borders(letters.mid(start, end - start), isInside ? apostrophe : -1))
            add(start + cut);
    }
    dropBordersWithoutVowel(letters, cuts);
    return cuts;
}

void LetterSyllabifier::splitRun(QStringView run, QStringList &pieces) const
{
    if (run.isEmpty())
        return;
    Run read;
    readLetters(run, read);
    qsizetype start = 0;
    if (!read.isForeign && read.starts.size() > 1) {
        for (const qsizetype cut : cutsOf(read)) {
            qsizetype end = read.starts[cut];
            // James|'s, it|'ll, but o'|clock
            const bool isEnding = read.starts.size() - cut <= std::min<qsizetype>(cut, 2);
            while (cut == read.apostrophe && isEnding && isApostrophe(run[end - 1]))
                --end;
            pieces += run.mid(start, end - start).toString();
            start = end;
        }
    }
    pieces += run.mid(start).toString();
}

bool LetterSyllabifier::isSyllable(QStringView letters, qsizetype start, qsizetype end) const
{
    for (qsizetype i = start; i < end; ++i) {
        if (isVowel(letters[i]))
            return true;
    }
    return false;
}

void LetterSyllabifier::dropBordersWithoutVowel(QStringView letters, Borders &borders) const
{
    Borders kept;
    qsizetype start = 0;
    for (const qsizetype border : borders) {
        if (isSyllable(letters, start, border)) {
            kept += border;
            start = border;
        }
    }
    if (!isSyllable(letters, start, letters.size()) && !kept.isEmpty())
        kept.removeLast();
    borders = kept;
}

} // namespace chitai
