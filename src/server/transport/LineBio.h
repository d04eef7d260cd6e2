// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct bio_st;
class QTcpSocket;

namespace chitai {

/// What OpenSSL reads encrypted bytes from and writes them to: a connected socket, which must
/// outlive it. It takes all that it is given: what the kernel does not take at once waits in the
/// socket. Without a signal of the socket's, as that would come in the midst of encrypting. The
/// caller frees it (BIO_free), or hands it to an SSL. Null where there is no memory.
[[nodiscard]] bio_st *newLineBio(QTcpSocket &line);

} // namespace chitai
