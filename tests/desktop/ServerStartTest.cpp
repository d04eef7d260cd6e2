// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;

/// The built program, and a server that is not there when it starts.
class ServerStartTest : public QObject
{
    Q_OBJECT

private:
    /// A program that was started, and all that it has said.
    struct Program
    {
        explicit Program(const QStringList &arguments)
        {
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QStringLiteral(CHITAI_PROGRAM), arguments);
        }

        [[nodiscard]] bool says(const char *text)
        {
            return QTest::qWaitFor(
                [&] {
                    if (process.state() != QProcess::NotRunning)
                        process.waitForReadyRead(50);
                    said += process.readAll();
                    return said.contains(text);
                },
                60'000);
        }
        [[nodiscard]] bool isRunning() const { return process.state() == QProcess::Running; }
        [[nodiscard]] int end()
        {
            if (!process.waitForFinished(60'000))
                process.kill();
            said += process.readAll();
            return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        }

        QProcess process;
        QByteArray said;
    };

    [[nodiscard]] QStringList arguments(const DatabaseAddress &school) const
    {
        return {QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("laptop")),
                QStringLiteral("--database"), school.shown(),
                QStringLiteral("--access"),   QStringLiteral("local"),
                QStringLiteral("--port"),     QStringLiteral("0"),
                QStringLiteral("--language"), QStringLiteral("en")};
    }

    const QTemporaryDir m_dir;
    TestServerCluster m_server{TestServerCluster::Disk::Forgetful};
    const DatabaseAddress m_school = m_server.newDatabase();

private Q_SLOTS:
    void theWindowsComeWhenTheServerDoes()
    {
        m_server.stop();
        Program program(arguments(m_school));
        QVERIFY2(program.says("can't be reached"), program.said.constData());
        m_server.start();
        QVERIFY2(program.says("Chitai is ready"), program.said.constData());
        program.process.terminate();
        QCOMPARE(program.end(), 0);
    }

    void aWaitingProgramCanBeEnded()
    {
        m_server.stop();
        Program program(arguments(m_school));
        QVERIFY2(program.says("can't be reached"), program.said.constData());
        // Who clicks at the icon again does not get a second one that waits, but sees the first.
        Program second(arguments(m_school));
        QVERIFY2(second.says("is running already"), second.said.constData());
        QCOMPARE(second.end(), 0);
        QVERIFY(program.isRunning());
        program.process.terminate();
        QCOMPARE(program.end(), 1);
        m_server.start();
    }

    void withoutWindowsItSaysSoAndEnds()
    {
        m_server.stop();
        Program program(arguments(m_school) + QStringList{QStringLiteral("--headless")});
        const int status = program.end();
        m_server.start();
        QCOMPARE(status, 1);
        QVERIFY2(program.said.contains("can't be reached"), program.said.constData());
    }

    void aLoginThatIsRefusedIsTriedAgain()
    {
        m_server.run(QStringLiteral("CREATE ROLE room SUPERUSER NOLOGIN"));
        Program program(
            arguments(m_server.addressOf(m_school.server().database, QStringLiteral("room"))));
        QVERIFY2(program.says("does not let this laptop in"), program.said.constData());
        m_server.run(QStringLiteral("ALTER ROLE room LOGIN"));
        QVERIFY2(program.says("Chitai is ready"), program.said.constData());
        program.process.terminate();
        QCOMPARE(program.end(), 0);
    }
};

QTEST_GUILESS_MAIN(ServerStartTest)
#include "ServerStartTest.moc"
