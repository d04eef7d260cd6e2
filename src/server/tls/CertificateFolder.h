// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tls/Certificate.h"

#include <QString>

namespace chitai {

/// What the server shows of itself to a browser.
struct TlsIdentity
{
    KeyedCertificate server;
    QByteArray root; ///< PEM of the family's root; empty with a certificate that we did not make
    CertificateFacts facts; ///< of the server's certificate

    [[nodiscard]] bool isOurs() const { return !root.isEmpty(); }
};

/// The folder with the certificates, CHITAI_CERT_DIR:
///
///     cert.pem, key.pem          the server's, good for 397 days
///     root.pem, root-key.pem     the family's root, which tablets can install
///
/// They are made when they are missing, and the server's anew when it runs out or lacks a name or
/// an address that the machine has now. A cert.pem that no Chitai has made is somebody's own, as is
/// one without a root.pem: it is used as it is and nothing is ever written.
///
/// One that another Chitai has made can't be told from what an interrupted renewal leaves. It is
/// kept as cert.pem.before and key.pem.before when ours take its place.
///
/// Tablets have installed the root. Where the clock says that it was not made yet, the clock is
/// behind if it is before the release of this program, and the root is kept. Else the clock was
/// ahead when the root was made: it is made anew, as every tablet refuses it.
class CertificateFolder
{
public:
    /// No clock that is right is before `programMade`.
    explicit CertificateFolder(const QString &path, const QDateTime &programMade = released())
        : m_path(path)
        , m_programMade(programMade)
    {
    }

    /// When this version of the program was.
    [[nodiscard]] static QDateTime released();

    /// NotAllowed where others can read a key, BadValue where a certificate of somebody's own is
    /// not whole, StorageFailed where the folder can't be written to.
    [[nodiscard]] Result<TlsIdentity> load(const ServerNames &names, const QDateTime &now) const;

private:
    [[nodiscard]] Result<void> keepBeside(const KeyedCertificate &replaced) const;
    [[nodiscard]] Result<KeyedCertificate> loadRoot(const ServerNames &names,
                                                    const QDateTime &now) const;
    [[nodiscard]] Result<void> writeAll(const KeyedCertificate &made, const QString &name) const;

    QString m_path;
    QDateTime m_programMade;
};

} // namespace chitai
