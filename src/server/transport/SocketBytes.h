// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QByteArray;
class QTcpSocket;

namespace chitai {

/// Hands bytes to the kernel as far as it takes them at once, unless others wait in the socket, and
/// gives how many it took: 0 too where the connection is broken, which is the socket's to find out.
/// For sockets without TLS.
[[nodiscard]] qint64 sendNow(const QTcpSocket &socket, const char *data, qint64 size);

/// Hands bytes to the kernel at once, as far as it takes them; the others wait in the socket. For
/// sockets without TLS (a TlsSocket does so by itself). QTcpSocket alone would wake up the event
/// loop twice for each message.
void writeAtOnce(QTcpSocket &socket, const QByteArray &bytes);

/// Qt keeps 16 KB for what is read from a socket and 32 KB for what is written once they were
/// needed. Gives them back where nothing is in them; they come again with the next bytes.
void giveBackBuffers(QTcpSocket &socket);

} // namespace chitai
