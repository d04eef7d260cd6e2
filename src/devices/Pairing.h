// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/Devices.h"

#include <QTimer>

namespace chitai {

/// How a device is let in: somebody at the laptop asks for a code, and the device that says it
/// first gets a token.
///
///     Closed ── openCode() ──► Open ── right code ──► Closed, and a new device
///                               │ └─── two minutes ──► Closed
///                               └───── five wrong ───► Locked until openCode(), which has to wait:
///                                                      10 s, then twice as long each time
///
/// Wrong codes are counted together, whoever sends them: 10,000 guesses are five guesses.
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
    /// is 256 random bits, and no guess at the code touches it.
    [[nodiscard]] QByteArray makeLinkKey();
    /// Nobody is let in by that key any more.
    void forgetLinkKey();

    [[nodiscard]] State state() const { return m_state; }
    /// Six digits; empty unless Open.
    [[nodiscard]] QString code() const { return m_code; }
    /// How long the code is good for yet, rounded up.
    [[nodiscard]] std::chrono::seconds remaining() const;
    /// How long the next openCode() has to wait yet, rounded up.
    [[nodiscard]] std::chrono::seconds waiting() const;

    /// Lets the device in that says the code or a link's key. NotAllowed for a wrong or an old one,
    /// Conflict while it is locked, StorageFull and StorageFailed where it can't be recorded: the
    /// code is good for another try then.
    [[nodiscard]] Result<Devices::Added> pair(const QString &code, const QString &name);

    /// Lets the time pass: called every second by a timer of its own while there is a reason to.
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
