// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SyllableCorrections.h"

#include "base/LookAlikes.h"
#include "text/LetterFold.h"
#include "text/WordLetters.h"

#include <algorithm>
#include <span>

namespace chitai {

namespace {

using Letters = std::span<const WordLetter>;

/// Without the dashes at both ends: a dialogue's dash is no part of the word behind it.
Letters withoutOuterDashes(Letters letters)
{
    while (!letters.empty() && letters.front().isDash())
        letters = letters.subspan(1);
    while (!letters.empty() && letters.back().isDash())
        letters = letters.first(letters.size() - 1);
    return letters;
}

/// What the spellings of a word have in common, and where in it each of its letters begins: ﬁ is
/// two of the key's.
struct FoldedWord
{
    QString key;
    QVarLengthArray<qsizetype, 32> starts;

    /// The letter that holds this place of the key.
    [[nodiscard]] std::size_t letterAt(qsizetype place) const
    {
        const auto *behind = std::upper_bound(starts.cbegin(), starts.cend(), place);
        return std::size_t(behind - starts.cbegin()) - 1;
    }
};

FoldedWord folded(Letters letters)
{
    FoldedWord word;
    RunLetters run;
    for (const WordLetter &letter : letters) {
        word.starts += run.letters.size();
        const QString plain = foldedLetter(letter.letter.unicode(), {});
        for (const QChar part : plain.isEmpty() ? QString(letter.letter) : plain) {
            run.letters += part;
            run.written += letter.written;
        }
    }
    if (mixesScripts(run.letters))
        unifyScript(run, QChar::Script_Cyrillic);
    word.key = run.letters.replace(u'ё', u'е');
    return word;
}

QString keyOf(Letters letters)
{
    return folded(letters).key;
}

/// Where the word is cut for a piece that begins with this letter. What stands between a dash and a
/// letter goes with the letter, what stands between two letters with the first.
qsizetype cutBefore(Letters letters, std::size_t index)
{
    return letters[index - 1].isDash() ? letters[index - 1].end : letters[index].start;
}

tl::unexpected<Error> badWord(const QString &reason)
{
    return failure(ErrorCode::BadValue, reason);
}

} // namespace

QString correctionKey(const QString &word)
{
    const QList<WordLetter> letters = wordLetters(word);
    return keyOf(withoutOuterDashes(letters));
}

QStringList wordParts(const QString &word)
{
    const QList<WordLetter> all = wordLetters(word);
    const Letters letters = withoutOuterDashes(all);
    QStringList parts;
    if (letters.empty())
        return parts;
    qsizetype start = letters.front().start;
    for (std::size_t i = 1; i < letters.size(); ++i) {
        const qsizetype cut = cutBefore(letters, i);
        parts += word.mid(start, cut - start);
        start = cut;
    }
    parts += word.mid(start, letters.back().end - start);
    return parts;
}

Result<SyllableCorrection> makeCorrection(Language language, const QString &word,
                                          const QStringList &pieces)
{
    if (word.size() > longestCorrectedWord) {
        return badWord(
            QStringLiteral("A word has at most %1 characters.").arg(longestCorrectedWord));
    }
    if (pieces.contains(QString()))
        return badWord(QStringLiteral("A syllable is empty."));
    if (pieces.join(QString()) != word)
        return badWord(QStringLiteral("Joined, the syllables don't give the word."));
    if (std::any_of(word.begin(), word.end(), [](QChar character) {
            return character.isSpace() || character == u'|'
                || character.category() == QChar::Other_Control;
        }))
        return badWord(QStringLiteral("A word has no blanks, lines (|) or control characters."));
    const QList<WordLetter> all = wordLetters(word);
    const Letters letters = withoutOuterDashes(all);
    if (letters.empty())
        return badWord(QStringLiteral("The word has no letter."));
    const qsizetype begin = letters.front().start;
    const qsizetype end = letters.back().end;

    QList<qsizetype> asked;
    qsizetype position = 0;
    for (const QString &piece : pieces) {
        if (position > begin && position < end)
            asked += position;
        position += piece.size();
    }
    SyllableCorrection correction{language, keyOf(letters), word.mid(begin, end - begin),
                                  QStringList()};
    qsizetype start = begin;
    for (std::size_t i = 1; i < letters.size(); ++i) {
        const qsizetype cut = cutBefore(letters, i);
        const bool isAsked = asked.removeOne(cut);
        if (!isAsked && !letters[i].isDash() && !letters[i - 1].isDash())
            continue;
        correction.syllables += word.mid(start, cut - start);
        start = cut;
    }
    if (!asked.isEmpty())
        return badWord(QStringLiteral("A syllable begins with a letter."));
    correction.syllables += word.mid(start, end - start);
    return correction;
}

void SyllableCorrections::set(const SyllableCorrection &correction)
{
    Entry entry{correction, {}};
    const QList<WordLetter> letters = wordLetters(correction.word);
    const FoldedWord word = folded(letters);
    qsizetype index = 0;
    qsizetype position = 0;
    for (const QString &piece : correction.syllables) {
        while (index < letters.size() && letters[index].start < position)
            ++index;
        if (index > 0 && index < letters.size())
            entry.borders += word.starts[index];
        position += piece.size();
    }
    m_byLanguage[correction.language].insert(correction.key, entry);
}

void SyllableCorrections::remove(Language language, const QString &key)
{
    m_byLanguage[language].remove(key);
}

const SyllableCorrection *SyllableCorrections::find(Language language, const QString &word) const
{
    const auto words = m_byLanguage.find(language);
    if (words == m_byLanguage.end())
        return nullptr;
    const auto found = words->second.constFind(correctionKey(word));
    return found == words->second.constEnd() ? nullptr : &found->correction;
}

QList<SyllableCorrection> SyllableCorrections::all() const
{
    QList<SyllableCorrection> corrections;
    for (const auto &[language, words] : m_byLanguage) {
        const qsizetype first = corrections.size();
        for (const Entry &entry : words)
            corrections += entry.correction;
        std::sort(corrections.begin() + first, corrections.end(),
                  [](const SyllableCorrection &one, const SyllableCorrection &other) {
                      return one.key < other.key;
                  });
    }
    return corrections;
}

qsizetype SyllableCorrections::size() const
{
    qsizetype size = 0;
    for (const auto &[language, words] : m_byLanguage)
        size += words.size();
    return size;
}

CorrectedSyllabifier::CorrectedSyllabifier(const Syllabifier &program,
                                           const SyllableCorrections &corrections,
                                           Language language)
    : m_program(program)
    , m_corrections(corrections)
    , m_language(language)
{
}

QStringList CorrectedSyllabifier::split(const QString &word) const
{
    const auto words = m_corrections.m_byLanguage.find(m_language);
    if (words == m_corrections.m_byLanguage.end() || words->second.isEmpty())
        return m_program.split(word);
    const QList<WordLetter> all = wordLetters(word);
    const Letters letters = withoutOuterDashes(all);
    if (letters.empty())
        return m_program.split(word);

    // The letters with the punctuation that clings to them, between the dashes around.
    const std::size_t first = std::size_t(letters.data() - all.constData());
    const std::size_t behind = first + letters.size();
    const qsizetype begin = first > 0 ? all[qsizetype(first) - 1].end : 0;
    const qsizetype end
        = behind < std::size_t(all.size()) ? all[qsizetype(behind)].start : word.size();
    const FoldedWord spelling = folded(letters);
    if (const auto found = words->second.constFind(spelling.key);
        found != words->second.constEnd()) {
        QStringList pieces;
        if (begin > 0)
            pieces += m_program.split(word.left(begin));
        qsizetype start = begin;
        for (const qsizetype border : found->borders) {
            const std::size_t letter = spelling.letterAt(border);
            const qsizetype cut = letter > 0 ? cutBefore(letters, letter) : start;
            if (cut == start)
                continue; // in the middle of a ligature
            pieces += word.mid(start, cut - start);
            start = cut;
        }
        pieces += word.mid(start, end - start);
        if (end < word.size())
            pieces += m_program.split(word.mid(end));
        return pieces;
    }
    return splitByParts(word);
}

QStringList CorrectedSyllabifier::splitByParts(const QString &word) const
{
    const QStringList program = m_program.split(word);
    QStringList pieces;
    QString part; // between marks
    for (const QString &piece : program + QStringList(QString())) {
        if (hasLetter(piece)) {
            part += piece;
            continue;
        }
        if (part.size() == word.size())
            return program;
        if (!part.isEmpty())
            pieces += split(part);
        part.clear();
        if (!piece.isEmpty())
            pieces += piece;
    }
    return pieces;
}

} // namespace chitai
