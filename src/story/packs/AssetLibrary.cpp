// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/AssetLibrary.h"

#include "base/Logging.h"

#include <QDir>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr std::chrono::milliseconds settlingTime{150};
constexpr qsizetype mostWatched = 1'000;

} // namespace

AssetLibrary::AssetLibrary(QString dataDir, QString shippedDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_shippedDir(std::move(shippedDir))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &AssetLibrary::reload);
    const auto settle = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    watch();
    read();
    for (const FileProblem &problem : problems())
        qCWarning(logStory).noquote() << problem.toString();
    tellExposedKey();
}

void AssetLibrary::tellExposedKey() const
{
    if (!m_config.isKeyExposed)
        return;
    qCWarning(logStory).noquote() << "others on this machine can read the key in" << configFile()
                                  << "- make the file yours alone: chmod 600";
}

QString AssetLibrary::configFile() const
{
    return m_dataDir % u"/config.yaml";
}

QList<FileProblem> AssetLibrary::problems() const
{
    return m_config.problems + m_assets.problems;
}

void AssetLibrary::read()
{
    m_assets = loadAssets(m_shippedDir, m_dataDir % u"/assets");
    m_config = StoryConfig::load(m_dataDir);
}

void AssetLibrary::reload()
{
    const StoryAssets assets = m_assets;
    const StoryConfig config = m_config;
    const QList<FileProblem> before = problems();
    watch();
    read();
    if (assets != m_assets)
        Q_EMIT assetsChanged();
    if (!config.isKeyExposed)
        tellExposedKey();
    if (config != m_config)
        Q_EMIT configChanged();
    if (before != problems()) {
        for (const FileProblem &problem : problems())
            qCWarning(logStory).noquote() << problem.toString();
        Q_EMIT problemsChanged();
    }
}

void AssetLibrary::watch()
{
    QStringList wanted{m_dataDir, configFile()};
    const QString assets = m_dataDir % u"/assets";
    for (const QString &folder : {assets, QString(assets % u"/worlds"),
                                  QString(assets % u"/characters"), QString(assets % u"/rules")}) {
        wanted += folder;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.y*ml")}, QDir::Files))
            wanted += QString(folder % u'/' % name);
    }
    if (wanted.size() > mostWatched)
        wanted.resize(mostWatched);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace chitai
