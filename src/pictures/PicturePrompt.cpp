// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PicturePrompt.h"

#include <algorithm>

namespace chitai {

namespace {

// Of a long text the beginning says what it is about.
constexpr qsizetype longestPromptText = 500;

QString styleWords(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Тёплая простая иллюстрация из детской книжки, без букв, на картинке "
                              "нет слов: %1");
    case Language::German:
        return QStringLiteral("Ein warmes, einfaches Bild aus einem Bilderbuch, keine Buchstaben, "
                              "keine Wörter im Bild: %1");
    case Language::English:
        break;
    }
    return QStringLiteral("A warm simple picture-book illustration, no letters, no words in the "
                          "picture: %1");
}

QString inOneLine(const QString &text)
{
    QString line = text.normalized(QString::NormalizationForm_C);
    line.removeIf([](QChar letter) {
        return letter == QChar(0x301) || letter.category() == QChar::Other_Format;
    });
    return line.simplified();
}

/// Whole sentences of it, as many as there is room for; without an end of one, whole words.
QString beginning(const QString &line)
{
    if (line.size() <= longestPromptText)
        return line;
    const QString start = line.left(longestPromptText);
    const qsizetype end = std::max({start.lastIndexOf(u". "), start.lastIndexOf(u"! "),
                                    start.lastIndexOf(u"? "), start.lastIndexOf(u"… ")});
    if (end > 0)
        return start.left(end + 1);
    const qsizetype blank = start.lastIndexOf(u' ');
    return blank > 0 ? start.left(blank) : start;
}

} // namespace

QString picturePrompt(const QString &text, Language language)
{
    const QString line = beginning(inOneLine(text));
    const bool hasLetter = std::any_of(line.begin(), line.end(),
                                       [](QChar letter) { return letter.isLetterOrNumber(); });
    return hasLetter ? styleWords(language).arg(line) : QString();
}

} // namespace chitai
