// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"

#include "storage/LibraryStore.h"
#include "storage/SettingsStore.h"

#include <QFile>

namespace chitai {

QList<std::pair<QString, Language>> starterTexts()
{
    QList<std::pair<QString, Language>> texts;
    for (const Language language : allLanguages) {
        QFile file(QStringLiteral(":/chitai/library/starter.%1.txt").arg(languageCode(language)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The resource %s is missing", qPrintable(file.fileName()));
        const QString content = QString::fromUtf8(file.readAll());
        for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                texts += {line, language};
        }
    }
    return texts;
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

} // namespace chitai
