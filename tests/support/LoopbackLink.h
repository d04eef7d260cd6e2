// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/ClientLink.h"

#include <QStringList>

namespace chitai {

/// A client's end that leads nowhere: what the server sends is kept, and the test says what comes.
class LoopbackLink final : public ClientLink
{
public:
    void send(const TextMessage &message) override
    {
        const QString text = QString::fromUtf8(message.text());
        sent += text;
        if (!takesMessages)
            unsent += text.size();
    }
    void ping() override { ++pings; }
    void close(CloseCode code, const QString &) override { closedWith = int(code); }
    void abort() override
    {
        isAborted = true;
        Q_EMIT disconnected();
    }
    [[nodiscard]] qint64 unsentBytes() const override { return unsent; }
    [[nodiscard]] QString peerName() const override { return QStringLiteral("loopback"); }

    QStringList sent;
    qint64 unsent = 0;
    bool takesMessages = true;
    int pings = 0;
    int closedWith = 0;
    bool isAborted = false;
};

} // namespace chitai
