// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ScreenMemory.h"

#include "base/Logging.h"
#include "storage/SettingsStore.h"

#include <QScreen>

namespace chitai {

namespace {

QString settingsKey()
{
    return QStringLiteral("child_screen");
}

} // namespace

ScreenMemory::ScreenMemory(SettingsStore &settings)
    : m_settings(settings)
    , m_choice(settings.value(settingsKey()).value_or(QString()))
{
}

void ScreenMemory::choose(const QScreen &screen)
{
    m_choice = keyOf(screen);
    if (const Result<void> kept = m_settings.setValue(settingsKey(), m_choice); !kept)
        qCWarning(logUi) << "the child's screen could not be remembered:" << kept.error().message;
}

QString ScreenMemory::keyOf(const QScreen &screen)
{
    const QString serial = screen.serialNumber();
    if (serial.isEmpty())
        return screen.name();
    return QStringList{screen.manufacturer(), screen.model(), serial}.join(u'/');
}

} // namespace chitai
