// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QStringList>

namespace chitai {

/// A certificate with its private key, both in PEM. Behind a server's own certificate the one that
/// signed it may follow.
struct KeyedCertificate
{
    QByteArray certificate;
    QByteArray key;
};

/// What a server is called: the subject's alternative names of its certificate.
struct ServerNames
{
    QStringList hosts; ///< for example "laptop" and "laptop.local"
    QList<QHostAddress> addresses;

    /// As they stand in CertificateFacts::names.
    [[nodiscard]] QStringList all() const;
};

/// What is to be known of a certificate, the first one of a PEM text.
struct CertificateFacts
{
    QDateTime notBefore;
    QDateTime notAfter;
    QString subject; ///< its common name
    QStringList names; ///< host names and addresses, as QHostAddress writes them
    QByteArray fingerprint; ///< SHA-256, 32 bytes
};

/// How long what the program makes is good for. Browsers take no server's certificate that is good
/// for longer than 398 days.
inline constexpr int serverCertificateDays = 397;
inline constexpr int rootCertificateDays = 3650;

/// A root of the family's own, by which tablets know this machine whatever its address becomes.
/// It can sign for `hosts`, names below .local, localhost and bare addresses, and for nothing on
/// the internet: somebody who steals its key can't pass for a bank. P-256.
[[nodiscard]] Result<KeyedCertificate>
makeRootCertificate(const QString &name, const QStringList &hosts, const QDateTime &now);

/// A server's certificate, signed by the root, with the root behind it. P-256.
[[nodiscard]] Result<KeyedCertificate>
makeServerCertificate(const KeyedCertificate &root, const ServerNames &names, const QDateTime &now);

/// BadValue where the text is no certificate.
[[nodiscard]] Result<CertificateFacts> certificateFacts(const QByteArray &pem);

/// Whether the first certificate of the PEM text was signed by this root and keeps to what the root
/// may sign for, at that moment.
[[nodiscard]] bool isSignedBy(const QByteArray &pem, const QByteArray &rootPem,
                              const QDateTime &now);

/// Whether the first certificate of the PEM text names as its issuer a root that a Chitai has made.
[[nodiscard]] bool isIssuedByChitai(const QByteArray &pem);

/// Whether the key is the first certificate's.
[[nodiscard]] bool isKeyOf(const QByteArray &keyPem, const QByteArray &certificatePem);

/// The certificate in DER, as devices install it; empty where the text is no certificate.
[[nodiscard]] QByteArray toDer(const QByteArray &certificatePem);

/// "AB:CD:…", as browsers show a fingerprint.
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);

} // namespace chitai
