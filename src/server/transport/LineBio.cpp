// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/LineBio.h"

#include "server/transport/SocketBytes.h"

#include <QTcpSocket>
#include <memory>
#include <openssl/bio.h>

namespace chitai {

namespace {

QTcpSocket &lineOf(BIO *bio)
{
    return *static_cast<QTcpSocket *>(BIO_get_data(bio));
}

int readFromLine(BIO *bio, char *data, int size)
{
    BIO_clear_retry_flags(bio);
    const qint64 got = lineOf(bio).read(data, size);
    if (got > 0)
        return int(got);
    BIO_set_retry_read(bio); // that the line has ended is said by its signal
    return -1;
}

int writeToLine(BIO *bio, const char *data, int size)
{
    BIO_clear_retry_flags(bio);
    // Without a signal of the line's: this is in the midst of encrypting.
    const qint64 taken = sendNow(lineOf(bio), data, size);
    if (taken < size && lineOf(bio).write(data + taken, size - taken) < 0)
        return -1;
    return size;
}

long controlLine(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

} // namespace

BIO *newLineBio(QTcpSocket &line)
{
    static const std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "line");
        BIO_meth_set_read(made, &readFromLine);
        BIO_meth_set_write(made, &writeToLine);
        BIO_meth_set_ctrl(made, &controlLine);
        return std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)>(made, &BIO_meth_free);
    }();
    BIO *bio = BIO_new(method.get());
    if (!bio)
        return nullptr;
    BIO_set_data(bio, &line);
    BIO_set_init(bio, 1);
    return bio;
}

} // namespace chitai
