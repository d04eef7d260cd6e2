// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Console.h"

#include <QLocale>
#include <QStringBuilder>
#include <QTranslator>

namespace chitai {

Language Console::systemLanguage()
{
    return languageFromCode(QLocale::system().name().left(2)).value_or(Language::English);
}

void Console::installTranslation(QCoreApplication &application, std::optional<Language> language)
{
    const Language spoken = language.value_or(systemLanguage());
    if (spoken == Language::English)
        return;
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/i18n/console_" % languageCode(spoken) % u".qm"))
        QCoreApplication::installTranslator(translator);
}

} // namespace chitai
