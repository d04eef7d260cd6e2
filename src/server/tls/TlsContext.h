// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tls/Certificate.h"

#include <memory>

struct ssl_ctx_st;

namespace chitai {

/// What all connections over TLS have in common: the server's certificate, its key and the
/// certificates behind it, and what is spoken, TLS 1.2 and 1.3. It may be destroyed before the
/// connections that were made with it. For the thread of those.
class TlsContext
{
public:
    /// Nothing is kept of the identity's texts.
    explicit TlsContext(const KeyedCertificate &identity);

    /// False where certificate and key can't be used: then every handshake will fail.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// OpenSSL's SSL_CTX, as long as this lives.
    [[nodiscard]] ssl_ctx_st *handle() const { return m_context.get(); }

private:
    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
    };

    std::unique_ptr<ssl_ctx_st, Free> m_context;
    bool m_isUsable = false;
};

} // namespace chitai
