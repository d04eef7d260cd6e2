// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/SocketBytes.h"

#include <QTcpSocket>
#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace chitai {

qint64 sendNow(const QTcpSocket &socket, const char *data, qint64 size)
{
#ifdef Q_OS_LINUX
    if (socket.bytesToWrite() == 0) {
        return std::max<qint64>(0,
                                ::send(int(socket.socketDescriptor()), data, size_t(size),
                                       MSG_DONTWAIT | MSG_NOSIGNAL));
    }
#else
    Q_UNUSED(socket)
    Q_UNUSED(data)
    Q_UNUSED(size)
#endif
    return 0;
}

void writeAtOnce(QTcpSocket &socket, const QByteArray &bytes)
{
    const qint64 taken = sendNow(socket, bytes.constData(), bytes.size());
    if (taken == bytes.size())
        return;
    socket.write(bytes.constData() + taken, bytes.size() - taken);
    socket.flush();
}

void giveBackBuffers(QTcpSocket &socket)
{
    // What opens a device begins with new buffers; it changes nothing else of a socket, which opens
    // itself in another way.
    if (socket.isOpen() && socket.bytesAvailable() == 0 && socket.bytesToWrite() == 0)
        socket.QIODevice::open(socket.openMode());
}

} // namespace chitai
