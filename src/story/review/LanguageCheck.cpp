// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/LanguageCheck.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace chitai {

namespace {

bool hasForeignLetter(Language language, const QString &sentence)
{
    static const QString russian = QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    const QList<uint> characters = sentence.toUcs4(); // whole letters: 𝐤 is two code units
    return std::any_of(characters.cbegin(), characters.cend(), [&](char32_t character) {
        if (!QChar::isLetter(character))
            return false;
        // Accents of foreign names are letters all the same.
        return language == Language::Russian
            ? character > 0xffff || !russian.contains(QChar(char16_t(character)).toLower())
            : QChar::script(character) != QChar::Script_Latin;
    });
}

using WordSet = QSet<QString>;

WordSet setOfWords(const char *text)
{
    const QStringList list = QString::fromUtf8(text).split(u' ');
    return {list.cbegin(), list.cend()};
}

/// Frequent words of a language, without those that its neighbours in the list have as well. Ours
/// are there, and those that models fall into.
struct FrequentWords
{
    const WordSet german = setOfWords(
        "der das den dem des und ist nicht ein eine einen einem einer er sie es ich du wir ihr mit "
        "auf zu von für aber auch dann da wie noch schon sagt geht kommt im am vom zum zur bei "
        "nach "
        "aus oder wenn sich sein seine sind hat habe");
    const WordSet english = setOfWords(
        "the and is not he she it i you we they of on to for but then there as with said "
        "says goes came at by from or if his my your are has have had that this what who "
        "very can a");
    const WordSet french
        = setOfWords("le les un une et est dans il elle que qui pas sur avec pour son sa ses au ne "
                     "je tu nous "
                     "vous était mais dit très petit petite vers sous chez ils elles du");
    const WordSet spanish
        = setOfWords("el los las un una y que de con por su se no del al pero era "
                     "muy está en dijo como le más");
    const WordSet italian
        = setOfWords("il gli un una e che di con per su si non del della al ma era "
                     "molto è nel nella disse come");
    const WordSet dutch
        = setOfWords("de het een en van niet dat op met te zijn voor er aan ook maar naar "
                     "hij zij ik je wij zei heel");
    const WordSet russian
        = setOfWords("что он она они я ты мы вы это как из у был была было были его её "
                     "ее их так же все вот к где тут там");
    const WordSet bulgarian = setOfWords(
        "е се ще беше един една едно като към го ги му съм си са много когато защо аз тя "
        "ние вие това този тази обаче има няма");
    const WordSet ukrainian
        = setOfWords("що це але був була було щоб якщо дуже ще від бо як він вона "
                     "воно вони тому після коли");

    [[nodiscard]] const WordSet &of(Language language) const
    {
        return language == Language::Russian ? russian
            : language == Language::German   ? german
                                             : english;
    }
    [[nodiscard]] QList<const WordSet *> strangersTo(Language language) const
    {
        if (language == Language::Russian)
            return {&bulgarian, &ukrainian};
        return {language == Language::German ? &english : &german, &french, &spanish, &italian,
                &dutch};
    }
};

/// Letters of a word that no word of the language has: é and ñ where it is no name; in Russian ъ
/// that parts no consonant from a soft vowel.
bool isSpeltOtherwise(Language language, const QString &word)
{
    static const QRegularExpression hardSign(QStringLiteral("ъ(?![еёюя])"));
    static const QRegularExpression accent(QStringLiteral("[àâçèéêëîïñòóôùúìíœ]"));
    static const QRegularExpression germanLetter(QStringLiteral("[äöüß]"));
    switch (language) {
    case Language::Russian:
        return hardSign.match(word).hasMatch();
    case Language::German:
        return word.front().isLower() && accent.match(word).hasMatch();
    case Language::English:
        break;
    }
    return word.front().isLower()
        && (accent.match(word).hasMatch() || germanLetter.match(word).hasMatch());
}

} // namespace

bool mayBeIn(Language language, const QString &sentence)
{
    if (hasForeignLetter(language, sentence))
        return false;
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    static const FrequentWords frequent;
    const QStringList words = sentence.split(betweenWords, Qt::SkipEmptyParts);
    const auto count = [&words](const WordSet &set) {
        return std::count_if(words.cbegin(), words.cend(),
                             [&set](const QString &word) { return set.contains(word.toLower()); });
    };
    const auto own = count(frequent.of(language));
    const auto spelt = std::count_if(words.cbegin(), words.cend(), [language](const QString &word) {
        return isSpeltOtherwise(language, word);
    });
    if (language == Language::Russian && spelt > 0)
        return false;
    const QList<const WordSet *> strangers = frequent.strangersTo(language);
    return std::none_of(strangers.cbegin(), strangers.cend(), [&](const WordSet *stranger) {
        const auto foreign = count(*stranger) + spelt;
        return foreign >= 2 && foreign > own;
    });
}

} // namespace chitai
