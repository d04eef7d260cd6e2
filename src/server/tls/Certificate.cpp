// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tls/Certificate.h"

#include <QTimeZone>
#include <algorithm>
#include <ctime>
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chitai {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

// In the names of all that is made here.
constexpr const char *organisation = "Chitai";

tl::unexpected<Error> cryptoFailure()
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    return failure(
        ErrorCode::StorageFailed,
        QStringLiteral("The certificate can't be made (%1).").arg(QString::fromLatin1(text)));
}

Memory reader(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

Certificate readCertificate(const QByteArray &pem)
{
    Certificate certificate(PEM_read_bio_X509(reader(pem).get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

Key readKey(const QByteArray &pem)
{
    // An encrypted key is refused: there is nobody to ask for its password.
    char none[] = "";
    Key key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, nullptr, none));
    ERR_clear_error();
    return key;
}

QByteArray toPem(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contents(memory.get());
}

QByteArray toPem(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(memory.get());
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm broken = {};
    if (ASN1_TIME_to_tm(time, &broken) != 1)
        return {};
    const QDateTime moment(QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
                           QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), QTimeZone::utc());
    return moment.toUTC(); // Qt before 6.5 knows UTC from the zone of that name
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// All that a root's and a server's certificate have in common.
Certificate begin(EVP_PKEY *key, const QString &name, const QDateTime &now, int days)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] &= 0x7f; // a positive number
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(
        BN_bin2bn(serial, sizeof serial, nullptr));
    X509_set_version(certificate.get(), X509_VERSION_3);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    // A day earlier, for devices whose clock is behind.
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()),
                  time_t(now.addDays(-1).toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()),
                  time_t(now.addDays(days - 1).toSecsSinceEpoch()));
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const QByteArray common = name.left(64).toUtf8(); // ub-common-name of RFC 5280
    X509_NAME_add_entry_by_NID(subject, NID_organizationName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(organisation), -1, -1, 0);
    X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(common.constData()),
                               int(common.size()), -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

Result<KeyedCertificate> sign(X509 *certificate, EVP_PKEY *key, EVP_PKEY *signer)
{
    if (X509_sign(certificate, signer, EVP_sha256()) <= 0)
        return cryptoFailure();
    return KeyedCertificate{toPem(certificate), toPem(key)};
}

/// The constraints and names are written in OpenSSL's own little language, in which a name with
/// other letters could say something else.
bool isPlainHost(const QString &host)
{
    return !host.isEmpty() && host.size() <= 253
        && std::all_of(host.begin(), host.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
           });
}

QHostAddress withoutScope(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

} // namespace

QStringList ServerNames::all() const
{
    QStringList names;
    for (const QString &host : hosts) {
        if (isPlainHost(host))
            names += host.toLower();
    }
    for (const QHostAddress &address : addresses)
        names += withoutScope(address).toString();
    names.removeDuplicates();
    return names;
}

Result<KeyedCertificate> makeRootCertificate(const QString &name, const QStringList &hosts,
                                             const QDateTime &now)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return cryptoFailure();
    const Certificate root = begin(key.get(), name, now, rootCertificateDays);
    if (!root)
        return cryptoFailure();
    X509_set_issuer_name(root.get(), X509_get_subject_name(root.get()));
    QByteArray allowed = "critical,permitted;DNS:localhost,permitted;DNS:local,"
                         "permitted;IP:0.0.0.0/0.0.0.0,permitted;IP:::/::";
    for (const QString &host : hosts) {
        if (isPlainHost(host) && !host.endsWith(u".local"))
            allowed += ",permitted;DNS:" + host.toLower().toLatin1();
    }
    const bool isWhole
        = addExtension(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(root.get(), root.get(), NID_key_usage, "critical,keyCertSign")
        && addExtension(root.get(), root.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(root.get(), root.get(), NID_name_constraints, allowed)
        && addExtension(root.get(), root.get(), NID_subject_key_identifier, "hash");
    if (!isWhole)
        return cryptoFailure();
    return sign(root.get(), key.get(), key.get());
}

Result<KeyedCertificate> makeServerCertificate(const KeyedCertificate &root,
                                               const ServerNames &names, const QDateTime &now)
{
    const Certificate issuer = readCertificate(root.certificate);
    const Key issuerKey = readKey(root.key);
    const Key key(EVP_EC_gen("P-256"));
    if (!issuer || !issuerKey || !key)
        return cryptoFailure();
    const QString subject = names.hosts.isEmpty() ? QStringLiteral("Chitai") : names.hosts.front();
    const Certificate certificate = begin(key.get(), subject, now, serverCertificateDays);
    if (!certificate)
        return cryptoFailure();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    QByteArrayList alternatives;
    for (const QString &name : names.all())
        alternatives += (QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1();
    const bool isWhole
        = addExtension(certificate.get(), issuer.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), issuer.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate.get(), issuer.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(certificate.get(), issuer.get(), NID_subject_alt_name,
                        alternatives.join(','))
        && addExtension(certificate.get(), issuer.get(), NID_subject_key_identifier, "hash")
        && addExtension(certificate.get(), issuer.get(), NID_authority_key_identifier, "keyid");
    if (!isWhole)
        return cryptoFailure();
    return sign(certificate.get(), key.get(), issuerKey.get()).map([&](KeyedCertificate made) {
        made.certificate += root.certificate;
        return made;
    });
}

Result<CertificateFacts> certificateFacts(const QByteArray &pem)
{
    const Certificate certificate = readCertificate(pem);
    if (!certificate)
        return failure(ErrorCode::BadValue, QStringLiteral("This is no certificate in PEM."));
    CertificateFacts facts;
    facts.notBefore = toDateTime(X509_get0_notBefore(certificate.get()));
    facts.notAfter = toDateTime(X509_get0_notAfter(certificate.get()));
    char subject[256] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, subject,
                              sizeof subject);
    facts.subject = QString::fromUtf8(subject);
    facts.fingerprint.resize(EVP_MAX_MD_SIZE);
    unsigned int size = 0;
    X509_digest(certificate.get(), EVP_sha256(),
                reinterpret_cast<unsigned char *>(facts.fingerprint.data()), &size);
    facts.fingerprint.resize(size);
    auto *names = static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DNS) {
            facts.names += QString::fromLatin1(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName));
        } else if (name->type == GEN_IPADD) {
            const unsigned char *bytes = ASN1_STRING_get0_data(name->d.iPAddress);
            const int length = ASN1_STRING_length(name->d.iPAddress);
            if (length == 4)
                facts.names += QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16
                                            | quint32(bytes[2]) << 8 | bytes[3])
                                   .toString();
            else if (length == 16)
                facts.names += QHostAddress(bytes).toString();
        }
    }
    GENERAL_NAMES_free(names);
    return facts;
}

bool isSignedBy(const QByteArray &pem, const QByteArray &rootPem, const QDateTime &now)
{
    const Certificate certificate = readCertificate(pem);
    const Certificate root = readCertificate(rootPem);
    const std::unique_ptr<X509_STORE, Release<X509_STORE_free>> store(X509_STORE_new());
    const std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>> context(
        X509_STORE_CTX_new());
    if (!certificate || !root || !store || !context
        || X509_STORE_add_cert(store.get(), root.get()) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), nullptr) != 1)
        return false;
    X509_STORE_CTX_set_time(context.get(), 0, time_t(now.toSecsSinceEpoch()));
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER);
    const bool isGood = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return isGood;
}

bool isIssuedByChitai(const QByteArray &pem)
{
    const Certificate certificate = readCertificate(pem);
    char name[64] = {};
    return certificate
        && X509_NAME_get_text_by_NID(X509_get_issuer_name(certificate.get()), NID_organizationName,
                                     name, sizeof name)
        > 0
        && qstrcmp(name, organisation) == 0;
}

bool isKeyOf(const QByteArray &keyPem, const QByteArray &certificatePem)
{
    const Key key = readKey(keyPem);
    const Certificate certificate = readCertificate(certificatePem);
    const bool isSame
        = key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return isSame;
}

QByteArray toDer(const QByteArray &certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    unsigned char *bytes = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &bytes) : 0;
    const QByteArray der(reinterpret_cast<const char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace chitai
