// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Translations.h"

#include "base/Logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chitai {

void installTranslations(QCoreApplication &application, Language language)
{
    const QString code = languageCode(language);
    // Dates and numbers speak as the words do, in the country's way where it is the country's
    // tongue. The system's own locale may have the days of another language (LC_TIME).
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    QLocale::setDefault(system.language() == plain.language()
                            ? QLocale(plain.language(), system.territory())
                            : plain);
    const QString ours = QStringLiteral("translation of the interface");
    qDeleteAll(application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    auto *own = new QTranslator(&application);
    own->setObjectName(ours);
    // English has a file too: for its plurals.
    if (own->load(QStringLiteral(":/i18n/chitai_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own);
    else
        qCWarning(logApp) << "there is no translation into" << code;
    auto *qt = new QTranslator(&application);
    qt->setObjectName(ours);
    if (qt->load(QStringLiteral("qt_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace chitai
