// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tls/CertificateFolder.h"

#include "base/Logging.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>

namespace chitai {

namespace {

// A certificate is made anew so long before it runs out, as the program may run for weeks.
constexpr int renewalDays = 30;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The whole file; empty where there is none.
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> requirePrivate(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFile::exists(path) && (QFile::permissions(path) & others)) {
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("Others on this machine can read the key \"%1\". Take that "
                                      "right away (chmod 600) or, if they may have copied it, "
                                      "delete the folder's files: new ones are made.")
                           .arg(path));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

/// Written beside its place and moved there, so that a crash leaves the old or the new one.
Result<void> write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    const QString unfinished = path % QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile file(unfinished);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!isWritten
        || std::rename(QFile::encodeName(unfinished).constData(),
                       QFile::encodeName(path).constData())
            != 0) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The certificate \"%1\" can't be written.").arg(path));
    }
    return {};
}

bool isGoodFor(const CertificateFacts &facts, const ServerNames &names, const QDateTime &now)
{
    if (now < facts.notBefore || now.addDays(renewalDays) > facts.notAfter)
        return false;
    const QStringList wanted = names.all();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&facts](const QString &name) { return facts.names.contains(name); });
}

/// Whether it is ours to make anew. Not by the signature alone: where a renewal was interrupted,
/// the certificate is still of the root before.
bool isOurs(const QByteArray &certificate, const QByteArray &root, const CertificateFacts &facts)
{
    return !root.isEmpty()
        && (isIssuedByChitai(certificate) || isSignedBy(certificate, root, facts.notBefore));
}

/// What the clock says. Before a root that is kept the clock is behind, and the latest moment
/// counts that the certificates tell of, by a day that they begin earlier.
QDateTime likelyMoment(const CertificateFacts &root, const Result<CertificateFacts> &server,
                       const QDateTime &now)
{
    if (now >= root.notBefore)
        return now;
    qCWarning(logServer) << "the clock says" << now << "and the root certificate was made later";
    return std::max(root.notBefore, server ? server->notBefore : root.notBefore).addDays(1);
}

} // namespace

QDateTime CertificateFolder::released()
{
    // Of the package's description.
    const QDate day = QDate::fromString(QStringLiteral(CHITAI_RELEASE_DATE), Qt::ISODate);
    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toUTC();
}

Result<void> CertificateFolder::writeAll(const KeyedCertificate &made, const QString &name) const
{
    const QString stem = name.isEmpty() ? m_path % u'/' : QString(m_path % u'/' % name % u'-');
    const QString certificate
        = name.isEmpty() ? QStringLiteral("/cert.pem") : QString(u'/' % name % u".pem");
    const Result<void> written = write(stem % u"key.pem", made.key, ownerOnly);
    return written ? write(m_path % certificate, made.certificate,
                           ownerOnly | QFile::ReadGroup | QFile::ReadOther)
                   : written;
}

Result<void> CertificateFolder::keepBeside(const KeyedCertificate &replaced) const
{
    // Half of it is no use, and the other half may be kept already.
    if (!isKeyOf(replaced.key, replaced.certificate))
        return {};
    qCWarning(logServer) << "the certificate cert.pem is not of this family's root: it is kept as "
                            "cert.pem.before";
    CHITAI_TRY(write(m_path % u"/key.pem.before", replaced.key, ownerOnly));
    return write(m_path % u"/cert.pem.before", replaced.certificate, ownerOnly);
}

Result<KeyedCertificate> CertificateFolder::loadRoot(const ServerNames &names,
                                                     const QDateTime &now) const
{
    const KeyedCertificate root{contents(m_path % u"/root.pem"),
                                contents(m_path % u"/root-key.pem")};
    const Result<CertificateFacts> facts = certificateFacts(root.certificate);
    const QString name = names.hosts.isEmpty()
        ? QStringLiteral("Chitai")
        : QStringLiteral("Chitai on %1").arg(names.hosts.front());
    const bool wasClockAhead = facts && now < facts->notBefore && now >= m_programMade;
    // It may not sign for the new name of a machine that was renamed.
    const bool isGood = facts && isKeyOf(root.key, root.certificate) && facts->subject == name
        && now.addDays(serverCertificateDays) < facts->notAfter && !wasClockAhead;
    if (isGood)
        return root;
    CHITAI_TRY_ASSIGN(const KeyedCertificate made, makeRootCertificate(name, names.hosts, now));
    CHITAI_TRY(writeAll(made, QStringLiteral("root")));
    qCInfo(logServer) << "made a root certificate for this family";
    return made;
}

Result<TlsIdentity> CertificateFolder::load(const ServerNames &names, const QDateTime &now) const
{
    if (!QDir(m_path).exists()) {
        QDir().mkpath(m_path);
        QFile::setPermissions(m_path, ownerOnly | QFile::ExeOwner);
    }
    for (const char *key : {"/key.pem", "/root-key.pem"}) {
        CHITAI_TRY(requirePrivate(m_path % QLatin1String(key)));
    }
    const KeyedCertificate present{contents(m_path % u"/cert.pem"), contents(m_path % u"/key.pem")};
    const QByteArray presentRoot = contents(m_path % u"/root.pem");
    const Result<CertificateFacts> facts = certificateFacts(present.certificate);
    const bool isTheirs = !present.certificate.isEmpty()
        && (!facts || !isOurs(present.certificate, presentRoot, *facts));
    if (isTheirs
        || (!present.key.isEmpty() && present.certificate.isEmpty() && presentRoot.isEmpty())) {
        if (!facts || !isKeyOf(present.key, present.certificate)) {
            return failure(ErrorCode::BadValue,
                           QStringLiteral("The folder \"%1\" needs a certificate cert.pem and its "
                                          "key key.pem (PEM, without a password), or neither.")
                               .arg(m_path));
        }
        if (now > facts->notAfter)
            qCWarning(logServer) << "the certificate cert.pem has run out";
        return TlsIdentity{present, {}, *facts};
    }
    // At the moment when it was made.
    if (facts && !isSignedBy(present.certificate, presentRoot, facts->notBefore.addDays(1)))
        CHITAI_TRY(keepBeside(present));
    CHITAI_TRY_ASSIGN(const KeyedCertificate root, loadRoot(names, now));
    CHITAI_TRY_ASSIGN(const CertificateFacts rootFacts, certificateFacts(root.certificate));
    const QDateTime moment = likelyMoment(rootFacts, facts, now);
    if (facts && isGoodFor(*facts, names, moment) && isKeyOf(present.key, present.certificate)
        && isSignedBy(present.certificate, root.certificate, moment))
        return TlsIdentity{present, root.certificate, *facts};
    CHITAI_TRY_ASSIGN(const KeyedCertificate made, makeServerCertificate(root, names, moment));
    CHITAI_TRY(writeAll(made, {}));
    qCInfo(logServer) << "made a certificate for" << names.all().join(u' ');
    return TlsIdentity{made, root.certificate, certificateFacts(made.certificate).value()};
}

} // namespace chitai
