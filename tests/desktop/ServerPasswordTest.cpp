// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Rows.h"
#include "support/TestKeyring.h"
#include "support/TestServerCluster.h"

#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>

using namespace chitai;

/// The built program, a server that wants a password, and the keyring of the desktop.
class ServerPasswordTest : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = 0;
        QString said;
    };

    [[nodiscard]] static QString password() { return QStringLiteral("Schlüssel '1\\ "); }

    [[nodiscard]] QStringList onServer() const
    {
        return {QStringLiteral("--data-dir"), m_ring.filePath(QStringLiteral("laptop")),
                QStringLiteral("--database"), m_address.shown()};
    }

    [[nodiscard]] static Ended run(const char *program, const QStringList &arguments,
                                   const QString &input = {})
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        process.write(input.toLocal8Bit());
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            process.kill();
        return {
            process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

    [[nodiscard]] Ended save(const QString &typed) const
    {
        return run(CHITAI_PROGRAM, onServer() + QStringList{QStringLiteral("--save-password")},
                   typed);
    }

    /// A command that needs the library.
    [[nodiscard]] Ended use(const char *program = CHITAI_PROGRAM) const
    {
        return run(program,
                   onServer()
                       + QStringList{QStringLiteral("--export"),
                                     m_ring.filePath(QStringLiteral("texts.json"))});
    }

    [[nodiscard]] int connections()
    {
        return int(readFirst(m_administrator->run(
                                 QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE "
                                                "usename = 'anna'")),
                             readNumber)
                       .value()
                       .value_or(-1));
    }

    /// A terminal with somebody in front of it.
    struct Terminal
    {
        Terminal()
        {
            if (desk < 0 || ::grantpt(desk) != 0 || ::unlockpt(desk) != 0)
                qFatal("no terminal");
            name = ::ptsname(desk);
            held = ::open(name.constData(), O_RDWR | O_NOCTTY);
        }
        ~Terminal()
        {
            ::close(held);
            ::close(desk);
        }
        Terminal(const Terminal &) = delete;
        Terminal &operator=(const Terminal &) = delete;

        /// Has a password asked for in it.
        void start(QProcess &program, const QStringList &library) const
        {
            program.setChildProcessModifier([this] {
                ::setsid();
                const int line = ::open(name.constData(), O_RDWR);
                ::ioctl(line, TIOCSCTTY, 0);
                for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                    ::dup2(line, standard);
            });
            program.start(QStringLiteral(CHITAI_PROGRAM),
                          library + QStringList{QStringLiteral("--save-password")});
        }
        void look()
        {
            pollfd coming{.fd = desk, .events = POLLIN, .revents = 0};
            char bytes[1000];
            while (::poll(&coming, 1, 50) > 0) {
                const auto count = ::read(desk, bytes, sizeof bytes);
                if (count <= 0)
                    break;
                shown.append(bytes, count);
            }
        }

        const int desk = ::posix_openpt(O_RDWR | O_NOCTTY);
        int held = -1; // so that it stays
        QByteArray name;
        QByteArray shown;
    };

    TestKeyring m_ring;
    TestServerCluster m_server{TestServerCluster::Disk::Forgetful,
                               {QStringLiteral("password_encryption=scram-sha-256")}};
    const DatabaseAddress m_family = m_server.newDatabase();
    const std::unique_ptr<Database> m_administrator
        = Database::openAsItIs(m_family, Database::Access::ReadOnly).value();
    const DatabaseAddress m_address
        = m_server.addressOf(m_family.server().database, QStringLiteral("anna"));

    void setPassword(const QString &typed)
    {
        m_server.run(QStringLiteral("ALTER ROLE anna PASSWORD '%1'")
                         .arg(QString(typed).replace(u'\'', QStringLiteral("''"))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("PGPASSWORD");
        QFile rules(m_server.folder() + QStringLiteral("/data/pg_hba.conf"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        QVERIFY(rules.write("local all chitai trust\nlocal all all scram-sha-256\n") > 0);
        rules.close();
        m_server.run(QStringLiteral("SELECT pg_reload_conf()"));
        m_server.run(QStringLiteral("CREATE ROLE anna LOGIN SUPERUSER"));
        setPassword(password());
    }

    void withoutAKeyringThatIsSaid()
    {
        const Ended saved = save(password() + u'\n');
        QCOMPARE(saved.status, 1);
        QVERIFY2(saved.said.contains(QStringLiteral("There is no keyring here.")),
                 qPrintable(saved.said));
        const Ended used = use();
        QCOMPARE(used.status, 1);
        QVERIFY2(used.said.contains(QStringLiteral("no keyring that could have it")),
                 qPrintable(used.said));
    }

    void aProgramWithoutWindowsAsksNone()
    {
        const Ended used = use(CHITAI_SERVER);
        QCOMPARE(used.status, 1);
        QVERIFY2(used.said.contains(QStringLiteral(".pgpass"))
                     && used.said.contains(QStringLiteral("Without windows the keyring")),
                 qPrintable(used.said));
        const Ended saved
            = run(CHITAI_SERVER, onServer() + QStringList{QStringLiteral("--save-password")},
                  password() + u'\n');
        QCOMPARE(saved.status, 1);
        QVERIFY2(saved.said.contains(QStringLiteral("has no keyring")), qPrintable(saved.said));
    }

    void aWrongPasswordIsNotKept()
    {
        m_ring.start();
        const Ended saved = save(QStringLiteral("wrong\n"));
        QCOMPARE(saved.status, 1);
        QVERIFY2(saved.said.contains(QStringLiteral("does not let this laptop in")),
                 qPrintable(saved.said));
        QCOMPARE(save({}).status, 1);
        const Ended used = use();
        QCOMPARE(used.status, 1);
        QVERIFY2(used.said.contains(QStringLiteral("has no password for it")),
                 qPrintable(used.said));
    }

    void aServerIsNeeded()
    {
        const Ended saved
            = run(CHITAI_PROGRAM,
                  {QStringLiteral("--data-dir"), m_ring.path(), QStringLiteral("--save-password")});
        QCOMPARE(saved.status, 1);
        QVERIFY2(saved.said.contains(QStringLiteral("--save-password needs")),
                 qPrintable(saved.said));
    }

    void whatTheKeyringHasIsUsed()
    {
        const Ended saved = save(password() + u'\n');
        QVERIFY2(saved.status == 0, qPrintable(saved.said));
        QVERIFY(!saved.said.contains(password()));
        const Ended used = use();
        QVERIFY2(used.status == 0, qPrintable(used.said));
        const Ended copied
            = run(CHITAI_PROGRAM,
                  {QStringLiteral("--data-dir"), m_ring.filePath(QStringLiteral("laptop")),
                   QStringLiteral("--copy-database"), m_address.shown(),
                   m_ring.filePath(QStringLiteral("copy.db"))});
        QVERIFY2(copied.status == 0, qPrintable(copied.said));
        // Nothing of it lies open.
        QCOMPARE(TestKeyring::filesWith(password(), m_ring.path()), QByteArray());
    }

    void whatGoesBeforeTheKeyringIsSaid()
    {
        qputenv("PGPASSWORD", password().toUtf8());
        const Ended needless = save(password() + u'\n');
        qputenv("PGPASSWORD", "of last year");
        const Ended refused = save(password() + u'\n');
        qunsetenv("PGPASSWORD");
        QCOMPARE(needless.status, 1);
        QVERIFY2(needless.said.contains(QStringLiteral("without the keyring")),
                 qPrintable(needless.said));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.said.contains(QStringLiteral("goes before the keyring")),
                 qPrintable(refused.said));
    }

    void theWindowsUseItForAllConnections()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(CHITAI_PROGRAM),
                      onServer()
                          + QStringList{QStringLiteral("--access"), QStringLiteral("local"),
                                        QStringLiteral("--port"), QStringLiteral("0")});
        QByteArray said;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         program.waitForReadyRead(100);
                         said += program.readAll();
                         return said.contains("Chitai is ready");
                     },
                     60'000),
                 said.constData());
        // Its own, the one of the news, and the one of the pictures or of what is handed over.
        QTRY_VERIFY_WITH_TIMEOUT(connections() >= 3, 30'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
        said += program.readAll();
        QVERIFY(!said.contains(password().toUtf8()));
        QVERIFY2(!said.contains("can't be used"), said.constData());
    }

    void onATerminalNothingShows_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("status");
        QTest::newRow("a password") << password().toUtf8() + '\n' << 0;
        QTest::newRow("broken off") << QByteArray("secr\x03") << 1;
    }

    void onATerminalNothingShows()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, status);
        Terminal terminal;
        QProcess program;
        terminal.start(program, onServer());
        QVERIFY(QTest::qWaitFor(
            [&] {
                terminal.look();
                return terminal.shown.contains("Password for anna@");
            },
            60'000));
        QCOMPARE(::write(terminal.desk, typed.constData(), std::size_t(typed.size())),
                 ssize_t(typed.size()));
        QVERIFY(program.waitForFinished(60'000));
        terminal.look();
        QCOMPARE(program.exitCode(), status);
        QVERIFY2(!terminal.shown.contains("secr")
                     && !terminal.shown.contains(password().toUtf8().first(4)),
                 terminal.shown.constData());
        termios after{};
        QCOMPARE(::tcgetattr(terminal.held, &after), 0);
        QVERIFY(after.c_lflag & ECHO);
    }

    void whereItWouldShowNothingIsAsked()
    {
        if (CHITAI_SANITIZED)
            QSKIP("nothing comes before the library of a sanitizer");
        Terminal terminal;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CHITAI_NO_HIDING));
        program.setProcessEnvironment(environment);
        terminal.start(program, onServer());
        QVERIFY(QTest::qWaitFor(
            [&] {
                terminal.look();
                return program.state() == QProcess::NotRunning
                    || terminal.shown.contains("Password for");
            },
            60'000));
        const bool hasEnded = program.state() == QProcess::NotRunning;
        if (!hasEnded)
            program.kill();
        program.waitForFinished();
        QVERIFY2(hasEnded && terminal.shown.contains("would show the password"),
                 terminal.shown.constData());
        QCOMPARE(program.exitCode(), 1);
    }

    void aLockedKeyringIsTold()
    {
        TestKeyring::lock();
        const Ended saved = save(password() + u'\n');
        QCOMPARE(saved.status, 1);
        QVERIFY2(saved.said.contains(QStringLiteral("The keyring is locked")),
                 qPrintable(saved.said));
        const Ended used = use();
        QCOMPARE(used.status, 1);
        QVERIFY2(used.said.contains(QStringLiteral("or stayed locked")), qPrintable(used.said));
        m_ring.unlock();
        QCOMPARE(use().status, 0);
    }

    void aPasswordThatWasChangedIsTold()
    {
        setPassword(QStringLiteral("another"));
        const Ended used = use();
        QCOMPARE(used.status, 1);
        QVERIFY2(used.said.contains(QStringLiteral("came from the keyring")),
                 qPrintable(used.said));
        // Where it stands in the environment the keyring is not asked.
        qputenv("PGPASSWORD", "another");
        const Ended given = use();
        qunsetenv("PGPASSWORD");
        QVERIFY2(given.status == 0, qPrintable(given.said));
    }
};

QTEST_GUILESS_MAIN(ServerPasswordTest)
#include "ServerPasswordTest.moc"
