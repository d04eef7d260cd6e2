// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

/// Whether the program starts when its user signs in: a desktop file in the user's autostart folder
/// (freedesktop.org's Desktop Application Autostart Specification), which every desktop reads.
class Autostart
{
public:
    /// `folder` is absolute and may be missing. `command` is the program, with its path, and its
    /// arguments.
    Autostart(QString folder, QStringList command);

    /// $XDG_CONFIG_HOME/autostart, or the folder in its place where that is not set.
    [[nodiscard]] static QString usualFolder();
    /// Whether the session that this program runs in reads such files. False without a desktop, in
    /// a sandbox that hides the folder, and on other systems.
    [[nodiscard]] static bool isSupportedHere();

    /// Read anew each time: the settings of the desktop change the same file.
    [[nodiscard]] bool isOn() const;
    /// Writes the file or removes it. StorageFull, StorageDenied, StorageReadOnly, StorageFailed;
    /// what was there is there still then.
    [[nodiscard]] Result<void> setOn(bool isOn) const;

    [[nodiscard]] QString fileName() const;

private:
    [[nodiscard]] QByteArray contents() const;

    QString m_folder;
    QStringList m_command;
};

} // namespace chitai
