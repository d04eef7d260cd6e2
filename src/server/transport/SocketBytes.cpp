// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/SocketBytes.h"

#include <QSslSocket>
#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace chitai {

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void writeAtOnce(QTcpSocket &socket, const QByteArray &bytes)
{
    qint64 taken = 0;
#ifdef Q_OS_LINUX
    // An error is the socket's to find out, with the bytes that it is left with.
    if (socket.bytesToWrite() == 0) {
        taken = std::max<qint64>(0,
                                 ::send(int(socket.socketDescriptor()), bytes.constData(),
                                        size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL));
    }
#endif
    if (taken == bytes.size())
        return;
    socket.write(bytes.constData() + taken, bytes.size() - taken);
    socket.flush();
}

} // namespace chitai
