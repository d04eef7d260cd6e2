// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"
#include "text/Sanitizer.h"
#include "text/Sentences.h"
#include "text/Syllabifiers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace chitai;

namespace {

void require(bool holds)
{
    if (!holds)
        abort();
}

bool hasVowel(const QString &text)
{
    static const QString vowels = QStringLiteral("aeiouyäöüæœøаеёиоуыэюяіїєѣ");
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (vowels.contains(letter.toLower()))
            return true;
    }
    return false;
}

/// A letter of any plane; what stands for an apostrophe (U+02BB) is one for Unicode only.
bool hasLetter(const QString &piece)
{
    const QList<uint> characters = piece.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isLetter(character) && QChar::category(character) != QChar::Letter_Modifier;
    });
}

/// The end of didn't, it'll, it'd and James's, which English has without a vowel.
bool isShortened(const QString &piece)
{
    QString letters;
    for (const QChar character : piece.normalized(QString::NormalizationForm_KD).toLower()) {
        if (character.isLetter())
            letters += character;
    }
    return letters == u"nt" || letters == u"ll" || letters == u"d" || letters == u"s";
}

/// Joined, the pieces give the word back.
void requireWhole(const QString &word, const QStringList &pieces)
{
    require(pieces.join(QString()) == word);
    require(!pieces.contains(QString()));
}

/// Where a part of a word between marks was split at all each of its pieces has a vowel.
void requireSyllables(const QStringList &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isAlone = (i == 0 || !hasLetter(pieces[i - 1]))
            && (i + 1 == pieces.size() || !hasLetter(pieces[i + 1]));
        require(isAlone || !hasLetter(pieces[i]) || hasVowel(pieces[i]) || isShortened(pieces[i]));
    }
}

/// A sentence may also end where no blank follows: "Да!Нет".
QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar character) { return character.isSpace(); });
}

/// A correction of the word, in one piece, is kept to in small letters too, and written the same
/// way when it is corrected with what came of it.
void requireCorrectable(Language language, const QString &word, const Syllabifier &program)
{
    const Result<SyllableCorrection> correction = makeCorrection(language, word, {word});
    if (!correction)
        return;
    require(makeCorrection(language, correction->word, correction->syllables) == correction);
    SyllableCorrections corrections;
    corrections.set(*correction);
    const CorrectedSyllabifier corrected(program, corrections, language);
    require(corrections.find(language, word) != nullptr);
    require(corrected.split(correction->word) == correction->syllables);
    for (const QString &written : {word, word.toLower(), QString(u'(' % word % u')')})
        require(corrected.split(written).join(QString()) == written);
}

} // namespace

/// Whatever text comes in: it is refused, or every word of it comes back from its syllables.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Syllabifiers syllabifiers;
    const QString raw = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QString> text = sanitizeItemText(raw);
    for (const Language language : allLanguages) {
        const Syllabifier &syllabifier = syllabifiers.of(language);
        // A word may come from anywhere, so the splitter must bear what the sanitizer refuses.
        const QStringList pieces = syllabifier.split(raw);
        requireWhole(raw, pieces);
        requireSyllables(pieces);
        if (!text)
            continue;
        const ReadingText ready = prepareText(*text, syllabifier);
        require(ready.words.size() == ready.syllables.size());
        require(ready.words.size() == ready.shown.size());
        for (qsizetype i = 0; i < ready.words.size(); ++i) {
            requireWhole(ready.words[i], ready.syllables[i]);
            require(ready.shown[i].size() == ready.syllables[i].size());
            requireCorrectable(language, ready.words[i], syllabifiers.program(language));
        }
        require(withoutBlanks(splitSentences(*text, language).join(u' ')) == withoutBlanks(*text));
    }
    return 0;
}
