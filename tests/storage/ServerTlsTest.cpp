// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ServerCourier.h"
#include "support/TestServerCluster.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

using namespace chitai;

/// A connection over a network, encrypted, to a server with a certificate of somebody's own
/// authority.
class ServerTlsTest : public QObject
{
    Q_OBJECT

private:
    static QString ownAddress() { return QStringLiteral("127.0.0.1"); }

    static int freePort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
        return server.serverPort();
    }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }

    void makeRoot(const QString &name) const
    {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=Test root ") + name, QStringLiteral("-keyout"),
                 file(name + QStringLiteral(".key")), QStringLiteral("-out"),
                 file(name + QStringLiteral(".pem"))});
    }

    /// Signed by a root, for one name; the server has it from now on.
    void give(const QString &name, const QString &root = QStringLiteral("school"))
    {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=") + name, QStringLiteral("-CA"),
                 file(root + QStringLiteral(".pem")), QStringLiteral("-CAkey"),
                 file(root + QStringLiteral(".key")), QStringLiteral("-keyout"),
                 file(QStringLiteral("server.key")), QStringLiteral("-out"),
                 file(QStringLiteral("server.crt"))});
        const QString data = m_server.folder() + QStringLiteral("/data");
        const QFileInfo owner(data);
        for (const char *end : {".key", ".crt"}) {
            const QString target = data + QStringLiteral("/server") + QLatin1StringView(end);
            QFile::remove(target);
            QVERIFY(QFile::copy(file(QStringLiteral("server") + QLatin1StringView(end)), target));
            QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
            QCOMPARE(::chown(qPrintable(target), owner.ownerId(), owner.groupId()), 0);
        }
        m_server.run(QStringLiteral("ALTER SYSTEM SET ssl = on"));
        m_server.stop();
        m_server.start();
    }

    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

    [[nodiscard]] DatabaseAddress address(const QString &options) const
    {
        return DatabaseAddress::ofServer(QStringLiteral("postgresql://chitai@%1:%2/%3?%4")
                                             .arg(ownAddress())
                                             .arg(m_port)
                                             .arg(m_database, options))
            .value();
    }

    /// Empty where the library is opened over TLS.
    [[nodiscard]] QString refusal(const QString &options) const
    {
        const Result<std::unique_ptr<Database>> opened = Database::open(address(options));
        if (!opened)
            return opened.error().message;
        QSqlQuery row = (*opened)
                            ->run(QStringLiteral("SELECT ssl FROM pg_stat_ssl "
                                                 "WHERE pid = pg_backend_pid()"))
                            .value();
        return row.next() && row.value(0).toBool() ? QString() : QStringLiteral("not encrypted");
    }

    [[nodiscard]] QString verified(const char *root) const
    {
        return QStringLiteral("sslmode=verify-full&sslrootcert=") + file(QLatin1StringView(root));
    }

    QTemporaryDir m_dir;
    const int m_port = freePort();
    TestServerCluster m_server{TestServerCluster::Disk::Forgetful,
                               {QStringLiteral("listen_addresses=") + ownAddress()},
                               m_port};
    QString m_database = m_server.newDatabase().server().database;

private Q_SLOTS:
    void initTestCase()
    {
        QFile rules(m_server.folder() + QStringLiteral("/data/pg_hba.conf"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        QVERIFY(rules.write("local all all trust\nhostssl all all 127.0.0.0/8 trust\n") > 0);
        rules.close();
        makeRoot(QStringLiteral("school"));
        makeRoot(QStringLiteral("other"));
    }

    void whatIsEncryptedAndProvedIsOpened()
    {
        give(ownAddress());
        QCOMPARE(refusal(QStringLiteral("sslmode=require")), QString());
        QCOMPARE(refusal(verified("school.pem")), QString());
        QVERIFY(!refusal(QStringLiteral("sslmode=disable")).isEmpty());
    }

    void whoCantProveItselfIsRefused()
    {
        give(ownAddress());
        const QString other = refusal(verified("other.pem"));
        QVERIFY2(other.contains(QStringLiteral("can't be trusted"))
                     && other.contains(QStringLiteral("certificate verify failed")),
                 qPrintable(other));
        const QString missing = refusal(verified("nowhere.pem"));
        QVERIFY2(missing.contains(QStringLiteral("can't be trusted"))
                     && missing.contains(QStringLiteral("nowhere.pem")),
                 qPrintable(missing));
        // Without that question anybody may be the server.
        QCOMPARE(refusal(QStringLiteral("sslmode=require")), QString());
    }

    void whoHasAnotherNameIsRefused()
    {
        give(QStringLiteral("school.example"));
        const QString told = refusal(verified("school.pem"));
        QVERIFY2(told.contains(QStringLiteral("can't be trusted"))
                     && told.contains(QStringLiteral("school.example")),
                 qPrintable(told));
        // The authority alone is right.
        QCOMPARE(refusal(QStringLiteral("sslmode=verify-ca&sslrootcert=")
                         + file(QStringLiteral("school.pem"))),
                 QString());
    }

    /// The program runs on; a parent is told which of the two it is.
    void whoCantProveItselfAnyMoreIsNotJustAway()
    {
        give(ownAddress());
        ServerCourier courier(address(verified("school.pem")),
                              [](const SetAside &) { return Result<void>(); });
        QVERIFY(courier.admit());
        give(ownAddress(), QStringLiteral("other"));
        courier.noteLost();
        QTRY_COMPARE_WITH_TIMEOUT(courier.state().refusal, ServerRefusal::Trust, 20'000);
        QVERIFY(courier.state().isAway);
        give(ownAddress());
        QTRY_VERIFY_WITH_TIMEOUT(!courier.state().isAway, 20'000);
        QCOMPARE(courier.state().refusal, ServerRefusal::None);
    }

    /// libpq says it as the computer speaks, and the server as that one does.
    void whatIsWrongIsSeenInEveryLanguage_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *said, ErrorCode code) { QTest::newRow(said) << code; };
        row("Server-Zertifikat für »a« stimmt nicht mit Hostname »b« überein",
            ErrorCode::Untrusted);
        row("файл корневого сертификата \"c\" не существует", ErrorCode::Untrusted);
        row("root certificate file \"c\" does not exist", ErrorCode::Untrusted);
        row("FATAL:  password authentication failed for user \"a\"", ErrorCode::LoginRefused);
        row("FATAL:  Passwort-Authentifizierung für Benutzer »a« fehlgeschlagen",
            ErrorCode::LoginRefused);
        row("ВАЖНО:  пользователь \"a\" не прошёл проверку подлинности (по паролю)",
            ErrorCode::LoginRefused);
        row("FATAL:  kein pg_hba.conf-Eintrag für Host »::1«", ErrorCode::LoginRefused);
        row("FATAL:  role \"a\" is not permitted to log in", ErrorCode::LoginRefused);
        row("ВАЖНО:  роль \"a\" не существует", ErrorCode::LoginRefused);
        row("FATAL:  permission denied for database \"a\"", ErrorCode::LoginRefused);
        row("fe_sendauth: kein Passwort angegeben", ErrorCode::PasswordWanted);
        row("Verbindung verweigert", ErrorCode::Unreachable);
        row("FATAL:  the database system is starting up", ErrorCode::Unreachable);
        row("FATAL:  sorry, too many clients already", ErrorCode::Unreachable);
        // A name says nothing of what is the matter.
        row("could not translate host name \"certificate.school\" to address: Name or service not "
            "known",
            ErrorCode::Unreachable);
        row("connection to server at \"certificate.school\" (192.0.2.1), port 5432 failed: "
            "Connection refused\n\tIs the server running on that host and accepting TCP/IP "
            "connections?",
            ErrorCode::Unreachable);
        row("Verbindung zum Server auf »zertifikat.schule« (192.0.2.1), Port 5432 fehlgeschlagen: "
            "Verbindungsaufbau abgelehnt",
            ErrorCode::Unreachable);
        row("konnte Hostnamen „zertifikat“ nicht in Adresse übersetzen", ErrorCode::Unreachable);
        row("подключиться к серверу \"сертификат.школа\" (192.0.2.1), порту 5432 не удалось: В "
            "соединении отказано",
            ErrorCode::Unreachable);
        row("подключиться к серверу «сертификат» не удалось", ErrorCode::Unreachable);
        row("connection to server on socket \"/var/lib/certificate/.s.PGSQL.5432\" failed: No such "
            "file or directory",
            ErrorCode::Unreachable);
        row("connection to server at \"certificate.school\" (192.0.2.1), port 5432 failed: FATAL:  "
            "database \"zertifikat\" does not exist",
            ErrorCode::LoginRefused);
        row("connection to server at \"pg_hba.conf\" (192.0.2.1), port 5432 failed: SSL error: "
            "certificate verify failed",
            ErrorCode::Untrusted);
    }

    void whatIsWrongIsSeenInEveryLanguage()
    {
        QFETCH(ErrorCode, code);
        const QString said = QString::fromUtf8(QTest::currentDataTag());
        const DatabaseAddress asked = address({});
        const Error error = dialectFor(asked)->whyNotConnected(asked, said);
        QCOMPARE(error.code, code);
        QVERIFY(error.message.contains(said.simplified()));
        QCOMPARE(error.message.contains(QStringLiteral("can't be trusted")),
                 code == ErrorCode::Untrusted);
        QCOMPARE(error.message.contains(QStringLiteral("does not let this laptop in")),
                 code == ErrorCode::LoginRefused || code == ErrorCode::PasswordWanted);
    }

    void aServerWithoutEncryptionIsRefused()
    {
        m_server.run(QStringLiteral("ALTER SYSTEM SET ssl = off"));
        m_server.stop();
        m_server.start();
        const QString told = refusal(QStringLiteral("sslmode=require"));
        QVERIFY2(told.contains(QStringLiteral("SSL")), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "ServerTlsTest.moc"
