// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace chitai {

/// Where a file dialog begins: the system's folder of that kind, or home where there is none.
[[nodiscard]] inline QUrl startFolder(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    return QUrl::fromLocalFile(QDir(folder).exists() ? folder : QDir::homePath());
}

} // namespace chitai
