// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LanguageGuess.h"

#include <QResource>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace chitai {

namespace {

// Words that beginners read, each of one of the two languages only; in the order of their letters.
// clang-format off
constexpr auto germanWords = std::to_array<std::u16string_view>({
    u"ab", u"aber", u"acht", u"alle", u"als", u"alt", u"alte", u"auch", u"auf", u"aus", u"auto",
    u"bald", u"ball", u"baum", u"bei", u"beim", u"bein", u"bin", u"birne", u"bist", u"blau",
    u"blume", u"brot", u"bruder", u"buch", u"bunt", u"da", u"das", u"dein", u"deine", u"dem",
    u"den", u"der", u"des", u"die", u"dir", u"doch", u"dort", u"drei", u"du", u"ei", u"ein",
    u"eine", u"einem", u"einen", u"einer", u"eins", u"ente", u"er", u"es", u"esel", u"essen",
    u"euch", u"fisch", u"fluss", u"frau", u"freund", u"fuchs", u"für", u"gans", u"ganz",
    u"gehen", u"geht", u"gelb", u"gern", u"gras", u"grau", u"groß", u"gut", u"gute", u"guten",
    u"haben", u"hase", u"hast", u"haus", u"heute", u"hier", u"hoch", u"hund", u"ich", u"igel",
    u"ihm", u"ihn", u"ihr", u"im", u"immer", u"ins", u"ist", u"ja", u"jetzt", u"junge", u"kalt",
    u"katze", u"kein", u"keine", u"kind", u"kinder", u"klein", u"kleine", u"kleiner", u"komm",
    u"kommt", u"kuchen", u"kuh", u"lesen", u"liest", u"lila", u"los", u"löffel", u"mach",
    u"macht", u"mag", u"malt", u"maus", u"mehr", u"mein", u"meine", u"mich", u"milch", u"mir",
    u"mit", u"mond", u"morgen", u"muss", u"mädchen", u"nach", u"nacht", u"nase", u"nein",
    u"neu", u"neue", u"nicht", u"nie", u"noch", u"nun", u"nur", u"oben", u"oder", u"ofen",
    u"ohne", u"ohr", u"oma", u"opa", u"pferd", u"rad", u"regen", u"reh", u"ring", u"rosa",
    u"rot", u"roter", u"ruft", u"sagt", u"sand", u"schaf", u"schiff", u"schnee", u"schon",
    u"schule", u"schwester", u"schön", u"sehr", u"seid", u"sein", u"seine", u"sich", u"sie",
    u"sieben", u"sieht", u"sind", u"singt", u"sitzt", u"so", u"sonne", u"spielt", u"stein",
    u"stern", u"tag", u"teich", u"tier", u"tisch", u"tür", u"uhr", u"um", u"und", u"uns",
    u"unser", u"vater", u"viel", u"vier", u"vogel", u"vom", u"von", u"vor", u"wald", u"wann",
    u"war", u"warum", u"weg", u"weiß", u"wer", u"wie", u"wiese", u"wir", u"wo", u"wolke",
    u"zehn", u"zu", u"zug", u"zum", u"zur", u"zwei", u"über"});

constexpr auto englishWords = std::to_array<std::u16string_view>({
    u"a", u"after", u"all", u"an", u"and", u"animal", u"any", u"apple", u"are", u"at", u"ate",
    u"autumn", u"away", u"baby", u"back", u"bag", u"bee", u"big", u"bike", u"bird", u"biscuit",
    u"black", u"blue", u"boat", u"box", u"boy", u"bread", u"brother", u"brown", u"build",
    u"builds", u"bus", u"but", u"by", u"cake", u"can", u"car", u"cat", u"cold", u"come",
    u"comes", u"cow", u"dad", u"day", u"did", u"do", u"dog", u"door", u"down", u"drink",
    u"duck", u"eat", u"eats", u"egg", u"eight", u"fall", u"falls", u"farm", u"fast", u"father",
    u"feet", u"fish", u"five", u"flies", u"fly", u"for", u"four", u"fox", u"friend", u"frog",
    u"from", u"fun", u"gave", u"get", u"girl", u"give", u"go", u"goes", u"going", u"good",
    u"granny", u"grass", u"great", u"green", u"had", u"happy", u"has", u"have", u"he", u"hen",
    u"her", u"here", u"him", u"his", u"hot", u"house", u"how", u"hungry", u"i", u"if", u"into",
    u"is", u"it", u"jump", u"jumps", u"key", u"kite", u"lake", u"leaf", u"leaves", u"let",
    u"like", u"likes", u"lion", u"little", u"lives", u"look", u"looks", u"loud", u"love",
    u"made", u"make", u"man", u"many", u"me", u"milk", u"moo", u"moon", u"mother", u"mouse",
    u"much", u"mum", u"my", u"new", u"nice", u"nine", u"no", u"nose", u"not", u"now", u"of",
    u"off", u"old", u"on", u"one", u"open", u"or", u"our", u"out", u"over", u"owl", u"paint",
    u"paints", u"pig", u"play", u"plays", u"please", u"pond", u"put", u"rabbit", u"rain",
    u"rains", u"ran", u"read", u"reads", u"red", u"ride", u"river", u"rocks", u"run", u"runs",
    u"said", u"sat", u"saw", u"say", u"says", u"school", u"sea", u"see", u"seven", u"she",
    u"ship", u"shop", u"sing", u"sings", u"sit", u"sits", u"six", u"sleep", u"slow", u"snail",
    u"snow", u"some", u"soon", u"soup", u"star", u"stop", u"sun", u"swim", u"swims", u"table",
    u"ten", u"that", u"the", u"their", u"them", u"then", u"there", u"they", u"this", u"three",
    u"tired", u"to", u"today", u"too", u"toy", u"train", u"tree", u"two", u"under", u"up",
    u"us", u"van", u"very", u"walk", u"water", u"we", u"went", u"were", u"what", u"when",
    u"where", u"white", u"who", u"why", u"will", u"with", u"wood", u"woods", u"yellow", u"yes",
    u"you", u"your"});
// clang-format on
static_assert(std::ranges::is_sorted(germanWords) && std::ranges::is_sorted(englishWords));

// Natural logarithms of how much more likely a text is German than English.
constexpr double oneOfTheWords = 3;
constexpr double capitalWithin = 2; // a noun; names have it in English
constexpr double enough = 1.5; // seven times in eight right, and mostly far beyond that
constexpr double unitsOfTable = 16;

constexpr int letterCodes = 32;

/// Of the table's letters: 0 is the border of a word, 31 any other letter.
int tableCode(QChar small)
{
    if (small >= u'a' && small <= u'z')
        return small.unicode() - u'a' + 1;
    const qsizetype umlaut = QStringView(u"äöüß").indexOf(small);
    return umlaut < 0 ? letterCodes - 1 : int(umlaut) + 27;
}

/// Made by scripts/train-language; read in place.
const signed char *letterTable()
{
    static const QResource table(QStringLiteral(":/chitai/syllables/de-en.letters"));
    return table.size() == letterCodes * letterCodes * letterCodes
        ? reinterpret_cast<const signed char *>(table.data())
        : nullptr;
}

double lettersForGerman(QStringView word)
{
    const signed char *table = letterTable();
    if (!table)
        return 0;
    int group = 0;
    double sum = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const int code = i < word.size() ? tableCode(word[i]) : 0;
        group = (group * letterCodes + code) % (letterCodes * letterCodes * letterCodes);
        if (i > 0)
            sum += table[group];
    }
    return sum / unitsOfTable;
}

double wordForGerman(QStringView word)
{
    const std::u16string_view letters(word.utf16(), size_t(word.size()));
    double sum = lettersForGerman(word);
    if (std::ranges::binary_search(germanWords, letters))
        sum += oneOfTheWords;
    else if (std::ranges::binary_search(englishWords, letters))
        sum -= oneOfTheWords;
    return sum;
}

bool endsSentence(QChar character)
{
    return QStringView(u".!?:„“”\"»«\n").contains(character);
}

/// Positive: German.
double evidenceForGerman(QStringView written)
{
    const QString text = written.toString().normalized(QString::NormalizationForm_C);
    double sum = 0;
    bool isWithin = false; // a sentence has begun
    QString word;
    bool isCapital = false;
    const auto endWord = [&] {
        if (word.isEmpty())
            return;
        sum += wordForGerman(word);
        if (isWithin && isCapital && word.size() > 1)
            sum += capitalWithin;
        isWithin = true;
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isLetter() && character.script() == QChar::Script_Latin) {
            if (word.isEmpty())
                isCapital = character.isUpper();
            word += character.toLower();
            continue;
        }
        endWord();
        if (endsSentence(character))
            isWithin = false;
    }
    endWord();
    return sum;
}

} // namespace

std::optional<bool> isCyrillic(QStringView text)
{
    qsizetype cyrillic = 0;
    qsizetype latin = 0;
    for (const QChar character : text) {
        const QChar::Script script = character.script();
        cyrillic += script == QChar::Script_Cyrillic ? 1 : 0;
        latin += script == QChar::Script_Latin ? 1 : 0;
    }
    if (cyrillic + latin == 0)
        return {};
    return cyrillic > latin;
}

std::optional<Language> evidentLanguage(QStringView text)
{
    const std::optional<bool> cyrillic = isCyrillic(text);
    if (!cyrillic)
        return {};
    if (*cyrillic)
        return Language::Russian;
    const double german = evidenceForGerman(text);
    if (std::abs(german) < enough)
        return {};
    return german > 0 ? Language::German : Language::English;
}

Language guessLanguage(QStringView text, Language expected)
{
    if (const std::optional<Language> evident = evidentLanguage(text))
        return *evident;
    if (!isCyrillic(text) || expected != Language::Russian)
        return expected;
    return evidenceForGerman(text) > 0 ? Language::German : Language::English;
}

} // namespace chitai
