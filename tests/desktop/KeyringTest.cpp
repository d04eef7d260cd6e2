// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Keyring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

namespace {

/// A bus with nothing on it but what a test starts.
constexpr auto busConfiguration
    = "<busconfig><type>session</type><listen>unix:tmpdir=%1</listen>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
      "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

} // namespace

/// With GNOME's own keyring, on a bus and in a home of the test's own.
class KeyringTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_daemon;

    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("story-key")); }

    [[nodiscard]] std::unique_ptr<Keyring> makeKeyring() const
    {
        return std::make_unique<Keyring>(QStringLiteral("Stories of a test"),
                                         std::make_unique<KeyFile>(file()));
    }

    /// Asks as the program does, and waits for what the keyring has.
    static QString keyOf(Keyring &keyring)
    {
        QSignalSpy found(&keyring, &KeyStore::keyFound);
        const QString key = keyring.key();
        if (key.isEmpty())
            found.wait(2'000);
        return keyring.key();
    }

    void writeFile(const QByteArray &key) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(key);
    }

    void startDaemon()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets"),
                        QStringLiteral("--control-directory"),
                        m_dir.filePath(QStringLiteral("control"))});
        QVERIFY(m_daemon.waitForStarted());
        m_daemon.write("a password of the test");
        m_daemon.closeWriteChannel();
        // It prints where it listens once it does.
        QVERIFY(m_daemon.waitForReadyRead());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            qputenv(folder, QFile::encodeName(m_dir.path()));
        const QString configuration = m_dir.filePath(QStringLiteral("bus.conf"));
        QFile out(configuration);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QString::fromUtf8(busConfiguration).arg(m_dir.path()).toUtf8());
        out.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file"), configuration, QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForReadyRead(), qPrintable(m_bus.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    void withoutAKeyringAFileKeepsTheKey()
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QVERIFY(keyring->setKey(QStringLiteral("sk-file")));
        QCOMPARE(keyring->key(), QStringLiteral("sk-file")); // at once
        QTRY_VERIFY(QFile::exists(file()));
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(makeKeyring()->key(), QStringLiteral("sk-file"));
    }

    void whatCannotBeKeptAnywhereIsTold()
    {
        Keyring keyring(QStringLiteral("Stories of a test"),
                        std::make_unique<KeyFile>(m_dir.filePath(QStringLiteral("no/such/key"))));
        QSignalSpy told(&keyring, &KeyStore::notKept);
        QVERIFY(keyring.setKey(QStringLiteral("sk-lost")));
        QVERIFY(told.wait());
        QVERIFY(!told.front().front().value<Error>().message.contains(QStringLiteral("sk-lost")));
    }

    void theKeyMovesIntoTheKeyring()
    {
        startDaemon();
        writeFile("sk-file");
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QCOMPARE(keyring->key(), QStringLiteral("sk-file"));
        QTRY_VERIFY(!QFile::exists(file()));
        const std::unique_ptr<Keyring> next = makeKeyring();
        QCOMPARE(keyOf(*next), QStringLiteral("sk-file"));
    }

    void theKeyringKeepsAndForgets()
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QVERIFY(keyring->setKey(QStringLiteral("sk-first")));
        QVERIFY(keyring->setKey(QStringLiteral("sk-second")));
        QTRY_COMPARE(keyOf(*makeKeyring()), QStringLiteral("sk-second"));
        QVERIFY(!QFile::exists(file()));
        // Nothing of it lies open in the home.
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-r"), QStringLiteral("sk-second"), m_dir.path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());

        QVERIFY(keyring->setKey({}));
        QTRY_COMPARE(keyOf(*makeKeyring()), QString());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"
