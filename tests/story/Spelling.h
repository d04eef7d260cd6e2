// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

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

} // namespace chitai
