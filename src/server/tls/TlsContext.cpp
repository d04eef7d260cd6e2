// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tls/TlsContext.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace chitai {

namespace {

using PemBytes = std::unique_ptr<BIO, decltype(&BIO_free)>;

PemBytes pemBytes(const QByteArray &pem)
{
    return {BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free};
}

bool useCertificates(SSL_CTX *context, const QByteArray &pem)
{
    const PemBytes bytes = pemBytes(pem);
    const auto next = [&bytes] {
        return std::unique_ptr<X509, decltype(&X509_free)>(
            PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr), &X509_free);
    };
    const auto own = next();
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1)
        return false;
    while (const auto signer = next()) {
        if (SSL_CTX_add1_chain_cert(context, signer.get()) != 1)
            return false;
    }
    return true;
}

bool useKey(SSL_CTX *context, const QByteArray &pem)
{
    char none[] = ""; // an encrypted key has nobody to ask for its password
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(pemBytes(pem).get(), nullptr, nullptr, none), &EVP_PKEY_free);
    return key && SSL_CTX_use_PrivateKey(context, key.get()) == 1
        && SSL_CTX_check_private_key(context) == 1;
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(const KeyedCertificate &identity)
    : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX *context = m_context.get();
    if (!context)
        return; // OpenSSL was told to do without what it takes
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // Who renegotiates makes the work of a handshake whenever it likes. And what is needed to go on
    // with a session is kept neither here nor, encrypted with a key that would have to be kept, by
    // the tablet: it shakes hands anew.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    // Two buffers of a record each, 33 KB, are there while something is read or written.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    m_isUsable = useCertificates(context, identity.certificate) && useKey(context, identity.key);
    ERR_clear_error();
}

} // namespace chitai
