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

/// Frequent words that the other of the two languages does not have.
const QSet<QString> &frequentWords(Language language)
{
    static const auto set = [](const char *words) {
        const QStringList list = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    };
    static const QSet<QString> german = set(
        "der das den dem des und ist nicht ein eine einen einem einer er sie es ich du wir "
        "ihr mit auf zu von für aber auch dann da wie noch schon sagt geht kommt im am vom zum "
        "zur bei nach aus oder wenn sich sein seine sind hat habe");
    static const QSet<QString> english = set(
        "the and is not he she it i you we they of on to for but then there as with said says "
        "goes came at by from or if his my your are has have had that this what who very "
        "can a");
    static const QSet<QString> none;
    switch (language) {
    case Language::German:
        return german;
    case Language::English:
        return english;
    case Language::Russian:
        return none;
    }
    Q_UNREACHABLE();
}

} // namespace

bool mayBeIn(Language language, const QString &sentence)
{
    if (hasForeignLetter(language, sentence))
        return false;
    if (language == Language::Russian)
        return true;
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const Language other = language == Language::German ? Language::English : Language::German;
    int own = 0;
    int foreign = 0;
    for (const QString &word : sentence.toLower().split(betweenWords, Qt::SkipEmptyParts)) {
        own += frequentWords(language).contains(word) ? 1 : 0;
        foreign += frequentWords(other).contains(word) ? 1 : 0;
    }
    return foreign < 2 || own >= foreign;
}

} // namespace chitai
