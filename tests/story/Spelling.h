// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace chitai {

/// The words of a text that hunspell's dictionary of the language does not have, each once.
inline QStringList misspelled(const QString &text, Language language)
{
    const QString dictionary = language == Language::Russian ? QStringLiteral("ru_RU")
        : language == Language::German                       ? QStringLiteral("de_DE")
                                                             : QStringLiteral("en_US");
    QProcess hunspell;
    hunspell.start(QStringLiteral("hunspell"),
                   {QStringLiteral("-i"), QStringLiteral("utf-8"), QStringLiteral("-d"), dictionary,
                    QStringLiteral("-l")});
    if (!hunspell.waitForStarted())
        return {QStringLiteral("hunspell is not installed")};
    hunspell.write(text.toUtf8());
    hunspell.closeWriteChannel();
    if (!hunspell.waitForFinished() || hunspell.exitCode() != 0)
        return {QStringLiteral("hunspell failed")};
    QStringList words
        = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

/// Sounds, made-up words and British spellings that the dictionary does not have:
/// known-words.LANGUAGE.txt in the test data.
inline QStringList knownWords(Language language)
{
    QFile file(QStringLiteral(CHITAI_TEST_DATA "/known-words.%1.txt").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        words += line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
    return words;
}

/// The words of a text that neither has, each once.
inline QStringList unknownWords(const QString &text, Language language)
{
    QStringList wrong = misspelled(text, language);
    const QStringList known = knownWords(language);
    wrong.removeIf([&](const QString &word) {
        QString bare = word;
        while (bare.endsWith(u'.'))
            bare.chop(1);
        return known.contains(bare);
    });
    return wrong;
}

} // namespace chitai
