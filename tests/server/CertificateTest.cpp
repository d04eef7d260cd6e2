// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tls/CertificateFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class CertificateTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    static ServerNames names(const QString &address = QStringLiteral("192.168.1.2"))
    {
        return {{QStringLiteral("laptop"), QStringLiteral("laptop.local")},
                {QHostAddress(address), QHostAddress(QStringLiteral("fd00::2"))}};
    }

    /// One that no Chitai has made.
    [[nodiscard]] KeyedCertificate makeOthers() const
    {
        KeyedCertificate made = makeRootCertificate(QStringLiteral("Own"), {}, now).value();
        const QByteArray text = toDer(made.certificate).replace("Chitai", "Family").toBase64();
        made.certificate = "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype i = 0; i < text.size(); i += 64)
            made.certificate += text.mid(i, 64) + '\n';
        made.certificate += "-----END CERTIFICATE-----\n";
        return made;
    }

    const QDateTime now = QDateTime(QDate(2026, 1, 31), QTime(18, 0), Qt::UTC);

private Q_SLOTS:
    void namesEveryHostAndAddress()
    {
        const KeyedCertificate root
            = makeRootCertificate(QStringLiteral("Chitai"), names().hosts, now).value();
        ServerNames all = names();
        QHostAddress local(QStringLiteral("fe80::1"));
        local.setScopeId(QStringLiteral("wlan0"));
        all.addresses += local;
        all.hosts += QStringLiteral("not, DNS:evil.example"); // would add a name of its own
        const KeyedCertificate server = makeServerCertificate(root, all, now).value();
        const CertificateFacts facts = certificateFacts(server.certificate).value();
        QCOMPARE(facts.names,
                 QStringList({QStringLiteral("laptop"), QStringLiteral("laptop.local"),
                              QStringLiteral("192.168.1.2"), QStringLiteral("fd00::2"),
                              QStringLiteral("fe80::1")}));
        QCOMPARE(facts.notBefore.daysTo(facts.notAfter), serverCertificateDays);
        QCOMPARE(facts.fingerprint.size(), 32);
        QVERIFY(isSignedBy(server.certificate, root.certificate, now));
        QVERIFY(isKeyOf(server.key, server.certificate));
        QVERIFY(!isKeyOf(root.key, server.certificate));
        QVERIFY(!isSignedBy(server.certificate, root.certificate, now.addDays(400)));
    }

    void theRootCanSignForNoOtherSite()
    {
        const KeyedCertificate root
            = makeRootCertificate(QStringLiteral("Chitai"), names().hosts, now).value();
        for (const char *host : {"bank.example", "example.com", "laptop.example"}) {
            const KeyedCertificate server
                = makeServerCertificate(root, {{QString::fromLatin1(host)}, {}}, now).value();
            QVERIFY2(!isSignedBy(server.certificate, root.certificate, now), host);
        }
        const KeyedCertificate other
            = makeRootCertificate(QStringLiteral("Chitai"), names().hosts, now).value();
        const KeyedCertificate server = makeServerCertificate(other, names(), now).value();
        QVERIFY(!isSignedBy(server.certificate, root.certificate, now));
    }

    void isKeptWhileItFits()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.filePath(QStringLiteral("made/here")));
        const TlsIdentity first = folder.load(names(), now).value();
        QVERIFY(first.isOurs());
        for (const char *key : {"key.pem", "root-key.pem"}) {
            const QString path
                = dir.filePath(QStringLiteral("made/here/%1").arg(QLatin1String(key)));
            QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        const TlsIdentity again = folder.load(names(), now.addDays(300)).value();
        QCOMPARE(again.server.certificate, first.server.certificate);
        // Another address: another certificate, the same root.
        const TlsIdentity moved
            = folder.load(names(QStringLiteral("10.0.0.7")), now.addDays(300)).value();
        QVERIFY(moved.server.certificate != first.server.certificate);
        QCOMPARE(moved.root, first.root);
        QVERIFY(isSignedBy(moved.server.certificate, first.root, now.addDays(300)));
        // So it is shortly before it runs out, and where its key is lost.
        const TlsIdentity later
            = folder.load(names(QStringLiteral("10.0.0.7")), now.addDays(690)).value();
        QVERIFY(later.server.certificate != moved.server.certificate);
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("made/here/key.pem"))));
        const TlsIdentity mended
            = folder.load(names(QStringLiteral("10.0.0.7")), now.addDays(690)).value();
        QVERIFY(isKeyOf(mended.server.key, mended.server.certificate));
        QCOMPARE(mended.root, first.root);
    }

    void aRenamedMachineGetsAnotherRoot()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        const TlsIdentity first = folder.load(names(), now).value();
        const ServerNames renamed{{QStringLiteral("desk")}, {}};
        const TlsIdentity second = folder.load(renamed, now).value();
        QVERIFY(second.root != first.root);
        QVERIFY(isSignedBy(second.server.certificate, second.root, now));
    }

    /// The root is there and the power goes before the server's certificate is.
    void aRenewalThatWasInterruptedIsGoneOnWith()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        const TlsIdentity first = folder.load(names(), now).value();
        const ServerNames renamed{{QStringLiteral("desk")}, {}};
        const TlsIdentity second = folder.load(renamed, now).value();
        write(dir.filePath(QStringLiteral("cert.pem")), first.server.certificate);
        write(dir.filePath(QStringLiteral("key.pem")), first.server.key);
        const TlsIdentity third = folder.load(renamed, now).value();
        QVERIFY(third.isOurs());
        QCOMPARE(third.root, second.root);
        QVERIFY(isSignedBy(third.server.certificate, second.root, now));
    }

    void somebodysOwnBesideOurRootIsUsedAsItIs()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        QVERIFY(folder.load(names(), now));
        const KeyedCertificate own = makeOthers();
        write(dir.filePath(QStringLiteral("cert.pem")), own.certificate);
        write(dir.filePath(QStringLiteral("key.pem")), own.key);
        const TlsIdentity used = folder.load(names(), now).value();
        QVERIFY(!used.isOurs());
        QCOMPARE(bytes(dir.filePath(QStringLiteral("cert.pem"))), own.certificate);
    }

    /// It may be copied there on purpose.
    void whatAnotherChitaiHasMadeIsKeptBeside()
    {
        QTemporaryDir dir;
        QTemporaryDir other;
        const CertificateFolder folder(dir.path());
        const TlsIdentity first = folder.load(names(), now).value();
        const TlsIdentity theirs = CertificateFolder(other.path()).load(names(), now).value();
        write(dir.filePath(QStringLiteral("cert.pem")), theirs.server.certificate);
        write(dir.filePath(QStringLiteral("key.pem")), theirs.server.key);
        const TlsIdentity again = folder.load(names(), now).value();
        QVERIFY(again.isOurs());
        QVERIFY(isSignedBy(again.server.certificate, first.root, now));
        const QString certificate = dir.filePath(QStringLiteral("cert.pem.before"));
        const QString key = dir.filePath(QStringLiteral("key.pem.before"));
        QCOMPARE(bytes(certificate), theirs.server.certificate);
        QCOMPARE(bytes(key), theirs.server.key);
        for (const QString &path : {certificate, key}) {
            QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        // The power goes before the certificate follows the new key.
        write(dir.filePath(QStringLiteral("cert.pem")), theirs.server.certificate);
        QVERIFY(folder.load(names(), now));
        QCOMPARE(bytes(key), theirs.server.key);
    }

    void whatIsRenewedIsNotKept()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        QVERIFY(folder.load(names(), now));
        QVERIFY(folder.load(names(QStringLiteral("10.0.0.7")), now));
        QVERIFY(folder.load({{QStringLiteral("desk")}, {}}, now));
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*.before")}), QStringList());
    }

    /// The tablets have this root, and their clocks are right.
    void aClockThatIsBehindChangesNothing()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        const TlsIdentity first = folder.load(names(), now).value();
        const QDateTime behind = now.addDays(-2000);
        const TlsIdentity again = folder.load(names(), behind).value();
        QCOMPARE(again.root, first.root);
        QCOMPARE(again.server.certificate, first.server.certificate);
        const TlsIdentity moved = folder.load(names(QStringLiteral("10.0.0.7")), behind).value();
        QCOMPARE(moved.root, first.root);
        QVERIFY(moved.facts.names.contains(QStringLiteral("10.0.0.7")));
        QVERIFY(isSignedBy(moved.server.certificate, first.root, now));
        // It stays ours, and is not made again and again.
        const TlsIdentity later = folder.load(names(QStringLiteral("10.0.0.7")), behind).value();
        QVERIFY(later.isOurs());
        QCOMPARE(later.server.certificate, moved.server.certificate);
    }

    /// Every device whose clock is right refuses what was made while this one's was ahead.
    void aClockThatWasAheadLeavesNothing()
    {
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path(), now.addDays(-60));
        const TlsIdentity ahead = folder.load(names(), now.addDays(365)).value();
        const TlsIdentity right = folder.load(names(), now).value();
        QVERIFY(right.isOurs());
        QVERIFY(right.root != ahead.root);
        QVERIFY(certificateFacts(right.root).value().notBefore <= now);
        QVERIFY(right.facts.notBefore <= now);
        QVERIFY(isSignedBy(right.server.certificate, right.root, now));
        QCOMPARE(folder.load(names(), now).value().server.certificate, right.server.certificate);
        // And a clock that is before the program was made is behind.
        QCOMPARE(folder.load(names(), now.addDays(-61)).value().root, right.root);
    }

    void theProgramIsOfItsRelease()
    {
        QVERIFY(CertificateFolder::released()
                >= QDateTime(QDate(2026, 11, 29), QTime(0, 0), Qt::UTC));
    }

    void aKeyThatOthersCanReadIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("server") << QStringLiteral("key.pem");
        QTest::newRow("root") << QStringLiteral("root-key.pem");
    }

    void aKeyThatOthersCanReadIsRefused()
    {
        QFETCH(QString, key);
        QTemporaryDir dir;
        const CertificateFolder folder(dir.path());
        QVERIFY(folder.load(names(), now));
        QVERIFY(QFile::setPermissions(dir.filePath(key),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const Result<TlsIdentity> refused = folder.load(names(), now);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QVERIFY(refused.error().message.contains(key));
    }

    void somebodysOwnIsUsedAsItIs()
    {
        QTemporaryDir dir;
        const KeyedCertificate root
            = makeRootCertificate(QStringLiteral("Ours"), {QStringLiteral("chitai.example")}, now)
                  .value();
        const KeyedCertificate own
            = makeServerCertificate(root, {{QStringLiteral("chitai.example")}, {}}, now).value();
        write(dir.filePath(QStringLiteral("cert.pem")), own.certificate);
        write(dir.filePath(QStringLiteral("key.pem")), own.key);
        const CertificateFolder folder(dir.path());
        // Neither an address that it lacks nor its age is a reason to touch it.
        const TlsIdentity used = folder.load(names(), now.addDays(1000)).value();
        QVERIFY(!used.isOurs());
        QCOMPARE(used.server.certificate, own.certificate);
        QCOMPARE(bytes(dir.filePath(QStringLiteral("key.pem"))), own.key);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("root.pem"))));
    }

    void whatIsNotWholeIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        const QByteArray letter("Dear family,\n");
        const KeyedCertificate one = makeRootCertificate(QStringLiteral("One"), {}, now).value();
        const KeyedCertificate two = makeRootCertificate(QStringLiteral("Two"), {}, now).value();
        QTest::newRow("no key") << one.certificate << QByteArray();
        QTest::newRow("no certificate") << QByteArray() << one.key;
        QTest::newRow("another's key") << one.certificate << two.key;
        QTest::newRow("a letter") << letter << one.key;
        QTest::newRow("half") << one.certificate.left(200) << one.key;
    }

    void whatIsNotWholeIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QTemporaryDir dir;
        const QString certificateFile = dir.filePath(QStringLiteral("cert.pem"));
        const QString keyFile = dir.filePath(QStringLiteral("key.pem"));
        if (!certificate.isEmpty())
            write(certificateFile, certificate);
        if (!key.isEmpty())
            write(keyFile, key);
        QCOMPARE(CertificateFolder(dir.path()).load(names(), now).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(bytes(certificateFile), certificate);
        QCOMPARE(bytes(keyFile), key);
    }

    void aFolderThatCannotBeWrittenToIsNamed()
    {
        const CertificateFolder folder(QStringLiteral("/proc/nowhere"));
        QCOMPARE(folder.load(names(), now).error().code, ErrorCode::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "CertificateTest.moc"
