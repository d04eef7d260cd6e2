// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QScreen;

namespace chitai {

class SettingsStore;

/// Remembers which screen a person has chosen for the child. What the program falls back to while
/// that one is away is no choice and is never kept.
class ScreenMemory
{
public:
    explicit ScreenMemory(SettingsStore &settings);

    /// Empty where nobody has chosen.
    [[nodiscard]] QString choice() const { return m_choice; }
    void choose(const QScreen &screen);
    /// Where it is kept.
    [[nodiscard]] SettingsStore &settings() { return m_settings; }

    /// A monitor by maker, model and serial number; by its connector where it tells no serial.
    [[nodiscard]] static QString keyOf(const QScreen &screen);

private:
    SettingsStore &m_settings;
    QString m_choice;
};

} // namespace chitai
