// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QByteArray;
class QTcpSocket;

namespace chitai {

/// What was written to the socket and the kernel has not taken yet. Over TLS most of it waits
/// behind the encryption, where bytesToWrite() does not see it.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket &socket);

/// Hands bytes to the kernel at once, as far as it takes them; the others wait in the socket. For
/// sockets without TLS. QTcpSocket alone would wake up the event loop twice for each message.
void writeAtOnce(QTcpSocket &socket, const QByteArray &bytes);

} // namespace chitai
