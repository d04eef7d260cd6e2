// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"

#include "storage/LibraryStore.h"
#include "storage/SettingsStore.h"

#include <QFile>

namespace chitai {

namespace {

QList<std::pair<QString, Language>> textsIn(const QString &name, Language language)
{
    QFile file(QStringLiteral(":/chitai/library/%1.%2.txt").arg(name, languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    QList<std::pair<QString, Language>> texts;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            texts += {line, language};
    }
    return texts;
}

} // namespace

QList<std::pair<QString, Language>> starterTexts()
{
    QList<std::pair<QString, Language>> texts;
    for (const Language language : allLanguages)
        texts += textsIn(QStringLiteral("starter"), language);
    return texts;
}

QList<std::pair<QString, Language>> decodableTexts(Language language)
{
    return textsIn(QStringLiteral("decodable"), language);
}

Result<void> addStarterLibrary(LibraryStore &library, SettingsStore &settings)
{
    const QString key = QStringLiteral("starter_library");
    CHITAI_TRY_ASSIGN(const QString added, settings.value(key));
    if (!added.isEmpty())
        return {};
    CHITAI_TRY(library.addAll(starterTexts()));
    return settings.setValue(key, QStringLiteral("added"));
}

Result<int> addDecodableTexts(LibraryStore &library, SettingsStore &settings, Language language)
{
    const QString key = QStringLiteral("decodable_texts");
    CHITAI_TRY_ASSIGN(const QString value, settings.value(key));
    QStringList added = value.split(u' ', Qt::SkipEmptyParts);
    if (added.contains(languageCode(language)))
        return 0;
    CHITAI_TRY_ASSIGN(const int made, library.addAll(decodableTexts(language)));
    added += languageCode(language);
    return settings.setValue(key, added.join(u' ')).map([made] { return made; });
}

} // namespace chitai
