// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <chrono>
#include <utility>

namespace chitai {

/// A connection that was accepted and of which nothing is known yet. Its first byte, which stays
/// where it is, tells what it speaks: a TLS handshake begins with 22 (RFC 8446, section 5.1), an
/// HTTP request with a letter.
class ProtocolDetector : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Tls, Plain, Nothing };

    /// Takes the socket's descriptor over, until take() hands it on. `deadline` is the clock's
    /// reading at which the peer has waited too long.
    ProtocolDetector(qintptr descriptor, std::chrono::milliseconds deadline, QObject *parent);
    ~ProtocolDetector() override;

    [[nodiscard]] std::chrono::milliseconds deadline() const { return m_deadline; }
    /// The descriptor, which belongs to the caller from now on.
    [[nodiscard]] qintptr take() { return std::exchange(m_descriptor, -1); }

Q_SIGNALS:
    /// Said once. With Nothing the peer has gone.
    void detected(chitai::ProtocolDetector::Protocol protocol);

private:
    void peek();

    qintptr m_descriptor;
    const std::chrono::milliseconds m_deadline;
    QSocketNotifier m_notifier;
};

} // namespace chitai
