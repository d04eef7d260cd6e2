// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <functional>

namespace chitai {

struct DeviceRecord;
class Devices;
class Pairing;
class Server;

/// Pairing without a window: tells the code and its QR code on the terminal. At the start, after
/// each device that was paired, and when somebody asks (SIGUSR1); while nothing is paired at all a
/// code that has run out is followed by another.
class PairingTerminal : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QString &)>;

    /// All of it must outlive this object.
    struct Dependencies
    {
        const Server &server;
        Devices &devices;
        Pairing &pairing;
    };

    PairingTerminal(const Dependencies &deps, Say say);

    /// Opens a code and tells it, or how long that has to wait.
    void ask();

private:
    void tell();

    Dependencies m_deps;
    Say m_say;
};

/// A QR code of half blocks, for a terminal with light letters on a dark ground.
[[nodiscard]] QString qrCodeText(const QString &content);

} // namespace chitai
