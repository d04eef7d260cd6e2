// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/LastAppearance.h"

#include "base/Logging.h"

#include <QMetaEnum>
#include <QSettings>

namespace chitai {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textScaleKey = QStringLiteral("text_scale");

QString fileIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/last-appearance.ini");
}

} // namespace

LastAppearance lastAppearance(const QString &dataDir)
{
    const QSettings file(fileIn(dataDir), QSettings::IniFormat);
    LastAppearance last;
    last.language = languageFromCode(file.value(languageKey).toString());
    bool isKnown = false;
    const int theme = QMetaEnum::fromType<AppearanceModel::Theme>().keyToValue(
        file.value(themeKey).toString().toLatin1().constData(), &isKnown);
    if (isKnown)
        last.theme = AppearanceModel::Theme(theme);
    last.textScale = AppearanceModel::nearestTextScale(file.value(textScaleKey).toDouble());
    return last;
}

void keepLastAppearance(const QString &dataDir, const LastAppearance &appearance)
{
    if (lastAppearance(dataDir) == appearance)
        return;
    QSettings file(fileIn(dataDir), QSettings::IniFormat);
    if (appearance.language)
        file.setValue(languageKey, languageCode(*appearance.language));
    file.setValue(themeKey,
                  QLatin1StringView(
                      QMetaEnum::fromType<AppearanceModel::Theme>().valueToKey(appearance.theme)));
    file.setValue(textScaleKey, appearance.textScale);
    file.sync();
    if (file.status() != QSettings::NoError)
        qCWarning(logApp) << "how the windows look is not kept for a start that fails:"
                          << file.fileName();
}

} // namespace chitai
