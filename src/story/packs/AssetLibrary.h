// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/packs/Assets.h"
#include "story/packs/StoryConfig.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace chitai {

/// The assets and the configuration of a family, read again when a file changes. Lives in the main
/// thread.
class AssetLibrary : public QObject
{
    Q_OBJECT

public:
    /// Reads everything at once. Shipped assets lie below `shippedDir`, the family's below
    /// dataDir/assets.
    AssetLibrary(QString dataDir, QString shippedDir, QObject *parent = nullptr);

    [[nodiscard]] const StoryAssets &assets() const { return m_assets; }
    [[nodiscard]] const StoryConfig &config() const { return m_config; }
    /// What is wrong with any file.
    [[nodiscard]] QList<FileProblem> problems() const;

    [[nodiscard]] QString configFile() const;

    /// Reads everything now.
    void reload();

Q_SIGNALS:
    void assetsChanged();
    void configChanged();
    /// Beside the other signals, where other problems than before were found.
    void problemsChanged();

private:
    void read();
    void watch();
    void tellExposedKey() const;

    const QString m_dataDir;
    const QString m_shippedDir;
    StoryAssets m_assets;
    StoryConfig m_config;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // an editor writes a file in several steps
};

} // namespace chitai
