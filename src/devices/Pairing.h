// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/Devices.h"

#include <QTimer>

namespace chitai {

/// Pairing of a device: a code is opened on the laptop, and the first device that sends it gets a
/// token.
///
///     Closed ── openCode() ──► Open ── right code ──► Closed, and a new device
///                               │ └─── two minutes ──► Closed
///                               └───── five wrong ───► Locked until openCode(), which has to wait:
///                                                      10 s, then twice as long each time
///
/// Wrong codes are counted for the open code and not for each client.
class Pairing : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Open, Locked };

    static constexpr std::chrono::seconds codeLife{120};
    static constexpr int maxWrongTries = 5;
    static constexpr int codeLength = 6; ///< digits
    static constexpr std::chrono::seconds firstWait{10};
    static constexpr std::chrono::seconds longestWait{600};

    Pairing(Devices &devices, const Clock &clock, QObject *parent = nullptr);

    /// A new code in the place of any other; false, and nothing happens, while waiting() says so.
    bool openCode();
    void close();

    /// The key of a link that opens the pages on this very machine, single use, two minutes too. It
    /// is 256 random bits; wrong codes don't void it.
    [[nodiscard]] QByteArray makeLinkKey();
    /// Voids that key.
    void forgetLinkKey();

    [[nodiscard]] State state() const { return m_state; }
    /// Six digits; empty unless Open.
    [[nodiscard]] QString code() const { return m_code; }
    /// How long the code is good for yet, rounded up.
    [[nodiscard]] std::chrono::seconds remaining() const;
    /// How long the next openCode() has to wait yet, rounded up.
    [[nodiscard]] std::chrono::seconds waiting() const;

    /// Pairs the device that sent the code or the link's key. NotAllowed for a wrong or expired
    /// one, Conflict while locked, StorageFull and StorageFailed where the device can't be stored;
    /// the code stays valid then.
    [[nodiscard]] Result<Devices::Added> pair(const QString &code, const QString &name);

    /// Expires the code, the key and the lock. Called every second while one of them is active.
    void tick();

Q_SIGNALS:
    /// The link's key is worth nothing any more: it was used, has run out or was forgotten.
    void linkOver();
    /// Something of the state, or a second of the countdowns.
    void changed();
    void paired(const chitai::DeviceRecord &device);
    /// Five wrong codes.
    void locked();
    /// The code's two minutes are over, and nobody has used it.
    void expired();

private:
    /// The next tick: each second where somebody shows them, else when the next thing runs out.
    void schedule();
    void lock();
    void forgetCode();

    Devices &m_devices;
    const Clock &m_clock;
    State m_state = State::Closed;
    QString m_code;
    std::chrono::milliseconds m_codeEnd{0};
    int m_wrongTries = 0;
    int m_locks = 0; // since the last device was let in
    std::chrono::milliseconds m_waitEnd{0};
    QByteArray m_linkKey;
    std::chrono::milliseconds m_linkEnd{0};
    QTimer m_ticker;
};

} // namespace chitai
