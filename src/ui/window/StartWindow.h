// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <memory>

namespace chitai {

/// How it looks, before the settings can be read.
struct StartLook
{
    bool isDark = false;
    double textScale = 1; ///< of AppearanceModel::textScale()
};

/// Makes and shows the one window of a program that can't start yet: a file of the folder start of
/// the QML module, with these properties, in the program's own letters. BadValue where it can't be
/// made.
[[nodiscard]] Result<std::unique_ptr<QQuickWindow>> showStartWindow(QQmlEngine &engine,
                                                                    const QString &file,
                                                                    const StartLook &look,
                                                                    QVariantMap properties);

} // namespace chitai
