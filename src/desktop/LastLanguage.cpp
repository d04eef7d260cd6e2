// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/LastLanguage.h"

#include "base/Logging.h"

#include <QFile>
#include <QSaveFile>

namespace chitai {

namespace {

constexpr qint64 longestCode = 10;

QString fileIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/last-language");
}

} // namespace

std::optional<Language> lastLanguage(const QString &dataDir)
{
    QFile file(fileIn(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return languageFromCode(QString::fromLatin1(file.read(longestCode)).trimmed());
}

void keepLastLanguage(const QString &dataDir, Language language)
{
    if (lastLanguage(dataDir) == language)
        return;
    QSaveFile file(fileIn(dataDir));
    if (!file.open(QIODevice::WriteOnly) || file.write(languageCode(language).toLatin1()) < 0
        || !file.commit())
        qCWarning(logApp) << "the language is not kept for a start without the server:"
                          << file.errorString();
}

} // namespace chitai
