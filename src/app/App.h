// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/DeviceDoor.h"
#include "app/LockedDataDir.h"
#include "app/NetworkPublisher.h"
#include "base/Clock.h"
#include "core/AppCore.h"
#include "server/Server.h"
#include "storage/DatabaseNews.h"

#include <QRandomGenerator>
#include <QTimer>
#include <functional>
#include <memory>

namespace chitai {

/// The program without its windows: a family's data, locked for this process, AppCore and the
/// server.
class App
{
public:
    /// What a key is for: each has a place of its own.
    enum class KeyUse { Stories, Pictures };
    /// Keeps keys for the family with this data folder.
    using KeyStoreMaker
        = std::function<std::unique_ptr<KeyStore>(const QString &dataDir, KeyUse use)>;
    /// In a file of the folder.
    [[nodiscard]] static std::unique_ptr<KeyFile> makeKeyFile(const QString &dataDir, KeyUse use);

    /// Opens the family's data, takes up an unfinished session and begins to listen. Conflict where
    /// the program runs already with the same data, and whatever the parts fail with.
    [[nodiscard]] static Result<std::unique_ptr<App>>
    open(const Options &options, const KeyStoreMaker &makeKeys = makeKeyFile,
         const PasswordKeeper &passwords = {});
    ~App();

    /// Brings a window to the front; `token` is the right to do so that Wayland gave
    /// (xdg-activation).
    using Shower = std::function<void(const QByteArray &token)>;
    /// Whoever starts the program a second time is shown it by this; without windows there is none.
    void setShower(const Shower &shower) { m_shower = shower; }

    [[nodiscard]] AppCore &core() { return m_core; }
    [[nodiscard]] const Server &server() const { return m_server; }

private:
    App(LockedDataDir data, const Options &options, const KeyStoreMaker &makeKeys);
    [[nodiscard]] Result<void> start();
    /// What comes in at the door.
    [[nodiscard]] QJsonObject answer(const QJsonObject &request);
    void listenToOthers();
    /// Another laptop has changed something of a library that both share.
    void take(DatabaseNews::Subject subject);

    const LockedDataDir m_data;
    SystemClock m_clock;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    Stores m_stores;
    const std::unique_ptr<KeyStore> m_keys;
    const std::unique_ptr<KeyStore> m_pictureKeys;
    AppCore m_core;
    Server m_server;
    NetworkPublisher m_publisher;
    Shower m_shower;
    const DeviceDoor m_door;
    QTimer m_pictureTimer; // of the starter texts
    std::unique_ptr<DatabaseNews> m_news; // none of a file
};

} // namespace chitai
